import { normalise, remembered } from '../dom/text.ts';
import type { CueTable } from '../portal/cues/cues.ts';
import type { Field, Page } from '../portal/page.ts';
import { unmarked } from './line-mark.ts';

/** From now on the fields of these pages are known by their cues too. */
export function learnCues(pages: readonly Page[], table: CueTable): void {
  for (const { id, fields } of pages) {
    for (const field of fields) {
      // Pages share fields: what one teaches, another that has no word for it does not undo.
      const cues = table[id]?.[field.key];
      if (cues) LEARNED.set(field, cues);
    }
  }
}

export function cuesOf(field: Field): readonly string[] {
  return LEARNED.get(field) ?? [];
}

const LEARNED = new WeakMap<Field, readonly string[]>();

const plain = remembered(text => normalise(unmarked(text)));

/**
 * How surely the words of a label, with the headings that it stands under, are one of a field's
 * cues: 0, or enough to propose and never to write without a word. The more words a cue asks for, the
 * surer.
 */
export function cued(
  cues: readonly string[],
  label: string,
  [nearest = '', outer = '']: readonly string[],
): number {
  const own = plain(label);
  const near = `${own} ${plain(nearest)}`;
  const said = { own, near, all: `${near} ${plain(outer)}` };
  return Math.max(0, ...cues.map(cue => strength(compiled(cue), said)));
}

/** Whether a label says what none of the cues may be: another field's, whatever its other words. */
export function isBarred(
  cues: readonly string[],
  label: string,
  [nearest = '']: readonly string[],
): boolean {
  const own = plain(label);
  const said = { own, near: `${own} ${plain(nearest)}` };
  return cues.length > 0 && cues.every(cue => bars(compiled(cue), said));
}

function bars({ barred, barredAround }: Cue, { own, near }: Pick<Said, 'own' | 'near'>): boolean {
  return barred.some(word => word.test(own)) || barredAround.some(word => word.test(near));
}

/** Enough to propose; a fuller cue wins over another, and a label that says no more than it. */
const LEAST = 0.72;
const EACH = 0.03;
const WHOLE = 0.05;
const MOST = 0.86;

/** The label alone, with the nearest heading, with the next one too. */
interface Said {
  readonly own: string;
  readonly near: string;
  readonly all: string;
}

interface Cue {
  readonly wanted: readonly RegExp[];
  /** Wanted in the label or in a heading. */
  readonly wantedAround: readonly RegExp[];
  readonly barred: readonly RegExp[];
  /** Barred from the nearest heading too. */
  readonly barredAround: readonly RegExp[];
}

function strength(cue: Cue, said: Said): number {
  const { own, all } = said;
  const isAsked =
    cue.wanted.every(word => word.test(own)) && cue.wantedAround.every(word => word.test(all));
  if (!isAsked || bars(cue, said)) return 0;
  const wanted = [...cue.wanted, ...cue.wantedAround];
  const words = own.split(' ').filter(word => word.length > 2);
  const meant = words.filter(word => wanted.some(each => each.test(word)));
  const share = words.length > 0 ? meant.length / words.length : 1;
  return Math.min(MOST, LEAST + EACH * wanted.length + WHOLE * share);
}

/** Other people than the one asked about, other places than theirs. */
const OTHERS =
  /\b(?:tut(?:eur|rice)|maitre d|format(?:eur|rice)|intervenant|interlocut|responsable|conseill|referent|gestionnaire|dirigeant|declarant|comptab|signataire|representant|conjoint|urgence|lieu (?:d|de|du) (?:la )?(?:formation|stage)|(?:du|le|un|nom) contact)/u;

/** Whether a text speaks of another person or place than a salarié, an employer or a provider. */
export const isOthers = remembered(text => OTHERS.test(plain(text)));

function compiled(cue: string): Cue {
  const known = COMPILED.get(cue);
  if (known) return known;
  const words = cue.split(' ');
  const after = (mark: RegExp) =>
    words.flatMap(word => (mark.test(word) ? expression(word.replace(mark, '')) : []));
  const found: Cue = {
    wanted: after(/^(?![-+])/u),
    wantedAround: after(/^\+/u),
    barred: after(/^-(?!-)/u),
    barredAround: after(/^--/u),
  };
  COMPILED.set(cue, found);
  return found;
}

const COMPILED = new Map<string, Cue>();

/** `tel!|joindre`: the word `tel`, or one that begins with `joindre`; `_` is a space, `^` the start. */
function expression(word: string): RegExp {
  const words = word
    .replace(/\bnumero\b/u, 'numero|n!|no!|num!')
    .replaceAll('_', ' ')
    .replaceAll('!', '(?![a-z0-9])');
  return new RegExp(`(?<![a-z0-9])(?:${words})`, 'u');
}
