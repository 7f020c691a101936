import { normalise, tidy } from '../dom/text.ts';
import type { PartBox } from './control.ts';
import { formatDate, isIsoDate, monthNumber } from './notation.ts';
import type { Value } from './value.ts';

/**
 * The date put together from its three boxes, empty until all are set; the number from its own,
 * kept apart while one of them is not full.
 */
export function readParts(parts: readonly PartBox[]): string {
  if (typeof parts[0]?.part === 'number') {
    const texts = parts.map(({ element }) => textIn(element));
    const isFull = parts.every(({ part }, at) => part === texts[at]?.length);
    return texts.some(Boolean) ? texts.join(isFull ? '' : ' ') : '';
  }
  const read = Object.fromEntries(parts.map(({ element, part }) => [part, partIn(element)]));
  const { day = '', month = '', year = '' } = read;
  return day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : '';
}

/**
 * A value cut into boxes of so many signs: each is filled, or each but the last (the key of a NIR).
 * `null` where it does not fit, or a date would be cut elsewhere than between its parts.
 */
export function cutFor(value: Value, rooms: readonly number[], hint: string): string[] | null {
  const text = isIsoDate(value) ? formatDate(value, hint) : value;
  if (typeof text !== 'string') return null;
  const apart = text.split(/[\s./-]/u);
  // As it is grouped, or as it was read when a box was not full.
  const fits = (texts: readonly string[]) =>
    texts.length === rooms.length && texts.every((each, at) => each.length <= (rooms[at] ?? 0));
  if (fits(apart)) return apart;
  if (text !== value && rooms.some(room => room > 1)) return null;
  const signs = apart.join('');
  let end = 0;
  const cut = rooms.map(room => {
    end += room;
    return signs.slice(end - room, end);
  });
  const isWhole = end === signs.length || end - (rooms.at(-1) ?? 0) === signs.length;
  return isWhole ? cut : null;
}

function partIn(element: HTMLElement): string {
  const text = element.matches('select')
    ? tidy((element as HTMLSelectElement).selectedOptions[0]?.label ?? '')
    : textIn(element);
  const month = monthNumber(normalise(text));
  return /^\d+$/u.test(text) ? text : month > 0 ? String(month) : '';
}

export function textIn(element: HTMLElement): string {
  const isBox = /^(?:INPUT|TEXTAREA)$/u.test(element.tagName);
  return isBox ? (element as HTMLInputElement).value.trim() : tidy(element.textContent ?? '');
}
