import { byId } from '../dom/root.ts';
import { tidy } from '../dom/text.ts';
import { isSeen } from '../dom/visible.ts';
import { isFramed } from './looks.ts';
import { parseDate } from './notation.ts';
import { isPlaceholder } from './placeholder.ts';

/** Buttons that stand for a field: what they open is chosen from. */

export function isButton(element: Element): boolean {
  return element.tagName === 'BUTTON' || element.getAttribute('role') === 'button';
}

/** Drawn as a field is, its text at the start. */
export function isFramedLikeField(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style || !/^(?:start|left)$/u.test(style.textAlign) || /flex|grid/u.test(style.display))
    return false;
  return isFieldSized(element);
}

/** In a frame as wide as a field and as high as a line. */
export function isFieldSized(element: Element): boolean {
  return isFramed(element) && element.clientWidth >= 120 && element.clientHeight <= 60;
}

/**
 * The native list that a component keeps, unseen, just before the face it draws in its place: the
 * face reads what it holds, or invites to choose.
 */
export function listBehind(face: Element): HTMLSelectElement | null {
  let box: Element | null = face;
  for (let level = 0; box && level < 3; level++, box = box.parentElement) {
    const before: Element | null = box.previousElementSibling;
    if (before?.tagName !== 'SELECT') continue;
    const select = before as HTMLSelectElement; // By its tag.
    const text = tidy(face.textContent ?? '');
    const isItsFace = text === tidy(select.selectedOptions[0]?.label ?? '') || isPlaceholder(text);
    return isItsFace && !select.multiple && !isSeen(select) ? select : null;
  }
  return null;
}

/** Opens on lines under a hand, and nothing else to act on. */
export function unfoldsOptions(summary: Element): boolean {
  const box = summary.parentElement;
  const item = box?.querySelector('li');
  if (!item || box?.querySelector('a, button, input, select, textarea, p')) return false;
  return getComputedStyle(item).cursor === 'pointer';
}

/** A button that invites to choose, or that a label names: a list without the role. */
export function isListButton(element: Element): boolean {
  if (!isButton(element) || element.hasAttribute('aria-pressed')) return false;
  const text = (element.textContent ?? '').trim();
  if (text.length > 120 || givesFiles(element, text)) return false;
  if (element.tagName !== 'BUTTON') {
    // A button drawn as a field, where nothing says that it does something.
    return (
      INVITES.test(text) ||
      (element.childElementCount === 0 &&
        isFramedLikeField(element) &&
        !/^\p{L}+(?:er|ir)(?=$|\s)/iu.test(text))
    );
  }
  const { type, id, labels, form } = element as HTMLButtonElement;
  const popup = element.getAttribute('aria-haspopup');
  // Drawn as a field, with a box of its own over the page.
  if (element.hasAttribute(POPOVER) && isFramedLikeField(element)) return true;
  // In the shadow of a component, one without a type sends nothing.
  if (type !== 'button' && form && popup === null) return false;
  if (isFieldSized(element) && listBehind(element)) return true;
  // A label around a button that opens something and says nothing itself, or for any button.
  if (popup === 'dialog') return labels.length > 0 && (text === '' || id !== '');
  if (popup === 'menu') return INVITES.test(text) || isItem(text, element.nextElementSibling);
  if (popup && popup !== 'listbox' && popup !== 'true') return false;
  if (INVITES.test(text)) return true;
  const isNamed = (id !== '' && labels.length > 0) || (popup !== null && isNamedApart(element));
  const isField = popup === 'true' && isFieldSized(element);
  return text !== '' && (isNamed || isField || isOverMenu(element) || isUnderLabel(element));
}

/** Drawn as a field with an arrow at its end, just under a label of nothing else. */
function isUnderLabel(element: Element): boolean {
  if (!element.lastElementChild?.matches('svg, i, :has(svg, i)')) return false;
  const own = 'label:not([for], :has(input, select, textarea)) + *';
  const box = element.closest(':not(:first-child)');
  return isFieldSized(element) && box?.matches(own) === true;
}

/** By a text that stands elsewhere. */
export function isNamedApart(element: Element): boolean {
  const name = byId(element.getAttribute('aria-labelledby')?.split(' ')[0] ?? '', element);
  return name !== null && !element.contains(name);
}

/** The list that it opens stands just after it, or after the box it is alone in. */
function isOverMenu({ nextElementSibling, parentElement }: Element): boolean {
  const next = nextElementSibling ?? parentElement?.nextElementSibling;
  return next?.getAttribute('role') === 'listbox';
}

/** Opens the files of the computer: around the box for them, or by its words. */
function givesFiles(element: Element, text: string): boolean {
  return /^\p{L}+(?: \p{L}+)? fichiers?\b/iu.test(text) || !!element.querySelector('[type=file]');
}

/** Commands are no answers; where the button wears the words of one of them, it is the chosen one. */
function isItem(text: string, menu: Element | null): boolean {
  const items = menu?.querySelectorAll('[role^=menuitem]') ?? [];
  return text !== '' && [...items].some(item => item.textContent?.trim() === text);
}

const INVITES =
  /^(?:s[ée]lection(?:ne[rz]?)?|choisi\p{L}*|veuillez (?:choisir|s[ée]lectionner))(?:$|[\s.…▾▼]*$| (?:un|une|dans|votre)\b)/iu;

const POPOVER = 'popovertarget';

/** A button that opens a calendar and shows the date chosen in it. */
export function isDateButton(element: Element): boolean {
  if (!isButton(element)) return false;
  const popup = element.getAttribute('aria-haspopup') ?? '';
  if (!/^(?:dialog|grid)$/u.test(popup) && !element.hasAttribute(POPOVER)) return false;
  const text = (element.textContent ?? '').trim();
  return (
    parseDate(text) !== null ||
    /^(?:choisir|s[ée]lectionner|choose|pick|select)?.{0,12}\bdate\b|^(?:jj|dd)\b/iu.test(text)
  );
}
