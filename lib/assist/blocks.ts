import type { Control } from '../controls/control.ts';
import type { Field } from '../portal/page.ts';
import { FAIR, SURE } from './similarity.ts';

/** How the controls of a page divide when a set of fields repeats (modules, employees). */
export interface Blocks {
  readonly count: number;
  /** Block of each control, from 0; -1 outside all of them. */
  readonly of: readonly number[];
}

/**
 * There are as many blocks as most repeating fields have controls: a second address inside one
 * block makes no second block. A block begins where a field met that many times comes back.
 * Only sure labels count, since a wrong cut would write a module's value in another; or one that is
 * word for word asked again under another heading.
 */
export function blocksOf(
  fields: readonly Field[],
  scores: readonly (readonly number[])[],
  controls: readonly Pick<Control, 'sections' | 'label'>[] = [],
): Blocks {
  const columns = scores[0]?.length ?? 0;
  const again = askedAgain(controls);
  const fieldAt = Array.from({ length: columns }, (_, column) =>
    surest(fields, scores, column, again[column] ? FAIR : SURE),
  );
  const times = new Map<string, number>();
  for (const key of fieldAt) if (key) times.set(key, (times.get(key) ?? 0) + 1);
  const count = median([...times.values()]);
  if (count < 2) return { count: 1, of: fieldAt.map(() => 0) };
  let block = 0;
  const met = new Set<string>();
  const of = fieldAt.map(key => {
    if (!key || times.get(key) !== count) return block;
    if (met.has(key)) {
      block++;
      met.clear();
    }
    met.add(key);
    return block;
  });
  return {
    count: block + 1,
    of: insideOnly(of, controls, column => times.get(fieldAt[column] ?? '') === count),
  };
}

/**
 * What stands after the last block is not of it: the costs of the whole request below « Module B ».
 * Only headings tell, where each block has its own.
 */
function insideOnly(
  of: readonly number[],
  controls: readonly Pick<Control, 'sections'>[],
  isOwn: (column: number) => boolean,
): number[] {
  const own = new Map<number, string[]>();
  for (const [column, block] of of.entries()) {
    const sections = controls[column]?.sections ?? [];
    if (!isOwn(column)) continue;
    own.set(block, own.get(block)?.filter(name => sections.includes(name)) ?? [...sections]);
  }
  const isShared = (name: string) => [...own.values()].every(names => names.includes(name));
  return of.map((block, column) => {
    const marks = own.get(block)?.filter(name => !isShared(name)) ?? [];
    const sections = controls[column]?.sections ?? [];
    return marks.length === 0 || marks.some(name => sections.includes(name)) ? block : -1;
  });
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((left, right) => left - right);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** Of each control, whether its words are asked under another heading: « Intitulé » of two modules. */
function askedAgain(controls: readonly Pick<Control, 'sections' | 'label'>[]): boolean[] {
  const headings = new Map<string, Set<string | undefined>>();
  const keys = controls.map(({ label, sections }) => `${sections.length} ${label}`);
  for (const [column, key] of keys.entries()) {
    headings.set(key, (headings.get(key) ?? new Set()).add(controls[column]?.sections[0]));
  }
  return keys.map((key, column) => {
    return controls[column]?.label !== '' && (headings.get(key)?.size ?? 0) > 1;
  });
}

/** The key of the repeating field that the control is, `least` surely, if it is one. */
function surest(
  fields: readonly Field[],
  scores: readonly (readonly number[])[],
  column: number,
  least: number,
): string | null {
  let best = least;
  let found: Field | null = null;
  for (const [row, field] of fields.entries()) {
    const value = scores[row]?.[column] ?? 0;
    if (value > best || (value === best && !found)) {
      best = value;
      found = field;
    }
  }
  return found?.repeat ? found.key : null;
}
