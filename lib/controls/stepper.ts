import { nameOfButton } from './drivers/beside.ts';

const LESS = /^(?:[-−]|moins|minus|dimin|decre)/u;
const MORE = /^(?:\+|plus|augm|incre)/u;

/** The two buttons, for less and for more, beside a number that nobody types. */
export function stepButtons(element: Element): readonly [HTMLElement, HTMLElement] | null {
  if (!(element as Partial<HTMLInputElement>).readOnly) return null;
  const [less, more, other] = element.closest(':has(button)')?.querySelectorAll('button') ?? [];
  if (!less || !more || other) return null;
  return LESS.test(nameOfButton(less)) && MORE.test(nameOfButton(more)) ? [less, more] : null;
}
