import { isFramed } from './looks.ts';
import { parseDate } from './notation.ts';

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
  if (text.length > 120) return false;
  if (element.tagName !== 'BUTTON') {
    // A button drawn as a field, where nothing says that it does something.
    return (
      INVITES.test(text) ||
      (element.childElementCount === 0 &&
        isFramedLikeField(element) &&
        !/^\p{L}+(?:er|ir)(?=$|\s)/iu.test(text))
    );
  }
  const { type, id, labels } = element as HTMLButtonElement;
  const popup = element.getAttribute('aria-haspopup');
  // Drawn as a field, with a box of its own over the page.
  if (element.hasAttribute(POPOVER) && isFramedLikeField(element)) return true;
  if (type !== 'button' && popup === null) return false;
  // A label around a button that opens something and says nothing itself, or for any button.
  if (popup === 'dialog') return labels.length > 0 && (text === '' || id !== '');
  if (popup && popup !== 'listbox' && popup !== 'true') return false;
  return INVITES.test(text) || (id !== '' && text !== '' && labels.length > 0);
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
