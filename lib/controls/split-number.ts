import { homeOf, splitDates } from './split-date.ts';
import type { Found, Survey } from './survey.ts';
import { nativeLabels, type Unit } from './unit.ts';
import { inSpan } from './within.ts';

/** Farthest two boxes of one number stand from each other, in pixels. */
const GAP = 24;
/** The most that each holds, the least that all do: two are one number only as long as a SIRET. */
const PAIR = { box: 13, all: 14 } as const;
const SEVERAL = { box: 6, all: 5 } as const;

/**
 * What is asked in several boxes: dates, and numbers in small boxes side by side under one name
 * (NIR, SIRET, IBAN, a phone by pairs of digits). Boxes that could each be named stay apart.
 */
export function splitValues(survey: Survey): Unit[] {
  const units = splitDates(survey);
  const taken = new Set(units.flatMap(({ members }) => members));
  let members: Found[] = [];
  for (const next of [...survey.found, null]) {
    const last = members.at(-1);
    const isPiece = next !== null && !taken.has(next) && roomIn(next.element) > 0;
    if (isPiece && (!last || isBeside(last, next, survey))) members.push(next);
    else {
      if (members.length > 1) units.push(...unitOf(members, survey));
      members = isPiece ? [next] : [];
    }
  }
  return units;
}

function unitOf(members: readonly Found[], survey: Survey): Unit[] {
  const [first] = members;
  const last = members.at(-1);
  const home = homeOf(members, survey);
  const { box, all } = members.length > 2 ? SEVERAL : PAIR;
  const rooms = members.map(({ element }) => roomIn(element));
  const isOff = rooms.some(room => room > box) || rooms.reduce((sum, room) => sum + room) < all;
  if (!first || !last || !home || isOff || isNamedApart(members, home, survey)) return [];
  const kind = first.candidate === 'phone' ? 'phone' : 'text';
  return [{ element: home, kind, order: first.order, end: last.order, members }];
}

/** How many signs a small box takes, by its own word; 0 when it is none. */
export function roomIn(element: HTMLElement): number {
  if (element.tagName !== 'INPUT') return 0;
  const input = element as HTMLInputElement; // Just checked.
  const room = input.maxLength > 0 ? input.maxLength : Number(element.getAttribute('size'));
  // Asked first: most boxes say nothing of it.
  if (!room || input.readOnly || input.disabled) return 0;
  return /^(?:text|tel|number)$/u.test(input.type) ? room : 0;
}

/** On the same line, with nothing to read between the two but a stroke. */
function isBeside(left: Found, right: Found, { glance, runs }: Survey): boolean {
  if (!glance.isVisible(left.element) || !glance.isVisible(right.element)) return false;
  const [one, other] = [glance.rectOf(left.element), glance.rectOf(right.element)];
  const isNear = Math.abs(one.top - other.top) < 4 && other.left - one.right < GAP;
  const cellOf = ({ element }: Found) => element.closest('td, th, [role=cell], [role=gridcell]');
  return (
    isNear &&
    other.left > one.left &&
    cellOf(left) === cellOf(right) &&
    !inSpan(runs, left.order, right.order).some(({ text }) => /\p{L}/u.test(text))
  );
}

/** A label for another than the first, or a row of as many titles over them. */
function isNamedApart(
  [first, ...others]: readonly Found[],
  home: Element,
  survey: Survey,
): boolean {
  const isNameOf = (label: Element) =>
    !label.contains(first?.element ?? null) &&
    /\p{L}/u.test(label.textContent ?? '') &&
    survey.glance.isVisible(label);
  const titles = home.previousElementSibling?.childElementCount ?? 0;
  return (
    titles > others.length ||
    others.some(({ element }) => nativeLabels(element, survey).some(isNameOf))
  );
}
