import type { ModuleFacts } from './declared.ts';
import type { Cost } from './training.ts';

/**
 * Euros excluding tax for some people. `null` when nobody can tell: the portal's unit has to be
 * asked first, or a cost is per day and the days are not known.
 */
export function amountOf(
  costs: readonly Cost[],
  request: {
    readonly days: number | undefined;
    readonly employees: number;
    readonly amountPer: 'employee' | 'request' | null;
  },
): number | null {
  const { days, employees, amountPer } = request;
  let total = 0;
  for (const { amount, per } of costs) {
    if (per === 'group') total += amount;
    if (per === 'day') {
      if (days === undefined) return null;
      total += amount * days;
    }
    if (per === 'person') {
      if (employees > 1 && amountPer === null) return null;
      total += amountPer === 'request' ? amount * Math.max(employees, 1) : amount;
    }
  }
  return toCents(total);
}

/** What the whole training costs per person, all modules together; 0 when nothing depends on it. */
export function perEmployee(modules: readonly ModuleFacts[]): number {
  const costs = modules.flatMap(module => module.costs).filter(cost => cost.per === 'person');
  return toCents(costs.reduce((total, cost) => total + cost.amount, 0));
}

/** To the cent, as amounts are typed and shown. */
export function toCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
