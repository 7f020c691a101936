import { toCents } from '../profile/amount.ts';
import { peopleIn } from './each-block.ts';
import type { Block, Facts } from './facts.ts';
import { blocksOf, numberIn } from './read-facts.ts';

const CELLS = ['cout-pedagogique', 'cout-positionnement', 'cout-evaluation'];

/** Euros excluding tax of one module, all natures; `null` while no amount was typed. */
export function moduleCost(block: Block): number | null {
  const amounts = CELLS.map(key => numberIn(block, key)).filter(amount => amount !== null);
  return amounts.length > 0 ? toCents(amounts.reduce((sum, amount) => sum + amount, 0)) : null;
}

/** How many people the request is for, as far as anybody knows; 0 when nobody does. */
export function peopleCount(facts: Facts): number {
  return Math.max(facts.people, facts.employees.length, peopleIn(facts).length);
}

/** What an amount typed in the grid comes to, by each reading of it that is left. */
export interface Reading {
  readonly amountPer: 'employee' | 'request';
  readonly perPerson: number;
  readonly total: number;
}

/**
 * One reading once the unit is known, or when there is one person at most (both are then the
 * same); two when it has to be asked.
 */
export function readingsOf(amount: number, facts: Facts): readonly Reading[] {
  const people = Math.max(peopleCount(facts), 1);
  const perEmployee: Reading = {
    amountPer: 'employee',
    perPerson: amount,
    total: toCents(amount * people),
  };
  const perRequest: Reading = {
    amountPer: 'request',
    perPerson: toCents(amount / people),
    total: amount,
  };
  if (facts.amountPer === 'employee' || people === 1) return [perEmployee];
  return facts.amountPer === 'request' ? [perRequest] : [perEmployee, perRequest];
}

/** All the modules' amounts together; `null` while none was typed. */
export function requestCost(facts: Facts): number | null {
  const costs = blocksOf(facts, 'formation')
    .map(moduleCost)
    .filter(cost => cost !== null);
  return costs.length > 0 ? toCents(costs.reduce((sum, cost) => sum + cost, 0)) : null;
}

/** Hours of training of one person, all modules; `null` while one of them is not known. */
export function requestHours(facts: Facts): number | null {
  const hours = blocksOf(facts, 'formation').map(block => numberIn(block, 'duree-heures'));
  if (hours.length === 0 || hours.some(each => !each || each <= 0)) return null;
  return hours.reduce<number>((sum, each) => sum + (each ?? 0), 0);
}
