import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFormacode } from '../../../lib/identifiers/formacode.ts';
import { checkNda } from '../../../lib/identifiers/nda.ts';
import { checkNtt } from '../../../lib/identifiers/ntt.ts';
import { checkPostalCode } from '../../../lib/identifiers/postal-code.ts';
import { checkSiren } from '../../../lib/identifiers/siren.ts';
import { checkSiret } from '../../../lib/identifiers/siret.ts';

/** Luhn by its table of doubled digits, from the right. */
function obeysLuhn(digits: string): boolean {
  const doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];
  const sum = [...digits]
    .reverse()
    .reduce(
      (total, digit, i) => total + (i % 2 ? (doubled[Number(digit)] ?? 0) : Number(digit)),
      0,
    );
  return sum % 10 === 0;
}

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map(list => list.join(''));

describe('checkSiret', () => {
  it('agrees with the definition for any fourteen digits', () => {
    fc.assert(
      fc.property(digits(14), siret => {
        fc.pre(!siret.startsWith('356000000'));
        expect(checkSiret(siret).status).toBe(obeysLuhn(siret) ? 'valid' : 'invalid');
      }),
    );
  });

  it('finds any one wrong digit', () => {
    fc.assert(
      fc.property(fc.nat(13), fc.integer({ min: 1, max: 9 }), (at, add) => {
        const right = [...'79814425900024'];
        right[at] = String((Number(right[at]) + add) % 10);
        expect(checkSiret(right.join(''))).toEqual({
          status: 'invalid',
          reason: 'identifiers.siret.key',
        });
      }),
    );
  });

  it.each(['51161271500033', '798 144 259 00024', '06550123100040'])('accepts %s', siret => {
    expect(checkSiret(siret)).toEqual({ status: 'valid', value: siret.replaceAll(' ', '') });
  });

  it('lets La Poste have its own sum', () => {
    expect(checkSiret('35600000000048').status).toBe('valid');
    expect(checkSiret('35600000049837').status).toBe('valid');
    expect(checkSiret('35600000049838').status).toBe('invalid');
  });

  it('refuses the masked number of the guides', () => {
    expect(checkSiret('40101593800033').status).toBe('invalid');
  });

  it('refuses another length', () => {
    expect(checkSiret('798144259')).toMatchObject({ reason: 'identifiers.siret.length' });
  });
});

describe('checkSiren', () => {
  it('agrees with the definition for any nine digits', () => {
    fc.assert(
      fc.property(digits(9), siren => {
        expect(checkSiren(siren).status).toBe(obeysLuhn(siren) ? 'valid' : 'invalid');
      }),
    );
  });
});

describe('checkNda', () => {
  it.each(['32 80 01959 80', '11755353175', '84420407442', '11930811093'])('accepts %s', nda => {
    expect(checkNda(nda).status).toBe('valid');
  });

  it('only doubts a department that is not repeated', () => {
    expect(checkNda('32800195981')).toMatchObject({
      status: 'doubtful',
      reason: 'identifiers.nda.department',
    });
    expect(checkNda('3280019598').status).toBe('invalid');
  });
});

describe('checkNtt', () => {
  it('accepts sex, SIREN of the employer and what the employer chose', () => {
    expect(checkNtt('2511612715A1')).toEqual({ status: 'valid', value: '2511612715A1' });
  });

  it.each([
    ['2511612715', 'invalid'],
    [`2511612715${'1'.repeat(30)}`, 'valid'],
    [`2511612715${'1'.repeat(31)}`, 'invalid'],
    ['3511612715A1', 'doubtful'],
    ['2511612716A1', 'doubtful'],
  ])('finds %s %s', (ntt, status) => {
    expect(checkNtt(ntt).status).toBe(status);
  });
});

describe('checkFormacode and checkPostalCode', () => {
  it('want five digits', () => {
    expect(checkFormacode('32054').status).toBe('valid');
    expect(checkFormacode('3205').status).toBe('invalid');
    expect(checkPostalCode('80 000')).toEqual({ status: 'valid', value: '80000' });
    expect(checkPostalCode('8000').status).toBe('invalid');
  });

  it.each(['20090', '97400', '98000', '01000', '95880'])('know %s', code => {
    expect(checkPostalCode(code).status).toBe('valid');
  });

  it.each(['00100', '96000', '99000'])('doubt %s', code => {
    expect(checkPostalCode(code).status).toBe('doubtful');
  });
});
