import { normalise } from '../dom/text.ts';
import { MONTHS } from './notation.ts';
import type { Found, Survey } from './survey.ts';
import { ancestorsOf, nativeLabels, type Unit } from './unit.ts';
import { foundIn } from './within.ts';

export type DatePart = 'day' | 'month' | 'year';

const PARTS: readonly (readonly [DatePart, RegExp])[] = [
  ['day', /^(?:jj?|dd?|jour|day)$/u],
  ['month', /^(?:mm?|mois|month)$/u],
  ['year', /^(?:a{2,4}|y{2,4}|annee|year)$/u],
];

/** Longest name of a part, spaces and star around it. */
const LENGTH = 24;

/** The part of a date that a word names: « JJ », « Mois », « Année ». */
export function partNamed(text: string): DatePart | null {
  // Asked of every text and box of a page: none of these words is long.
  if (text === '' || text.length > LENGTH) return null;
  const word = normalise(text);
  return PARTS.find(([, words]) => words.test(word))?.[0] ?? null;
}

/** How far above its first box the block of a date in three boxes is looked for, its own wrappers apart. */
const LEVELS = 4;

/** Dates asked in three boxes or lists side by side, each named or filled as a part of a date. */
export function splitDates(survey: Survey): Unit[] {
  const boxes = survey.found.filter(({ candidate }) =>
    /^(?:text|number|phone|list)$/u.test(candidate),
  );
  const units: Unit[] = [];
  for (let index = 0; index + 2 < boxes.length; index++) {
    const members = boxes.slice(index, index + 3);
    // From the last: where it is no part, none of the three begins a date, and most boxes are never asked.
    const parts: DatePart[] = [];
    for (const { element } of members.toReversed()) {
      const part = partOf(element, survey);
      if (part) parts.push(part);
      else break;
    }
    if (parts.length < 3) {
      index += 2 - parts.length;
      continue;
    }
    const home = new Set(parts).size === 3 ? homeOf(members, survey) : null;
    if (!home) continue;
    const order = members[0]?.order ?? 0;
    units.push({ element: home, kind: 'date', order, end: members[2]?.order ?? order, members });
    index += 2;
  }
  return units;
}

/** The block that holds these boxes and no other control. */
export function homeOf(members: readonly Found[], survey: Survey): HTMLElement | null {
  const first = members[0];
  const last = members.at(-1);
  if (!first || !last) return null;
  let level = 0;
  for (const ancestor of ancestorsOf(first.element, survey)) {
    const [from, to] = survey.span.get(ancestor) ?? [0, -1];
    const held = foundIn(ancestor, survey).length;
    if (held > 1 && ++level > LEVELS) break;
    if (from > first.order || to < last.order) continue;
    return held === members.length ? (ancestor as HTMLElement) : null; // Holds HTML controls.
  }
  return null;
}

export function partOf(element: HTMLElement, survey: Survey): DatePart | null {
  const names = [
    element.getAttribute('placeholder'),
    element.getAttribute('aria-label'),
    element.title,
    ...nativeLabels(element, survey).map(label => label.textContent),
  ];
  for (const name of names) {
    const part = partNamed(name ?? '');
    if (part) return part;
  }
  return element.tagName === 'SELECT' ? partOffered(element as HTMLSelectElement) : null;
}

/** Thirty-one days, twelve months, or years. */
function partOffered(select: HTMLSelectElement): DatePart | null {
  const named = partNamed(select.options[0]?.label ?? '');
  if (named || select.length < 12) return named;
  const [first = '', ...others] = [...select.options].map(({ label }) => label.trim());
  const texts =
    /\d/u.test(first) || MONTHS.includes(normalise(first)) ? [first, ...others] : others;
  const isAll = (test: (text: string) => boolean) => texts.length > 11 && texts.every(test);
  if (isAll(text => /^(?:19|20)\d{2}$/u.test(text))) return 'year';
  if (isAll(text => MONTHS.includes(normalise(text)))) return 'month';
  if (!isAll(text => /^\d{1,2}$/u.test(text))) return null;
  return texts.length === 12 ? 'month' : texts.length === 31 ? 'day' : null;
}
