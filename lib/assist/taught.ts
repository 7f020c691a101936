import type { Control, ControlKind } from '../controls/control.ts';
import type { Correction } from '../corrections/correction.ts';
import { fitting } from '../corrections/fits.ts';
import type { Field, Page } from '../portal/page.ts';
import type { Blocks } from './blocks.ts';
import { FITS } from './score.ts';
import { SURE } from './similarity.ts';

/** A correction of the page in view, and the control it means in each block of the page. */
export interface Lesson {
  readonly correction: Correction;
  /** Column of each block; -1 where it means none, or more than one. */
  readonly columns: readonly number[];
}

/** Where nobody can tell what would be said of a person. */
const FREE: readonly ControlKind[] = ['textarea', 'cell'];

/** Whether the field could be on such a control; a person's data goes in no free text. */
export function suits(field: Field, { kind }: Pick<Control, 'kind'>): boolean {
  if (field.repeat === 'employee' && FREE.includes(kind)) return false;
  return FITS[field.kind].includes(kind);
}

/** The corrections that may be used on a page. `byFields`: its own fields say which page it is. */
export function usableOn(
  page: Page,
  corrections: readonly Correction[],
  byFields: boolean,
): readonly Correction[] {
  const isPersons = (key: string) =>
    page.fields.some(field => field.key === key && field.repeat === 'employee');
  return corrections.filter(
    ({ pageId, field, origin }) =>
      pageId === page.id && (origin === 'mine' || byFields || !isPersons(field)),
  );
}

/** What each correction means on the page. `raw`: scores of each field on each control. */
export function lessonsOf(
  fields: readonly Field[],
  controls: readonly Control[],
  corrections: readonly Correction[],
  raw: readonly (readonly number[])[],
  blocks: Blocks,
): ReadonlyMap<Field, Lesson> {
  const lessons = new Map<Field, Lesson>();
  const taken = new Set<number>();
  // The user's own word first: two corrections never share a control.
  const mineFirst = [...corrections].sort((a, b) => rank(a) - rank(b));
  for (const correction of mineFirst) {
    const field = fields.find(({ key }) => key === correction.field);
    if (!field) continue;
    const isOthers = (column: number) =>
      correction.origin === 'imported' &&
      fields.some((other, row) => other !== field && (raw[row]?.[column] ?? 0) >= SURE);
    const found = fitting(correction, controls)
      .map(control => controls.indexOf(control))
      .filter(column => {
        const control = controls[column];
        return control && suits(field, control) && !taken.has(column) && !isOthers(column);
      });
    const columns = byBlock(found, field.repeat ? blocks : { count: 1, of: [] });
    for (const column of columns) taken.add(column);
    lessons.set(field, { correction, columns });
  }
  return lessons;
}

function rank({ origin }: Correction): number {
  return origin === 'mine' ? 0 : 1;
}

/** As many as blocks: one each, in order. Otherwise the only one of its block. */
function byBlock(found: readonly number[], { count, of }: Blocks): number[] {
  if (found.length === count) return [...found];
  if (count === 1) return [-1];
  return Array.from({ length: count }, (_, block) => {
    const inside = found.filter(column => of[column] === block);
    return inside.length === 1 ? (inside[0] ?? -1) : -1;
  });
}
