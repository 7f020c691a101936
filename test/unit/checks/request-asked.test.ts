import { expect, test } from 'vitest';
import type { Facts, HeldValue } from '../../../lib/checks/facts.ts';
import { amountAsked, yearAsked } from '../../../lib/checks/request-asked.ts';
import { rule } from '../../../lib/checks/rules/money/yearly-cap.ts';
import { factsOf } from '../../support/facts.ts';

const facts = (holds: Record<string, HeldValue>, given: Partial<Facts> = {}) =>
  factsOf({ is: 'right', case: 'asked', holds, given, finds: [] });

test('a training asks on the year in which it begins, whatever the day it is asked on', () => {
  expect(yearAsked(facts({ 'formation/debut': '18/01/2027' }))).toBe(2027);
  const two = { 'formation/debut': '2027-01-04', 'formation#1/debut': '2026-12-14' };
  expect(yearAsked(facts(two))).toBe(2026);
  expect(yearAsked(facts({}))).toBe(2026);
});

test('counts each person once, as the user said the amounts are', () => {
  const held = { 'formation/debut': '2027-01-18', 'formation/cout-pedagogique': '300,50 €' };
  const asked = (given: Partial<Facts>) => amountAsked(facts(held, given));
  expect(asked({ people: 3, amountPer: 'employee' })).toEqual({ euros: 901.5, year: 2027 });
  expect(asked({ people: 3, amountPer: 'request' })).toEqual({ euros: 300.5, year: 2027 });
  expect(asked({ people: 3 })).toBeNull();
  expect(asked({})).toBeNull();
});

test('a module without its amount leaves the whole unknown', () => {
  const one = { 'formation/cout-pedagogique': 300, 'formation#1/cout-pedagogique': null };
  expect(amountAsked(facts(one, { people: 1 }))).toBeNull();
});

test('the cap tells the dossiers known here from what was used elsewhere', () => {
  const held = { 'formation/debut': '2027-01-18', 'formation/cout-pedagogique': 300 };
  const given = { people: 1, askedThisYear: 9000, usedElsewhere: 900 };
  const [found] = rule.check(facts(held, given));
  expect(found?.says.fr).toContain(
    "pour 2027 (9 000,00 €, d'après les dossiers connus ici ; 900,00 € utilisés ailleurs, d'après vous)",
  );
  const alone = rule.check(facts(held, { ...given, askedThisYear: 9900, usedElsewhere: 0 }));
  expect(alone[0]?.says.fr).not.toContain('ailleurs');
});
