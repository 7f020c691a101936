import { describe, expect, it } from 'vitest';
import type { Facts, HeldValue } from '../../../lib/checks/facts.ts';
import {
  moduleCost,
  peopleCount,
  readingsOf,
  requestCost,
  requestHours,
} from '../../../lib/checks/request-money.ts';
import { factsOf } from '../../support/facts.ts';

const facts = (holds: Record<string, HeldValue>, given: Partial<Facts> = {}) =>
  factsOf({ is: 'right', case: 'money', holds, given, finds: [] });

describe('the money of a request', () => {
  it('adds the natures of a module, and the modules', () => {
    const request = facts({
      'formation/cout-pedagogique': '300,00 €',
      'formation/cout-evaluation': 50.1,
      'formation#1/cout-pedagogique': 100.2,
    });
    expect(request.blocks.map(moduleCost)).toEqual([350.1, 100.2]);
    expect(requestCost(request)).toBe(450.3);
  });

  it('knows no cost before an amount was typed', () => {
    expect(requestCost(facts({ 'formation/cout-pedagogique': null }))).toBeNull();
    expect(requestCost(facts({}))).toBeNull();
  });

  it('knows no hours while one module has none', () => {
    const one = { 'formation/duree-heures': 8 };
    expect(requestHours(facts(one))).toBe(8);
    expect(requestHours(facts({ ...one, 'formation#1/duree-heures': 6 }))).toBe(14);
    expect(requestHours(facts({ ...one, 'formation#1/duree-heures': null }))).toBeNull();
    expect(requestHours(facts({}))).toBeNull();
  });

  it('counts the people chosen, or those seen when they are more', () => {
    const seen = { 'salaries/prenom': 'Awa', 'salaries#1/prenom': 'Ines' };
    expect(peopleCount(facts(seen))).toBe(2);
    expect(peopleCount(facts(seen, { people: 3 }))).toBe(3);
    expect(peopleCount(facts({}))).toBe(0);
  });

  it('reads an amount both ways until the unit is known', () => {
    const three = { people: 3 };
    const perEmployee = { amountPer: 'employee', perPerson: 300, total: 900 };
    const perRequest = { amountPer: 'request', perPerson: 100, total: 300 };
    expect(readingsOf(300, facts({}, three))).toEqual([perEmployee, perRequest]);
    expect(readingsOf(300, facts({}, { ...three, amountPer: 'request' }))).toEqual([perRequest]);
    expect(readingsOf(300, facts({}, { ...three, amountPer: 'employee' }))).toEqual([perEmployee]);
    expect(readingsOf(300, facts({}, { people: 1 }))).toHaveLength(1);
  });
});
