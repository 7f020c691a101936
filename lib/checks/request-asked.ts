import { FUNDER } from '../portal/funder.ts';
import { modulesFor } from '../profile/declared.ts';
import type { Facts } from './facts.ts';
import { blocksOf, dayIn } from './read-facts.ts';
import { moduleCost, peopleCount, readingsOf, requestCost } from './request-money.ts';

/** The calendar year on whose budget the training is asked: that of its start. */
export function yearAsked({
  blocks,
  profile,
  today,
}: Pick<Facts, 'blocks' | 'profile' | 'today'>): number {
  const starts = blocks
    .filter(({ page }) => page === 'formation')
    .flatMap(block => dayIn(block, 'debut') ?? []);
  const [first] = starts.toSorted();
  return Number((first ?? profile?.training.start ?? today).slice(0, 4));
}

/**
 * Euros that the request asks, all people; `null` while it cannot be told: a module not seen, or
 * nobody has said what the amounts of the grid are for.
 */
export function amountAsked(facts: Facts): { euros: number; year: number } | null {
  const modules = blocksOf(facts, 'formation');
  const expected = facts.profile ? modulesFor(facts.profile, FUNDER).length : 1;
  const known = modules.filter(block => moduleCost(block) !== null);
  if (known.length < modules.length || known.length < expected) return null;
  // Each amount counts once for each person: of how many, nobody knows yet.
  if (facts.amountPer !== 'request' && peopleCount(facts) === 0) return null;
  const cost = requestCost(facts);
  const [only, ...others] = cost === null ? [] : readingsOf(cost, facts);
  return only && others.length === 0 ? { euros: only.total, year: yearAsked(facts) } : null;
}
