import { LIST_COLUMNS, type ListColumn } from '../portal/lists/columns.ts';
import { knownState } from '../portal/lists/known-state.ts';
import { REQUEST_STATES } from '../portal/lists/states.ts';
import type { Anchor } from './anchors.ts';
import { badgesIn } from './badges.ts';
import { dayIn, isBlank, isDispositif } from './cell-value.ts';
import { columnNamed } from './column-words.ts';
import { once, type Piece } from './seen.ts';
import type { RawRow } from './sort-row.ts';

type Token =
  | { readonly label: ListColumn | 'other'; readonly said: string }
  | { readonly text: string };

export interface Card extends RawRow {
  /** Labels that are not known, and lines that cannot be told. */
  readonly unknown: readonly string[];
}

/** One request as a card shows it: labels and values, and lines without a label [seed 004]. */
export function readCard(
  { number, dispositif, piece: own }: Anchor,
  pieces: readonly Piece[],
): Card {
  const values: Partial<Record<ListColumn, string>> = { number };
  if (dispositif) values.dispositif = dispositif;
  const unknown: string[] = [];
  const lines: string[] = [];
  let label: ListColumn | 'other' | null = null;
  for (const token of pieces.flatMap(piece => tokensOf(piece, own))) {
    if ('label' in token) {
      label = token.label;
      if (label === 'other' && columnNamed(token.said) === null) unknown.push(token.said);
    } else if (label === 'trainees') values.trainees = joined(values.trainees, token.text);
    else if (label) {
      if (label !== 'other' && label !== 'number') values[label] ??= token.text;
      label = null;
    } else lines.push(token.text);
  }
  const free = lines.filter(line => !place(line, values));
  // Printed beside the number, before « AF - PDC »: a state, be it one never seen.
  const [beside] = lines;
  if (!values.state && dispositif && beside && beside === free[0] && isKind(lines[1])) {
    values.state = beside;
    free.shift();
  }
  const [training, company, ...others] = free;
  const isAsPrinted = !values.training && !values.company && others.length === 0;
  // The portal prints the training, then the company; of one line alone nobody can tell which.
  if (isAsPrinted && training && company) Object.assign(values, { training, company });
  else if (free.length > 0) unknown.push('ligne sans libellé');
  const signs = pieces.filter(({ icon }) => icon);
  return { values, badges: badgesIn([...signs, ...pieces]), names: [], unknown };
}

function joined(before: string | undefined, text: string): string {
  if (before === undefined) return text;
  return /^\+/u.test(text) ? `${before} ${text}` : `${before}, ${text}`;
}

/** « AF - PDC » */
const KIND = /^([A-Z]{2,5})\s+[-–]\s+(.+)$/u;

function isKind(line = ''): boolean {
  return isDispositif(KIND.exec(line)?.[1] ?? '');
}

/** A line that says by itself what it is; true when it needs no label. */
function place(line: string, values: Partial<Record<ListColumn, string>>): boolean {
  if (isBlank(line) || dayIn(line) || badgesIn([{ text: line } as Piece]).length > 0) return true;
  if (knownState(line, REQUEST_STATES) !== null) {
    values.state ??= line;
    return true;
  }
  const [, code = line, sousDispositif] = KIND.exec(line) ?? [];
  if (!isDispositif(code)) return false;
  values.dispositif ??= code;
  if (sousDispositif) values.sousDispositif ??= sousDispositif;
  return true;
}

function tokensOf({ text: read, box, icon }: Piece, own: Piece): Token[] {
  const text = read.replace(/^:\s*/u, '');
  if (icon || box.kind === 'button' || ACTIONS.test(text)) return [];
  if (box === own.box && read === own.text) return afterNumber(text);
  const inline = text.includes(':') ? [...text.matchAll(inlineNames())] : [];
  if (inline[0]?.index === 0) return inline.flatMap((part, rank) => pair(part, inline[rank + 1]));
  const isLabel = columnNamed(text) !== null || box.kind === 'term' || text.endsWith(':');
  return isLabel ? [labelToken(text.replace(/\s*:$/u, ''))] : [{ text }];
}

function pair(part: RegExpExecArray, next: RegExpExecArray | undefined): Token[] {
  const { 0: whole, 1: said = '', index, input } = part;
  const value = input.slice(index + whole.length, next?.index).replace(/[\s,;|–-]+$/u, '');
  return value ? [labelToken(said), { text: value }] : [labelToken(said)];
}

function labelToken(said: string): Token {
  const label = columnNamed(said);
  return { label: label && label !== 'foreign' ? label : 'other', said };
}

/** « FPE: 2512TT000035 Transmis » in one text. */
function afterNumber(text: string): Token[] {
  const [, after] = /\d(?:[A-Z]{2}\d{6}|\d{2,3})\b[\s:–-]*(\p{L}.*)$/u.exec(text) ?? [];
  return after ? [{ text: after }] : [];
}

const ACTIONS = /^(?:voir|consulter|modifier|dupliquer|supprimer|ouvrir|détails?|reprendre)\b/iu;

/** « Début: 24/11/2025, Fin: 08/03/2026 » */
const inlineNames = once(() => {
  const names = Object.values(LIST_COLUMNS)
    .flat()
    .toSorted((a, b) => b.length - a.length)
    .map(name => name.replace(/[.()]/gu, '\\$&'))
    .join('|');
  return new RegExp(`(?<!\\p{L})(${names})\\s*:\\s*`, 'giu');
});
