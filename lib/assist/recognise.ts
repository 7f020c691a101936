import type { PageScan } from '../controls/scan.ts';
import { normalise } from '../dom/text.ts';
import type { Page } from '../portal/page.ts';
import { type Match, match } from './match.ts';

/** A page as recognised, with what stands on it. */
export interface Recognised {
  readonly page: Page;
  /** By its fields; otherwise only its headings speak for it. */
  readonly sure: boolean;
  readonly matches: readonly Match[];
}

/** From this many sure fields of one page, it is that page. */
const ENOUGH = 3;
/** An attestation of so many words cannot be another page's. */
const DISTINCTIVE_WORDS = 7;

/**
 * Which of the known pages is in view: by its fields first, by its headings second. `null` when
 * neither says enough.
 */
export function recognise(pages: readonly Page[], scan: PageScan): Recognised | null {
  const found = pages
    .map(page => weigh(page, scan))
    .sort((left, right) => right.weight - left.weight);
  const [best, second] = found;
  if (!best || best.weight < ENOUGH) return null;
  if (second && second.weight === best.weight) return null;
  return { page: best.page, sure: best.byFields >= ENOUGH, matches: best.matches };
}

interface Weighed {
  readonly page: Page;
  readonly matches: readonly Match[];
  readonly byFields: number;
  readonly weight: number;
}

function weigh(page: Page, scan: PageScan): Weighed {
  const matches = match(page.fields, scan.controls);
  const sure = matches.filter(({ certainty }) => certainty === 'sure');
  const byFields = sure.reduce((sum, { control }) => sum + weightOf(control?.label ?? ''), 0);
  const headings = headingsOf(page, scan);
  // A field on a page that has many others is weak evidence; the share settles look-alikes.
  const share = page.fields.length > 0 ? sure.length / page.fields.length : 0;
  const weight = byFields + Math.min(headings, 4) * (byFields > 0 ? 0.3 : 1) + share * 0.5;
  return { page, matches, byFields, weight };
}

function weightOf(label: string): number {
  return normalise(label).split(' ').length >= DISTINCTIVE_WORDS ? ENOUGH : 1;
}

/** Headings of the page in view. A question is said by one dialog only; a tab's word by many pages. */
function headingsOf(page: Page, scan: PageScan): number {
  const texts = new Set(
    scan.texts.filter(({ role }) => role !== 'button').map(({ text }) => normalise(text)),
  );
  const said = page.headings.filter(heading => texts.has(normalise(heading)));
  return said.reduce((sum, heading) => sum + (heading.includes('?') ? ENOUGH : 0.6), 0);
}
