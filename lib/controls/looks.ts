import type { Choice } from './control.ts';

/**
 * Which of several plain boxes is the chosen one, when nothing but their look says so. Looks
 * learned from a press of ours are sure; without any, the odd one of three, or the only one that
 * is filled with a colour.
 */
export function chosenByLook(choices: readonly Choice[]): Choice | null {
  const looks = choices.map(({ element }) => lookOf(element));
  // Written on the chosen one alone, though ARIA has no such word.
  const said = choices.filter(({ element }) => element.getAttribute('aria-pressed') === '');
  if (said.length === 1) return said[0] ?? null;
  const home = choices[0]?.element.parentElement;
  const learned = home ? LEARNED.get(home) : undefined;
  if (learned) {
    const alike = choices.filter(({ element }) => isLike(element, learned));
    return alike.length === 1 ? (alike[0] ?? null) : null;
  }
  const odd = choices.filter(
    (_, index) => looks.filter(look => look === looks[index]).length === 1,
  );
  if (choices.length > 2 && odd.length === 1) return odd[0] ?? null;
  const filled = choices.filter(({ element }) => isFilled(element));
  return filled.length === 1 ? (filled[0] ?? null) : null;
}

/** What a choice took when it was pressed, kept with its group: marks it gained, else its look. */
export function learnLook({ element }: Choice, before: Look): void {
  const gained = [...element.classList].filter(mark => !before.marks.includes(mark));
  const look = lookOf(element);
  const isSeen = look !== before.look;
  if (element.parentElement)
    LEARNED.set(element.parentElement, { look: isSeen ? look : '', gained });
}

interface Learned {
  readonly look: string;
  readonly gained: readonly string[];
}

/** How an element is drawn, by its style and by the marks its page puts on it. */
export interface Look {
  readonly look: string;
  readonly marks: readonly string[];
}

/** The look of now; two that differ tell that a press was heard. */
export function wholeLook(element: Element): Look {
  return { look: lookOf(element), marks: [...element.classList] };
}

export function isSameLook(one: Look, other: Look): boolean {
  return one.look === other.look && one.marks.join(' ') === other.marks.join(' ');
}

const LEARNED = new WeakMap<Element, Learned>();

function isLike(element: Element, { look, gained }: Learned): boolean {
  if (gained.length > 0) return gained.every(mark => element.classList.contains(mark));
  return look !== '' && lookOf(element) === look;
}

/** What the eye tells two boxes apart by. */
function lookOf(element: Element): string {
  const style = getComputedStyle(element);
  const { backgroundColor, borderColor, color, fontWeight, boxShadow, textDecorationLine } = style;
  const { opacity, borderBottomWidth } = style;
  const parts = [backgroundColor, borderColor, borderBottomWidth, color, fontWeight];
  return [...parts, boxShadow, textDecorationLine, opacity].join(' · ');
}

/** Drawn in a box of its own, inside the frame of a list that has none itself: chosen there. */
export function isChip(holder: Element, list: Element): boolean {
  if (isFramed(list) || holder.closest('td, th') !== list.closest('td, th')) return false;
  let home: Element | null = holder;
  let isDrawn = false;
  for (; home && !home.contains(list); home = home.parentElement) {
    isDrawn ||=
      isFramed(home) || !/, 0\)$|^transparent/u.test(getComputedStyle(home).backgroundColor);
  }
  const most = 2.5 * Math.max(list.clientHeight, 24);
  for (; isDrawn && home && home.clientHeight <= most; home = home.parentElement) {
    if (isFramed(home)) return true;
  }
  return false;
}

/** Has a line around it. */
export function isFramed(element: Element): boolean {
  return Number.parseFloat(getComputedStyle(element).borderBottomWidth) > 0;
}

function isFilled(element: Element): boolean {
  const colour = getComputedStyle(element).backgroundColor;
  const [red = 255, green = 255, blue = 255, alpha = 1] = (colour.match(/[\d.]+/gu) ?? []).map(
    Number,
  );
  return alpha > 0.5 && Math.min(red, green, blue) < 200;
}
