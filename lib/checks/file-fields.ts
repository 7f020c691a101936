import type { Block } from './facts.ts';
import { knownField } from './known-field.ts';
import { heldIn } from './read-facts.ts';

/** Fields of a block that hold files, with the names of those chosen. */
export function filesIn(block: Block): readonly { field: string; names: readonly string[] }[] {
  return block.fields
    .filter(({ field }) => knownField(block.page, field)?.kind === 'file')
    .map(({ field }) => ({ field, names: namesOf(heldIn(block, field)?.value ?? null) }));
}

function namesOf(value: unknown): readonly string[] {
  const names = Array.isArray(value) ? value : [value];
  return names.filter((name): name is string => typeof name === 'string' && name.trim() !== '');
}
