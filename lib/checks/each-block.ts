import type { Block, Facts } from './facts.ts';
import type { Problem } from './finding.ts';

type Found = Problem | readonly Problem[] | null;

/** Pages that ask who a person is: one block a person, or one person alone. */
export const PEOPLE: readonly string[] = ['salaries', 'contrat-salarie'];

/** Looks at each block of some pages, one after the other. */
export const eachBlock =
  (pages: readonly string[], look: (block: Block, facts: Facts) => Found) =>
  (facts: Facts): readonly Problem[] =>
    facts.blocks
      .filter(({ page }) => pages.includes(page))
      .flatMap(block => look(block, facts) ?? []);

/** Looks at each person of the request. */
export const eachPerson = (look: (block: Block, facts: Facts) => Found) => eachBlock(PEOPLE, look);

/** Looks at each module of training. */
export const eachModule = (look: (block: Block, facts: Facts) => Found) =>
  eachBlock(['formation'], look);

/** Pages that name who trains: each module of a request, and those of a contract. */
export const TRAINED_BY: readonly string[] = ['formation', 'contrat-formation'];

/** Looks at whatever names a training provider. */
export const eachProvider = (look: (block: Block, facts: Facts) => Found) =>
  eachBlock(TRAINED_BY, look);

/** The people of the request, as far as their blocks were seen. */
export function peopleIn(facts: Facts): readonly Block[] {
  return facts.blocks.filter(({ page }) => PEOPLE.includes(page));
}
