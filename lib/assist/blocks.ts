import type { Field } from '../portal/page.ts';
import { SURE } from './similarity.ts';

/** How the controls of a page divide when a set of fields repeats (modules, employees). */
export interface Blocks {
  readonly count: number;
  /** Block of each control, from 0. */
  readonly of: readonly number[];
}

/**
 * A block begins where a field already met in the current one comes back. Only sure labels count:
 * a wrong cut would write a module's value in another.
 */
export function blocksOf(fields: readonly Field[], scores: readonly (readonly number[])[]): Blocks {
  const columns = scores[0]?.length ?? 0;
  const of = new Array<number>(columns).fill(0);
  let block = 0;
  let met = new Set<string>();
  for (let column = 0; column < columns; column++) {
    const field = surest(fields, scores, column);
    if (field?.repeat) {
      if (met.has(field.key)) {
        block++;
        met = new Set();
      }
      met.add(field.key);
    }
    of[column] = block;
  }
  // A twin or two is a look-alike, not a block: most of its fields must come back.
  const sizes = new Map<number, number>();
  for (const [column, index] of of.entries()) {
    if (surest(fields, scores, column)?.repeat) sizes.set(index, (sizes.get(index) ?? 0) + 1);
  }
  const isReal = block > 0 && [...sizes.values()].every(size => size >= 3);
  return isReal ? { count: block + 1, of } : { count: 1, of: of.map(() => 0) };
}

function surest(
  fields: readonly Field[],
  scores: readonly (readonly number[])[],
  column: number,
): Field | null {
  let best = SURE;
  let found: Field | null = null;
  for (const [row, field] of fields.entries()) {
    const value = scores[row]?.[column] ?? 0;
    if (value >= best) {
      best = value;
      found = field;
    }
  }
  return found;
}
