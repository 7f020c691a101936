import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/checks/check.ts';
import { rule as nirBirth } from '../../../lib/checks/rules/identity/nir-birth.ts';
import { rule as nirForm } from '../../../lib/checks/rules/identity/nir-form.ts';
import { rule as nirSex } from '../../../lib/checks/rules/identity/nir-sex.ts';
import { rule as nirWithKey } from '../../../lib/checks/rules/identity/nir-with-key.ts';
import { factsOf } from '../../support/facts.ts';
import { anyNir, keyOf, mayBeNir, written } from './written-nir.ts';

const RUNS = { numRuns: 300 };

function found(nir: string, others: Record<string, string> = {}): string[] {
  const holds = { 'salaries/nir': nir, ...others };
  const facts = factsOf({ is: 'right', case: 'any', holds, finds: [] });
  return check(facts, [nirForm, nirWithKey, nirSex, nirBirth]).map(
    ({ rule, severity }) => `${rule} ${severity}`,
  );
}

/** 13 or 15 characters, of which some were changed. */
const almostNir = fc
  .tuple(
    anyNir.map(written),
    fc.boolean(),
    fc.array(fc.tuple(fc.nat(14), fc.constantFrom(...'0123456789AB')), { maxLength: 3 }),
  )
  .map(([nir, hasKey, changes]) => {
    const characters = [...nir, ...(hasKey ? keyOf(nir) : '')];
    for (const [at, character] of changes) if (at < characters.length) characters[at] = character;
    return characters.join('');
  });

describe('the rules of the NIR', () => {
  it('know the published keys', () => {
    expect(keyOf('2870124567890')).toBe('94');
    expect(mayBeNir('1234567890123')).toBe(false);
    expect(found('1234567890123')).toEqual(['nir-form blocks']);
  });

  it('say nothing of any well-formed one', () => {
    fc.assert(
      fc.property(anyNir.map(written), nir => {
        expect(found(nir)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('only doubt the one with its right key, however it is spaced', () => {
    fc.assert(
      fc.property(anyNir.map(written), fc.constantFrom('', ' ', ' ', '.'), (nir, space) => {
        const typed = [...(nir + keyOf(nir))].join(space);
        expect(found(typed)).toEqual(['nir-with-key doubtful']);
      }),
      RUNS,
    );
  });

  it('refuse every wrong key', () => {
    fc.assert(
      fc.property(anyNir.map(written), fc.nat(99), (nir, key) => {
        const typed = String(key).padStart(2, '0');
        fc.pre(typed !== keyOf(nir));
        expect(found(nir + typed)).toEqual(['nir-form blocks']);
      }),
      RUNS,
    );
  });

  it('refuse one digit mistyped out of fifteen', () => {
    fc.assert(
      fc.property(anyNir.map(written), fc.nat(12), fc.nat(9), (nir, at, digit) => {
        const typed = nir.slice(0, at) + String(digit) + nir.slice(at + 1);
        // The nought of 00 and the letters of Corsica are a matter of form, not of key.
        fc.pre(typed !== nir && /^\d+$/u.test(nir));
        expect(found(typed + keyOf(nir))).toEqual(['nir-form blocks']);
      }),
      RUNS,
    );
  });

  it('agree with the written rule on whatever is almost one', () => {
    fc.assert(
      fc.property(almostNir, text => {
        expect(found(text).includes('nir-form blocks')).toBe(!mayBeNir(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('doubt the sex of 1 and 2 only', () => {
    fc.assert(
      fc.property(anyNir, fc.constantFrom('Féminin', 'Masculin'), (nir, sexe) => {
        const differs = nir.sex === (sexe === 'Féminin' ? '1' : '2');
        expect(found(written(nir), { 'salaries/sexe': sexe })).toEqual(
          differs ? ['nir-sex doubtful'] : [],
        );
      }),
      RUNS,
    );
  });

  it('doubt the year and the month of 1 and 2 only, and no month without a meaning', () => {
    const day = fc.date({
      min: new Date('1930-01-01'),
      max: new Date('2012-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(anyNir, day, fc.boolean(), fc.boolean(), (any, date, sameYear, sameMonth) => {
        const birthDate = date.toISOString().slice(0, 10);
        const nir = {
          ...any,
          ...(sameYear ? { year: birthDate.slice(2, 4) } : {}),
          ...(sameMonth ? { month: birthDate.slice(5, 7) } : {}),
        };
        const isFinal = nir.sex === '1' || nir.sex === '2';
        const hasMonth = Number(nir.month) <= 12;
        const differs =
          nir.year !== birthDate.slice(2, 4) || (hasMonth && nir.month !== birthDate.slice(5, 7));
        expect(found(written(nir), { 'salaries/date-naissance': birthDate })).toEqual(
          isFinal && differs ? ['nir-birth doubtful'] : [],
        );
      }),
      RUNS,
    );
  });
});
