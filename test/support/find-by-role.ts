import type { Role } from './session.ts';

/**
 * The one visible element of a role and name, or `null`. Runs inside the page (nothing of this
 * module exists there): Firefox's protocol has no locator as complete as Playwright's. Chromium
 * goes through the real accessibility tree, so a wrong role or name fails there.
 */
export function findByRole(
  role: Role,
  name: string | { source: string; flags: string } | null,
): Element | null {
  const selectors: Record<Role, string> = {
    button: 'button, summary, input[type=button], input[type=submit], [role=button]',
    checkbox: 'input[type=checkbox], [role=checkbox]',
    combobox: 'select, [role=combobox]',
    dialog: 'dialog, [role=dialog], [role=alertdialog]',
    file: 'input[type=file]',
    group: 'fieldset, [role=group]',
    link: 'a[href], [role=link]',
    list: 'ol, ul, [role=list]',
    option: 'option, [role=option]',
    radio: 'input[type=radio], [role=radio]',
    region: 'section, [role=region]',
    status: 'output, [role=status]',
    tab: '[role=tab]',
    textbox: 'input:not([type]), input[type=text], input[type=tel], textarea, [role=textbox]',
  };
  const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: Element): string => {
    const ids = tidy(element.getAttribute('aria-labelledby')).split(' ').filter(Boolean);
    if (ids.length > 0) {
      return tidy(ids.map(id => document.getElementById(id)?.textContent ?? '').join(' '));
    }
    const label = tidy(element.getAttribute('aria-label'));
    if (label) return label;
    const labels = 'labels' in element ? (element.labels as NodeListOf<Element> | null) : null;
    if (labels && labels.length > 0) return tidy([...labels].map(l => l.textContent).join(' '));
    const legend = element.querySelector(':scope > legend');
    return tidy(legend?.textContent ?? element.textContent);
  };
  const hasName = (element: Element) => {
    if (name === null) return true;
    if (typeof name === 'string') return nameOf(element) === name;
    return new RegExp(name.source, name.flags).test(nameOf(element));
  };
  const isShown = (element: Element) =>
    role === 'file' || role === 'option' || element.checkVisibility({ visibilityProperty: true });
  return (
    [...document.querySelectorAll(selectors[role])].find(e => isShown(e) && hasName(e)) ?? null
  );
}
