import type { PageText } from '../controls/scan.ts';
import { normalise } from '../dom/text.ts';
import { SCREENS } from '../portal/screens.ts';

/** What a person fills, what may name it, and what stands over the page. Of another role, nobody knows. */
const FORM =
  'label, legend, h1, h2, h3, h4, h5, input, select, textarea, dialog, iframe, [popover], [contenteditable], [role]:not([role=option], [role=listbox], [role=status], [role=alert])';
/** Elements after which nobody looks further: a change so large is one of the form. */
const LARGE = 300;
const BUSY = SCREENS.busy.map(normalise);

/**
 * A change on which no field hangs: a menu that opens or closes, a line of a recap, a remark that
 * comes. The fields found before it stand as they did; what it says of them is read at the next
 * look. `names`: what may have named one of them then.
 */
export function isAside(record: MutationRecord, names: readonly Element[]): boolean {
  const { type, target, attributeName, addedNodes, removedNodes } = record;
  if (attributeName === 'aria-expanded' || attributeName === 'aria-activedescendant') return true;
  const isOwn = type !== 'childList';
  const came = isOwn ? [target] : [...addedNodes];
  const gone = isOwn ? [target] : [...removedNodes];
  if (came.some(isBusy) || ![...came, ...gone].every(isBare)) return false;
  return !names.some(name => name.contains(target) || gone.some(node => node.contains(name)));
}

/** What holds the texts seen on a page, but in tables in which there is nothing to fill. */
export function namesIn(texts: readonly PageText[]): Element[] {
  const tables = new Map<Element | null, boolean>([[null, true]]);
  const isForm = (table: Element | null) => {
    const known = tables.get(table) ?? table?.querySelector('input, select, textarea') != null;
    tables.set(table, known);
    return known;
  };
  return texts.map(({ element }) => element).filter(each => isForm(each.closest('table')));
}

/** The portal says that it is at work. */
function isBusy({ textContent }: Node): boolean {
  const said = normalise((textContent ?? '').slice(0, 200));
  return BUSY.some(word => said.startsWith(word));
}

/** Nothing to fill in it, and no name of anything; a component's own fields are in its shadow. */
function isBare(node: Node): boolean {
  if (node.nodeType !== 1) return true;
  const element = node as Element;
  const all = [element, ...element.querySelectorAll('*')];
  return all.length < LARGE && all.every(isBeside);
}

function isBeside(element: Element): boolean {
  if (element.localName.includes('-')) return false;
  // Only a label has one: what is shown and cannot be changed has labels too.
  const { control } = element as Partial<HTMLLabelElement>;
  return control === null || control?.tagName === 'OUTPUT' || !element.matches(FORM);
}
