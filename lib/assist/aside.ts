import { normalise } from '../dom/text.ts';
import { SCREENS } from '../portal/screens.ts';

/** What may name a field or a part of the form. */
const NAMES = 'label, legend, h1, h2, h3, h4, h5, h6, [role=heading]';
/** What a person fills, and what stands over the page. Of another role, nobody knows. */
const FIELDS = `${NAMES}, input, select, textarea, form, fieldset, dialog, iframe, [popover], [contenteditable], [role]:not([role=option], [role=listbox], [role=status], [role=alert], [role=presentation])`;
/** Elements after which nobody looks further: a change so large is one of the form. */
const LARGE = 300;
const BUSY = SCREENS.busy.map(normalise);

/**
 * A change on which no field hangs: a menu that opens or closes, a line of a recap, a remark. The
 * fields found before it stand as they did; what it says of them is read at the next look.
 */
export function isAside(record: MutationRecord): boolean {
  const { type, target, attributeName, addedNodes, removedNodes } = record;
  if (attributeName === 'aria-expanded' || attributeName === 'aria-activedescendant') return true;
  const at = target.nodeType === 1 ? (target as Element) : target.parentElement;
  if (at?.closest(NAMES)) return false;
  const now = type === 'childList' ? [...addedNodes] : [target];
  return !now.some(isBusy) && [...now, ...removedNodes].every(isBare);
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
  return control === null || control?.tagName === 'OUTPUT' || !element.matches(FIELDS);
}
