import { byId } from '../dom/root.ts';
import { tidy } from '../dom/text.ts';
import { ACTS } from './editable-cells.ts';

/** Components that keep their role to themselves: nothing in the document says what they are. */

/**
 * What a component draws and keeps the role of to itself: the browser has a label for it, it takes
 * the focus, says nothing and is no larger than a box to tick or a switch.
 */
export function isSelfDrawn(element: Element): boolean {
  if (!element.tagName.includes('-') || !element.matches('[tabindex]:not([role])')) return false;
  const { clientWidth, clientHeight, textContent } = element;
  if (clientWidth > 64 || clientHeight > 40 || tidy(textContent ?? '')) return false;
  const label = byId(element.getAttribute('aria-labelledby') ?? '', element);
  return (label as HTMLLabelElement | null)?.control === element; // Of a label only.
}

/** Another of its kind bears its name: one of several. */
export function hasNamesake(element: Element): boolean {
  return namesakes(element).length > 1;
}

/** Elements of its kind with its name, itself among them. */
function namesakes(element: Element): Element[] {
  const root = element.getRootNode() as ParentNode & Node; // A document or a shadow root.
  const name = CSS.escape(element.getAttribute('name') ?? '');
  return [...root.querySelectorAll(`${element.localName}[name="${name}"]`)];
}

/**
 * A radio that a component draws and keeps the role of to itself: with a name that others share, a
 * value, nothing inside to act on, and one stop of the keyboard for all.
 */
export function isOwnRadio(element: Element): boolean {
  if (!element.tagName.includes('-') || !element.matches('[name][value]:not([role])')) return false;
  if (element.querySelector(ACTS) || element.shadowRoot?.querySelector(ACTS)) return false;
  const all = namesakes(element);
  return all.length > 1 && all.filter(each => each.matches('[tabindex="0"]')).length === 1;
}

/** Its state is told by the browser alone, and to no attribute of a role. */
export function keepsState(element: Element): boolean {
  return isSelfDrawn(element) || isOwnRadio(element);
}

/** A component that says whether it is pressed, which the button inside it does not. */
export function isHostOfButton(element: Element): boolean {
  return element.shadowRoot?.querySelector('button')?.ariaPressed === null;
}
