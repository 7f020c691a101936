import type { Found, Survey } from './survey.ts';

/** The place of the first number that is not below `value`. */
export function lowerBound(sorted: readonly number[], value: number): number {
  return firstFrom(sorted.length, at => (sorted[at] ?? 0) >= value);
}

/** The controls that an element holds: found in order, so that no look walks them all. */
export function foundIn(element: Element, { found, span }: Survey): readonly Found[] {
  const [from, to] = span.get(element) ?? [0, -1];
  return inSpan(found, from, to);
}

/** Those between two places, both included, of what stands in order. */
export function inSpan<T extends { readonly order: number }>(
  items: readonly T[],
  from: number,
  to: number,
): readonly T[] {
  const start = firstFrom(items.length, at => (items[at]?.order ?? 0) >= from);
  return items.slice(
    start,
    firstFrom(items.length, at => (items[at]?.order ?? 0) > to),
  );
}

function firstFrom(length: number, isPast: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
