import { the } from './control-named.ts';
import { show } from './page.ts';

export interface PortalList {
  /** What the page's own component holds. */
  chosen: string | null;
  readonly changes: (string | null)[];
}

/**
 * The portal's list: a display-only input, a menu at the end of the page that exists only while
 * open and goes away in 200 ms, and the chosen option deselected when chosen again.
 */
export function portalList(label: string, options: readonly string[], chosen = ''): PortalList {
  const held: PortalList = { chosen: chosen || null, changes: [] };
  show(`<div><div><span>*</span><span>${label}</span></div><div><input role="combobox" readonly
    aria-expanded="false" placeholder="Sélectionnez un élément"></div></div>`);
  const box = the<HTMLInputElement>('[role=combobox]');
  let menu: HTMLElement | null = null;
  const draw = () => {
    box.value = held.chosen ?? '';
    box.setAttribute('aria-expanded', String(menu !== null));
  };
  const close = () => {
    const closing = menu;
    menu = null;
    setTimeout(() => closing?.remove(), 200);
    draw();
  };
  const open = () => {
    menu = document.createElement('div');
    menu.setAttribute('role', 'listbox');
    menu.append(...options.map(optionOf));
    document.body.append(menu);
    draw();
  };
  const optionOf = (text: string) => {
    const option = document.createElement('div');
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', String(text === held.chosen));
    option.textContent = text;
    option.addEventListener('click', () => {
      held.chosen = held.chosen === text ? null : text;
      held.changes.push(held.chosen);
      close();
    });
    return option;
  };
  box.addEventListener('mousedown', () => (menu ? close() : open()));
  box.addEventListener('keydown', event => {
    if (menu || event.key !== 'ArrowDown' || event.altKey) return;
    // As some kits do: the arrow on a closed list silently chooses the first option.
    held.chosen = options[0] ?? null;
    held.changes.push(held.chosen);
    draw();
  });
  draw();
  return held;
}
