import { FUNDER } from '../portal/funder.ts';
import { type ModuleFacts, modulesFor } from '../profile/declared.ts';
import type { Block, Facts } from './facts.ts';

/** The module as the training's file has it; `null` when there is no file, or no such module. */
export function plannedModule({ profile }: Facts, { block }: Block): ModuleFacts | null {
  return profile ? (modulesFor(profile, FUNDER)[block] ?? null) : null;
}

/** A module given by the company itself, as the training's file says; `false` when nobody knows. */
export function isInternal(block: Block, facts: Facts): boolean {
  return block.page === 'formation' && plannedModule(facts, block)?.declared.kind === 'internal';
}
