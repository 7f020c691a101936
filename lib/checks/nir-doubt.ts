import { checkNirForm, type NirOwner } from '../identifiers/nir-form.ts';
import type { Reason } from '../identifiers/verdict.ts';
import type { Block } from './facts.ts';
import { textIn } from './read-facts.ts';

/** What the number of the block disagrees with, the rest of it being well formed. */
export function nirDoubt(block: Block, owner: NirOwner): Reason | null {
  const typed = textIn(block, 'nir');
  const verdict = typed ? checkNirForm(typed, owner) : null;
  return verdict?.status === 'doubtful' ? verdict.reason : null;
}
