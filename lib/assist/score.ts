import type { Control, ControlKind, LabelCandidate, LabelSource } from '../controls/control.ts';
import { tickOf } from '../controls/value.ts';
import { isSameText, normalise } from '../dom/text.ts';
import type { Field, FieldKind } from '../portal/page.ts';
import { cued, cuesOf, isBarred, isOthers, otherIn } from './cues.ts';
import { isBare } from './lexicon.ts';
import { unmarked } from './line-mark.ts';
import { isAside, SURE, similarity } from './similarity.ts';

/** Kinds of control that a kind of field may stand on; any other is a veto. */
export const FITS: Readonly<Record<FieldKind, readonly ControlKind[]>> = {
  text: ['text', 'textarea', 'phone', 'number', 'cell'],
  textarea: ['textarea', 'text', 'cell'],
  number: ['number', 'text', 'cell'],
  money: ['number', 'text', 'cell'],
  date: ['date', 'text', 'cell'],
  phone: ['phone', 'text', 'number', 'cell'],
  list: ['list', 'search', 'choice', 'cell'],
  search: ['search', 'text', 'list', 'cell'],
  choice: ['choice', 'list', 'search', 'cell'],
  checkbox: ['checkbox'],
  file: ['file'],
};

/** What `mayBeListed` adds to them. */
const LISTED: readonly ControlKind[] = ['list', 'search', 'choice'];

/** Texts that do not stand on the screen weigh less: names and autocomplete often mislead. */
const WEIGHTS: Readonly<Partial<Record<LabelSource, number>>> = {
  placeholder: 0.95,
  title: 0.85,
  'column-header': 0.93,
  after: 0.96,
  autocomplete: 0.7,
  name: 0.7,
};

/** How surely the control is the field's, from 0 to a little over 1, by label, kind, section and options. */
export function score(field: Field, control: Control, sections: readonly string[]): number {
  const isListed = field.mayBeListed && LISTED.includes(control.kind);
  const isTicked = isYesNo(field) && control.kind === 'checkbox';
  if (!isListed && !isTicked && !FITS[field.kind].includes(control.kind)) return 0;
  if (isTicked && NEGATION.test(normalise(control.label))) return 0;
  const [first] = wordedLabels(control);
  const cues = cuesOf(field);
  if (first && isAnothers(field, first, control)) return 0;
  if (first && isBarred(cues, first.text, control.sections)) return 0;
  const label = labelScore(field, control);
  const options = optionScore(field, control);
  const known = Math.max(label, options > 0.6 && label >= 0 ? 0.55 + 0.25 * options : 0);
  const cue = first ? cueScore(cues, first, control) : 0;
  if (known <= 0 && cue <= 0) return 0;
  const around =
    0.06 * options +
    sectionScore(field, control, sections) +
    lengthScore(field, control) -
    // Of two that read alike, the box that is typed in.
    (isListed || isTicked || control.kind === 'cell' ? 0.02 : 0);
  // Not capped at 1: of two exact labels, the one under its own heading must win.
  const total = known > 0 ? known + around : 0;
  // What a tick says is the whole of its text: proposed, unless that is the question itself.
  const isWordForWord = field.labels.some(name => isSameText(name, control.label));
  const sure = isTicked && !isWordForWord ? Math.min(total, PROPOSED) : total;
  // A cue has its own answers, in other words than the portal's.
  const guessed = cue + around - Math.min(0, 0.06 * options);
  return Math.max(sure, cue > 0 ? Math.min(guessed, PROPOSED) : 0);
}

/** At most so sure of what must not be written without a word. */
const PROPOSED = SURE - 0.01;

/** By the words of what is read first, of the headings over it and of its answers. */
function cueScore(
  cues: readonly string[],
  { text, source }: LabelCandidate,
  { sections, options }: Control,
): number {
  const weight = WEIGHTS[source] ?? 1;
  // The name of a column, or what misleads, is too little to guess from.
  if (weight < 0.95) return 0;
  return cued(cues, text, sections, options === 'unknown' ? [] : options) * weight;
}

/** A box drawn by a letterless sign is named by what stands beside it. */
function wordedLabels(control: Control): readonly LabelCandidate[] {
  const known = WORDED.get(control);
  if (known) return known;
  const worded = control.labels
    .filter(({ text }) => /\p{L}/u.test(text))
    .map(({ text, source }) => ({ source, text: completed(unmarked(text), control.sections[0]) }));
  WORDED.set(control, worded);
  return worded;
}

/** « De naissance » under « Nom », « En heures » under « Durée »: the heading is what is asked. */
function completed(text: string, heading = ''): string {
  return COMPLETES.test(text) ? `${heading} ${text}` : text;
}

const COMPLETES = /^(?:d(?:e|u|es)\s[^?]+|d['’][^?]+|(?:à la|au|en)\s\p{L}+)$/iu;

/** Asked for each field of each page. */
const WORDED = new WeakMap<Control, readonly LabelCandidate[]>();

/**
 * Of the tutor, of a contact, of the place, by a heading or by its own words: no field of who is
 * asked about; and theirs is found under such words only.
 */
function isAnothers(field: Field, { text }: LabelCandidate, { sections }: Control): boolean {
  const { labels, section = [], repeat } = field;
  if (repeat === 'module') return false;
  const [nearest = '', outer = ''] = sections;
  const own = [...labels, ...section].map(otherIn).filter(Boolean);
  if (own.length === 0) return isOthers(nearest) || isOthers(text);
  const isTheirs = [text, nearest, outer].some(each => own.includes(otherIn(each)));
  return !isTheirs && !sections.some(name => section.some(own => similarity(own, name) >= 0.93));
}

/** « Oui » and « Non »: a box to tick answers as well. */
function isYesNo({ kind, options }: Field): boolean {
  return kind === 'choice' && options !== undefined && options.every(isAnswer);
}

const isAnswer = (text: string) => tickOf(text) !== null;

/** « Je ne suis pas… », « sans… »: a tick would say the contrary. « Je n'ai que… », « N° » would not. */
const NEGATION =
  /\b(?:(?:ne|n(?= [aeiouyh]))(?! \p{L}+ que?\b)|pas|(?<!oui )non|sans|aucune?|jamais|refuse\p{L}*|oppose\p{L}*)\b/u;

function labelScore(field: Field, control: Control): number {
  const [first, ...others] = wordedLabels(control);
  if (!first) return 0;
  // « Durée », and « heures » beside the box.
  const [unit] = /\b(?:heures|jours|h|j)\b/u.exec(control.hint) ?? [];
  const text = unit && /^Durée\b/u.test(first.text) ? `${first.text} en ${unit}` : first.text;
  const own = best(field, text) * (WEIGHTS[first.source] ?? 1);
  // What a person reads first decides; the other texts only help when it says nothing against.
  const helped = others.map(other => best(field, other.text) * (WEIGHTS[other.source] ?? 1) * 0.96);
  // Several texts of the control's own block: nobody said which is the name and which the remark.
  const beside = others.filter(({ source }) => source === first.source && source === 'before');
  const portalName = field.labels[0] ?? '';
  const near = Math.max(0, ...beside.map(({ text }) => similarity(portalName, text) * 0.97));
  const isStrong = (WEIGHTS[first.source] ?? 1) === 1;
  const help = Math.max(0, ...helped);
  // The portal's own words only: « Code ou intitulé » is a remark under several fields.
  if (near > own && near > 0.9) return near;
  if (own > 0) return Math.max(own, isStrong ? Math.min(help, 0.94) : help);
  return isStrong ? Math.min(help, 0.82) : help;
}

function best(field: Field, text: string): number {
  // The portal's own wording first: a variant never beats it on another control.
  return Math.max(
    ...field.labels.map((label, index) => {
      const value = similarity(label, text);
      if (index === 0) return value;
      // « Durée de la formation à... », as a narrow screen cuts it: what was cut made the difference.
      if (value < 1 && label.endsWith('...')) return 0;
      // « Modalité » alone may be it, « Modalité de paiement » is not.
      if (value < SURE && !label.includes(' ') && !isAside(text, label)) return 0;
      // « Du », « Au »: hardly a name, to be confirmed.
      return value * (isBare(label) ? 0.8 : 0.985);
    }),
  );
}

function sectionScore(field: Field, control: Control, sections: readonly string[]): number {
  if (!field.section) return 0;
  const { section } = field;
  const columns = control.labels.filter(({ source }) => source === 'column-header');
  // « Montant HT », of two columns of amounts.
  if (columns.some(({ text }) => section.some(name => similarity(name, text) === 1))) return 0.08;
  if (control.sections.length === 0) return 0;
  const isUnder = (names: readonly string[], depth: number) =>
    control.sections
      .slice(0, depth)
      .some(section => names.some(name => similarity(name, section) >= 0.93));
  if (isUnder(field.section, 4)) return 0.06;
  // A heading that is the field's own name may as well have been read as its label.
  if (field.section.some(name => field.labels.includes(name))) return 0;
  const others = sections.filter(name => !field.section?.includes(name));
  // The nearest heading only: those above may name the page.
  return isUnder(others, 1) ? -0.14 : 0;
}

function optionScore(field: Field, control: Control): number {
  if (!field.options || control.options === 'unknown' || control.options.length < 2) return 0;
  const known = field.options;
  const shared = control.options.filter(option =>
    known.some(name => similarity(name, option) >= 0.95),
  );
  if (shared.length === 0) return -1;
  // Oui and Non tell nothing: every question has them.
  if (known.every(isAnswer)) return 0.2;
  return shared.length / Math.max(known.length, control.options.length);
}

function lengthScore(field: Field, control: Control): number {
  if (!field.maxLength) return 0;
  return new RegExp(`\\b${field.maxLength} caract`, 'iu').test(control.hint) ? 0.03 : 0;
}
