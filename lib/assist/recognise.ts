import type { Control } from '../controls/control.ts';
import type { PageScan } from '../controls/scan.ts';
import type { Correction } from '../corrections/correction.ts';
import { normalise } from '../dom/text.ts';
import type { Page } from '../portal/page.ts';
import { type Match, match } from './match.ts';
import { usableOn } from './taught.ts';

/** A page as recognised, with what stands on it. */
export interface Recognised {
  readonly page: Page;
  /** By its fields; otherwise only its headings speak for it. */
  readonly sure: boolean;
  readonly matches: readonly Match[];
}

/** From this many sure fields of one page, it is that page. */
const ENOUGH = 3;
/** A field that is only fairly sure. */
const FAIR_WEIGHT = 0.4;
/** An attestation of so many words cannot be another page's. */
const DISTINCTIVE_WORDS = 7;
/**
 * Without a heading or the tabs of the form, a third of what the page asks for: filters over a
 * list and one's own profile have a few of the same fields.
 */
const THIRD = 1 / 3;
/** No other page asks so much of what one asks. */
const HALF = 1 / 2;
/** Headings alone: one that no other page has, and no other page nearly as likely. */
const LIKELY = 1.5;
const MARGIN = 0.7;

/**
 * Which of the known pages is in view: by its fields first, by its headings second. `null` when
 * neither says enough.
 */
export function recognise(
  pages: readonly Page[],
  scan: PageScan,
  corrections: readonly Correction[] = [],
): Recognised | null {
  const work = recogniseInSteps(pages, scan, corrections);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** As `recognise`, pausing after each page: the user may be typing. */
export function* recogniseInSteps(
  pages: readonly Page[],
  scan: PageScan,
  corrections: readonly Correction[] = [],
): Generator<void, Recognised | null> {
  const found: Weighed[] = [];
  // What came in a file may not say which page it is.
  const mine = corrections.filter(({ origin }) => origin === 'mine');
  const said = saidOn(pages, scan);
  const matched = new Map<Page, readonly Match[]>();
  for (const page of pages) {
    matched.set(page, match(page.fields, scan.controls, usableOn(page, mine, false)));
    yield;
  }
  const claims = claimsOf([...matched.values()]);
  for (const [page, matches] of matched) found.push(weigh(page, pages, matches, said, claims));
  const [best, second] = found.sort((left, right) => right.weight - left.weight);
  if (!best) return null;
  const lead = best.weight - (second?.weight ?? 0);
  const sure = best.byFields >= ENOUGH && lead > 0 && (best.isPlaced || best.share >= THIRD);
  if (!sure && (best.weight < LIKELY || lead < MARGIN)) return null;
  const usable = usableOn(best.page, corrections, sure);
  const isMore = usable.some(({ origin }) => origin === 'imported');
  const matches = isMore ? match(best.page.fields, scan.controls, usable) : best.matches;
  return { page: best.page, sure, matches };
}

/**
 * The same page, when all that surely told it stands there still, or when most of it came under
 * the headings that told it: other pages need not be asked. For a page that is being filled, which
 * shows more of itself with each answer.
 */
export function recogniseStill(
  { page, sure, matches }: Recognised,
  { controls }: PageScan,
  corrections: readonly Correction[],
): Recognised | null {
  const now = match(page.fields, controls, usableOn(page, corrections, true));
  const told = sureOf(now);
  const keys = new Set(told.map(keyOf));
  const isStill = sure
    ? sureOf(matches).every(each => keys.has(keyOf(each)))
    : told.length >= 2 * ENOUGH && shareOf(page, told) >= HALF;
  return isStill ? { page, sure: true, matches: now } : null;
}

function sureOf(matches: readonly Match[]): Match[] {
  return matches.filter(({ certainty }) => certainty === 'sure');
}

function keyOf({ field, block }: Match): string {
  return field.key + block;
}

interface Weighed {
  readonly page: Page;
  readonly matches: readonly Match[];
  readonly byFields: number;
  /** Under a heading of its own, or among the tabs of the form. */
  readonly isPlaced: boolean;
  /** Part of the compulsory fields found. */
  readonly share: number;
  readonly weight: number;
}

function weigh(
  page: Page,
  pages: readonly Page[],
  matches: readonly Match[],
  { titles, hasTabs, open }: Said,
  claims: ReadonlyMap<Control, number>,
): Weighed {
  // Once each: two addresses are no two people.
  const sure = [...new Map(sureOf(matches).map(each => [each.field, each])).values()];
  const fair = matches.filter(({ certainty }) => certainty === 'fair');
  const add = (sum: number, { control }: Match) =>
    sum + (control ? weightOf(control) / (claims.get(control) ?? 1) : 0);
  const headings = headingsOf(page, pages, titles);
  const isPlaced = headings >= 0.8 || (page.tab !== undefined && hasTabs);
  // Filters over a list have a few fields of a page: what is fairly sure counts on a whole one only.
  const isWhole = sure.length + fair.length >= page.fields.length * THIRD;
  const doubtful = isPlaced || isWhole ? FAIR_WEIGHT * fair.reduce(add, 0) : 0;
  const byFields = sure.reduce(add, 0) + doubtful;
  // A field on a page that has many others is weak evidence; the share settles look-alikes.
  const share = page.fields.length > 0 ? sure.length / page.fields.length : 0;
  const isOpen = byFields > 0 && page.tab && normalise(page.tab) === open;
  const weight =
    byFields + headings * (byFields > 0 ? 0.3 : 1) + share * 0.5 + (isOpen ? ENOUGH : 0);
  return { page, matches, byFields, isPlaced, share: shareOf(page, sure), weight };
}

/** Of how many pages each control is a field: an address or an e-mail says little of which it is. */
function claimsOf(all: readonly (readonly Match[])[]): ReadonlyMap<Control, number> {
  const claims = new Map<Control, number>();
  for (const matches of all) {
    const mine = matches
      .filter(({ certainty }) => certainty !== 'none')
      .flatMap(({ control, candidates }) => (control ? [control] : candidates));
    for (const control of new Set(mine)) claims.set(control, (claims.get(control) ?? 0) + 1);
  }
  return claims;
}

function shareOf(page: Page, sure: readonly Match[]): number {
  const required = page.fields.filter(field => field.required && !field.when);
  const asked = required.length >= 4 ? required : page.fields;
  const found = new Set(sure.map(({ field }) => field));
  return asked.length > 0 ? asked.filter(field => found.has(field)).length / asked.length : 0;
}

/** What the texts in view say, whatever page it is. */
interface Said {
  /** Normalised; the name of a tab stands on every tab, and counts as a heading only. */
  readonly titles: ReadonlySet<string>;
  readonly hasTabs: boolean;
  /** The tab that is drawn as the open one. */
  readonly open: string | undefined;
}

const OPEN = '[aria-selected=true], [aria-current]:not([aria-current=false])';

function saidOn(pages: readonly Page[], { texts }: PageScan): Said {
  const tabs = new Set(pages.flatMap(({ tab }) => (tab ? [normalise(tab)] : [])));
  const said = new Set<string>();
  const titles = new Set<string>();
  const open = new Set<string>();
  for (const { text, role, element } of texts) {
    const words = normalise(text).replace(/^\d+ \d+ /u, ''); // « 0/2 types de documents… »
    said.add(words);
    if (role === 'heading' || !tabs.has(words)) titles.add(words);
    if (tabs.has(words) && element.closest(OPEN)) open.add(words);
  }
  const hasTabs = [...tabs].filter(tab => said.has(tab)).length >= 4;
  return { titles, hasTabs, open: open.size === 1 ? [...open][0] : undefined };
}

function weightOf({ kind, label }: Control): number {
  if (kind !== 'checkbox') return 1;
  return normalise(label).split(' ').length >= DISTINCTIVE_WORDS ? ENOUGH : 1;
}

/**
 * Headings of the page in view. A question is asked by one dialog only; words that no other page
 * has weigh more than shared ones.
 */
function headingsOf(page: Page, pages: readonly Page[], titles: ReadonlySet<string>): number {
  return page.headings
    .filter(heading => titles.has(normalise(heading)))
    .reduce((sum, heading) => sum + weightOfHeading(heading, page, pages), 0);
}

function weightOfHeading(heading: string, page: Page, pages: readonly Page[]): number {
  if (heading.includes('?')) return ENOUGH;
  const isOthers = pages.some(other => other !== page && other.headings.includes(heading));
  if (isOthers) return 0.3;
  return normalise(heading).split(' ').length >= 3 ? LIKELY : 0.8;
}
