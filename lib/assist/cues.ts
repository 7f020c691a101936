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
  return LEARNED.get(field) ?? NONE;
}

const NONE: readonly string[] = [];

const LEARNED = new WeakMap<Field, readonly string[]>();

const plain = remembered(text => normalise(unmarked(text)));

/**
 * How surely the words of a label, with the headings that it stands under, or the answers it offers,
 * are one of a field's cues: 0, or enough to propose and never to write without a word. The more words
 * a cue asks for, the surer. Answers that are none of those expected: another question.
 */
export function cued(
  cues: readonly string[],
  label: string,
  [nearest = '', outer = '']: readonly string[],
  options: readonly string[] = [],
): number {
  const own = plain(label);
  const near = `${own} ${plain(nearest)}`;
  const said = { own, near, all: `${near} ${plain(outer)}`, answers: options.map(plain) };
  const { asked, answers } = compiled(cues);
  if (options.length > 1 && areOthers(said.answers, answers)) return 0;
  return Math.max(0, ...asked.map(cue => strength(cue, said)));
}

function areOthers(said: readonly string[], known: readonly RegExp[]): boolean {
  return known.length > 0 && !said.some(answer => known.some(word => word.test(answer)));
}

/** Whether a label says what none of the cues may be: another field's, whatever its other words. */
export function isBarred(
  cues: readonly string[],
  label: string,
  [nearest = '']: readonly string[],
): boolean {
  const own = plain(label);
  const said = { own, near: `${own} ${plain(nearest)}` };
  const { asked, barring } = compiled(cues);
  const isOff = (cue: Cue) => bars(cue, said);
  return barring.some(isOff) || (asked.length > 0 && asked.every(isOff));
}

function bars({ barred, barredAround }: Cue, { own, near }: Pick<Said, 'own' | 'near'>): boolean {
  return barred.some(word => word.test(own)) || barredAround.some(word => word.test(near));
}

/** Enough to propose; a fuller cue wins over another, and a label that says no more than it. */
const LEAST = 0.72;
const EACH = 0.03;
const WHOLE = 0.05;
const MOST = 0.86;

/** The label alone, with the nearest heading, with the next one too; what it may be answered. */
interface Said {
  readonly own: string;
  readonly near: string;
  readonly all: string;
  readonly answers: readonly string[];
}

interface Cue {
  readonly wanted: readonly RegExp[];
  /** Wanted in the label or in a heading. */
  readonly wantedAround: readonly RegExp[];
  /** Wanted in most of the answers. */
  readonly answers: readonly RegExp[];
  readonly barred: readonly RegExp[];
  /** Barred from the nearest heading too. */
  readonly barredAround: readonly RegExp[];
}

function strength(cue: Cue, said: Said): number {
  const { own, all } = said;
  const isAsked =
    cue.wanted.every(word => word.test(own)) &&
    cue.wantedAround.every(word => word.test(all)) &&
    cue.answers.every(word => areMost(said.answers, word));
  if (!isAsked || bars(cue, said)) return 0;
  const wanted = [...cue.wanted, ...cue.wantedAround, ...cue.answers];
  const words = own.split(' ').filter(word => word.length > 2);
  const meant = words.filter(word => wanted.some(each => each.test(word)));
  const share = words.length > 0 ? meant.length / words.length : 1;
  return Math.min(MOST, LEAST + EACH * wanted.length + WHOLE * share);
}

/** One answer may be anything; « Autre » and « Choisissez » stand among the others. */
function areMost(answers: readonly string[], word: RegExp): boolean {
  const meant = answers.filter(answer => word.test(answer)).length;
  return meant > 1 && meant * 2 >= answers.length;
}

/** Other people than the one asked about, other places than theirs. */
const OTHERS =
  /\b(?:tut(?:eur|rice|orat)|mentor|maitre d|format(?:eur|rice)|intervenant|interlocut|responsable|manager|conseill|delegue|referent|gestionnaire|dirigeant|declarant|comptab|signataire|representant|conjoint|enfants?\b|medecin|jury\b|^correspondant|proche\b|parents?\b|[pm]ere\b|urgence|(?:du|son|sa|votre) (?:superieur|cheff?e?\b|n 1\b)|personne (?:a (?:prevenir|contacter|joindre)|en charge|qui (?:suit|saisit))|lieu (?:d|de|du) (?:la )?(?:formation|stage)|(?:du|le|un|nom) contact)/u;

/** Of which other person or place than a salarié, an employer or a provider a text speaks, or ''. */
export const otherIn = remembered(text =>
  (OTHERS.exec(plain(text))?.[0] ?? '').replace(/^(?:tutrice|tutorat|mentor|maitre d)$/u, 'tuteur'),
);

export const isOthers = (text: string) => otherIn(text) !== '';

/** A cue that wants nothing bars its words from the field, whatever its other cues. */
interface Compiled {
  readonly asked: readonly Cue[];
  readonly barring: readonly Cue[];
  /** Of all cues: asked for each control. */
  readonly answers: readonly RegExp[];
}

function compiled(cues: readonly string[]): Compiled {
  const known = COMPILED.get(cues);
  if (known) return known;
  const all = cues.map(read);
  const isBar = ({ wanted, wantedAround, answers }: Cue) =>
    wanted.length + wantedAround.length + answers.length === 0;
  const found: Compiled = {
    asked: all.filter(cue => !isBar(cue)),
    barring: all.filter(isBar),
    answers: all.flatMap(({ answers }) => answers),
  };
  COMPILED.set(cues, found);
  return found;
}

const COMPILED = new WeakMap<readonly string[], Compiled>();

function read(cue: string): Cue {
  const words = cue.split(' ');
  const after = (mark: RegExp) =>
    words.flatMap(word => (mark.test(word) ? expression(word.replace(mark, '')) : []));
  return {
    wanted: after(/^(?![-+=])/u),
    wantedAround: after(/^\+/u),
    answers: after(/^=/u),
    barred: after(/^-(?!-)/u),
    barredAround: after(/^--/u),
  };
}

/** `tel!|joindre`: the word `tel`, or one that begins with `joindre`; `_` is a space, `^` the start. */
function expression(word: string): RegExp {
  const words = word
    .replace(/\bnumero\b/u, 'numero|n!|no!|num!')
    .replaceAll('_', ' ')
    .replaceAll('!', '(?![a-z0-9])');
  return new RegExp(`(?<![a-z0-9])(?:${words})`, 'u');
}
