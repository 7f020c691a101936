import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/checks/check.ts';
import { rule as employerSiret } from '../../../lib/checks/rules/employer/employer-siret.ts';
import { rule as nttForm } from '../../../lib/checks/rules/identity/ntt-form.ts';
import { rule as providerSiret } from '../../../lib/checks/rules/provider/provider-siret.ts';
import { factsOf } from '../../support/facts.ts';

/** As PORTAL.md §6.3 writes it: every second digit from the right doubled, its digits added. */
function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + Math.floor(value / 10) + (value % 10);
  }, 0);
  return sum % 10 === 0;
}

const withKey = (digits: string) =>
  [...'0123456789'].map(key => digits + key).find(luhn) ?? `${digits}?`;

const digits = (length: number) =>
  fc.array(fc.nat(9), { minLength: length, maxLength: length }).map(list => list.join(''));

const LA_POSTE = '356000000';
/** Noughts pass the key, and are nobody's. */
const anySiren = digits(8)
  .filter(eight => !/^0+$/u.test(eight))
  .map(withKey);
const anySiret = fc
  .tuple(anySiren, digits(4))
  .filter(([siren]) => siren !== LA_POSTE)
  .map(([siren, nic]) => withKey(siren + nic));

/** At the provider's field, as if it could be typed, and at the employer's. */
function isRefused(siret: string): boolean {
  const fields = ['formation/organisme-siret', 'employeur/siret'];
  const facts = factsOf({
    is: 'right',
    case: 'any',
    holds: Object.fromEntries(fields.map(field => [field, siret])),
    shows: Object.fromEntries(fields.map(field => [field, { readOnly: false }])),
    finds: [],
  });
  const found = check(facts, [providerSiret, employerSiret]);
  expect([0, 2]).toContain(found.length);
  return found.some(({ severity }) => severity === 'blocks');
}

describe('the rules of the SIRET', () => {
  it('take every one whose two keys are right', () => {
    fc.assert(
      fc.property(anySiret, siret => {
        expect(isRefused(siret)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('refuse any digit mistyped', () => {
    fc.assert(
      fc.property(anySiret, fc.nat(13), fc.integer({ min: 1, max: 9 }), (siret, at, more) => {
        const digit = (Number(siret[at]) + more) % 10;
        const typed = siret.slice(0, at) + String(digit) + siret.slice(at + 1);
        fc.pre(!typed.startsWith(LA_POSTE));
        expect(isRefused(typed)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('refuse any 14 digits whose key is wrong, and take the others when the SIREN is right', () => {
    fc.assert(
      fc.property(anySiren, digits(5), (siren, nic) => {
        fc.pre(siren !== LA_POSTE);
        expect(isRefused(siren + nic)).toBe(!luhn(siren + nic));
      }),
      { numRuns: 300 },
    );
  });

  it('take an establishment of La Poste by the sum of its digits, its head office by its key', () => {
    expect(isRefused('35600000000048')).toBe(false);
    fc.assert(
      fc.property(digits(5), nic => {
        const siret = LA_POSTE + nic;
        const sum = [...siret].reduce((total, digit) => total + Number(digit), 0);
        fc.pre(siret !== '35600000000048' && !luhn(siret));
        expect(isRefused(siret)).toBe(sum % 5 !== 0);
      }),
      { numRuns: 300 },
    );
  });

  it('refuse another length', () => {
    fc.assert(
      fc.property(fc.oneof(digits(9), digits(13), digits(15)), text => {
        expect(isRefused(text)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the rule of the NTT', () => {
  const severities = (ntt: string) =>
    check(factsOf({ is: 'right', case: 'any', holds: { 'salaries/ntt': ntt }, finds: [] }), [
      nttForm,
    ]).map(({ severity }) => severity);
  const letters = (least: number, most: number) =>
    fc
      .array(fc.constantFrom(...'0123456789ABCXYZ'), { minLength: least, maxLength: most })
      .map(list => list.join(''));

  it('takes a sex, a SIREN and what the employer chose, 11 to 40 characters in all', () => {
    fc.assert(
      fc.property(fc.constantFrom('1', '2'), anySiren, letters(1, 30), (sex, siren, own) => {
        expect(severities(sex + siren + own)).toEqual([]);
      }),
    );
  });

  it('blocks for its length alone', () => {
    fc.assert(
      fc.property(letters(1, 50), text => {
        const isLong = text.length >= 11 && text.length <= 40;
        expect(severities(text).includes('blocks')).toBe(!isLong);
      }),
    );
  });
});
