import { normalise } from '../../dom/text.ts';
import { isVisible } from '../../dom/visible.ts';
import { isSubmit, nameOfButton } from './beside.ts';

/** The arrow to the next or the previous month, inside the calendar: the page has such words too. */
export function arrowTowards(
  distance: number,
  shown: readonly HTMLElement[],
  popup: HTMLElement | null,
  element: HTMLElement,
): HTMLElement | null {
  const words = distance > 0 ? /suivant|next|apres/u : /precedent|prev|avant/u;
  let box = popup;
  for (let level = 0; box && level < 4; level++, box = box.parentElement) {
    if (box.contains(element) || /^(?:BODY|MAIN|FORM)$/u.test(box.tagName)) break;
    const buttons = [...box.querySelectorAll<HTMLElement>('button, [role=button], a, span[class]')];
    const named = buttons.find(button => {
      // The days of the next month are called so too.
      if (/^\s*\d+\s*$/u.test(button.textContent ?? '')) return false;
      const name = normalise(`${nameOfButton(button)} ${button.className}`);
      if (!words.test(name) || /annee|year/u.test(name) || !isVisible(button)) return false;
      // In the calendar itself, one of no form has nothing to send.
      return !isSubmit(button) || (box === popup && !(button as HTMLButtonElement).form);
    });
    if (named) return named;
  }
  return popup && arrowBySide(distance, shown, popup);
}

/** Arrows that nothing names: small boxes without words over the days, on either side of the title. */
function arrowBySide(
  distance: number,
  shown: readonly HTMLElement[],
  popup: HTMLElement,
): HTMLElement | null {
  // The title may be of figures too: « 2026-11 ».
  const first = shown.find(({ textContent }) => textContent?.trim() === '1') ?? shown[0];
  const top = first?.getBoundingClientRect().top ?? 0;
  const { left, right } = popup.getBoundingClientRect();
  const centre = (left + right) / 2;
  const arrows = [...popup.querySelectorAll<HTMLElement>('div, span, a, i, td, th, button')]
    .filter(element => !/[\p{L}\p{N}]/u.test(element.textContent ?? '') && isVisible(element))
    .map(element => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.bottom <= top + 4 && box.width <= 60 && box.height <= 60)
    .filter(({ element }) => getComputedStyle(element).cursor === 'pointer')
    .filter(({ box }) => (distance > 0 ? box.left > centre : box.right < centre));
  // The nearest to the title goes by months; one farther out may go by years.
  arrows.sort((one, other) => Math.abs(one.box.left - centre) - Math.abs(other.box.left - centre));
  return arrows[0]?.element ?? null;
}
