import { normalise } from '../dom/text.ts';
import type { Field, FieldKind } from '../portal/page.ts';
import type { FicheBlock, FicheGroup, FicheLine, Hand } from './fiche.ts';
import type { PageValues } from './field-value.ts';
import { shownValue } from './shown-value.ts';
import type { FieldValue, Values } from './values.ts';

/** Decimals that the portal itself prints (PORTAL.md §3.3: « 8,00 » hours, « 4,0 » days). */
const DECIMALS: Readonly<Record<string, number>> = {
  'duree-heures': 2,
  'duree-distance': 2,
  'duree-jours': 1,
};

/** One field as a line: its value, or what is to be done by hand. */
export function lineOf(
  place: string,
  field: Field,
  known: FieldValue | undefined,
  per: FicheLine['per'] = null,
): FicheLine {
  const value = shown(field, known);
  return {
    id: [place, field.key, per].filter(Boolean).join('.'),
    label: field.labels[0] ?? field.key,
    value,
    how: handOf(field, value),
    kind: field.kind,
    pick: field.kind === 'search' && value ? (known?.spellings?.[0] ?? '') : '',
    options: value ? [] : (field.options ?? []),
    limit: field.maxLength ?? null,
    isRequired: field.required ?? false,
    toCheck: known?.doubtful !== undefined,
    per,
  };
}

function shown(field: Field, known: FieldValue | undefined): string {
  if (isNumber(field)) return '';
  const value = known?.value ?? null;
  const decimals = DECIMALS[field.key];
  if (typeof value === 'number' && decimals !== undefined) {
    // More decimals than the portal prints are facts all the same.
    const written = value.toFixed(decimals);
    if (Number(written) === value) return written.replace('.', ',');
  }
  return shownValue(value, field.kind);
}

function handOf(field: Field, value: string): Hand {
  if (isNumber(field)) return field.key === 'nir' ? 'nir' : 'ntt';
  if (field.yours && field.kind === 'checkbox') return 'tick';
  if (field.yours && field.kind === 'file') return 'join';
  if (field.reference) return 'given';
  return value ? 'type' : 'blank';
}

/** Never printed, even if it were known. */
function isNumber({ key }: Field): boolean {
  return key === 'nir' || key === 'ntt';
}

/** Asked on this request, or not known to be left out. */
export function isAsked({ when }: Field, values: Values): boolean {
  const answer = when && values[when.field];
  if (!when || !answer) return true;
  const said = [String(answer.value), ...(answer.spellings ?? [])].map(normalise);
  return when.is.some(text => said.includes(normalise(text)));
}

/** Lines under the headings that they stand under; a field without one goes on with the last. */
export function blocksOf(
  place: string,
  fields: readonly Field[],
  linesOf: (field: Field) => readonly FicheLine[],
  group: FicheGroup | null = null,
): readonly FicheBlock[] {
  const blocks: { id: string; group: FicheGroup | null; heading: string; lines: FicheLine[] }[] =
    [];
  for (const field of fields) {
    const lines = linesOf(field);
    if (lines.length === 0) continue;
    const last = blocks.at(-1);
    const heading = field.section?.[0] ?? last?.heading ?? '';
    if (last && heading === last.heading) last.lines.push(...lines);
    else blocks.push({ id: `${place}-${blocks.length}`, group, heading, lines: [...lines] });
  }
  return blocks;
}

type Row = readonly [key: string, label: string, kind?: FieldKind];

/** Lines of a form whose words nobody knows: labels that most forms use. */
export function linesFor(
  place: string,
  values: PageValues,
  rows: readonly Row[],
): readonly FicheLine[] {
  return rows.map(([key, label, kind = 'text']) =>
    lineOf(place, { key, labels: [label], kind }, values[key]),
  );
}
