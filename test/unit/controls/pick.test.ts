import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carries, pickOption, pickResult } from '../../../lib/controls/drivers/pick.ts';

const MODALITIES = [
  'Présentielle',
  'Mixte',
  "A distance (présence d'un formateur)",
  'FOAD (e-learning sans formateur)',
];

describe('an option', () => {
  it('is taken whatever its case, accents and spaces', () => {
    expect(pickOption(MODALITIES, ['PRESENTIELLE ']).index).toBe(0);
    expect(pickOption(MODALITIES, ["À distance (présence d'un formateur)"]).index).toBe(2);
  });

  it.each(['A distance', 'Présentiel', 'Mixt', 'FOAD', ''])(
    'near « %s » is never taken for it',
    wanted => {
      expect(pickOption(MODALITIES, [wanted])).toEqual({ index: -1, candidates: [] });
    },
  );

  it('is taken by the first spelling that is there', () => {
    expect(pickOption(MODALITIES, ['Hybride', 'Mixte', 'Présentielle']).index).toBe(1);
  });

  it('is left to the user when two say the same', () => {
    const pick = pickOption(['Employés', 'Ouvriers', 'EMPLOYÉS'], ['Employés']);
    expect(pick).toEqual({ index: -1, candidates: ['Employés', 'EMPLOYÉS'] });
  });

  it('is taken by its leading code, whole', () => {
    const options = ['3205 - GESTION', '32054 - GESTION ORGANISATIONS', '320541 - AUTRE'];
    expect(pickOption(options, ['32054']).index).toBe(1);
    expect(pickOption(options, ['054']).index).toBe(-1);
    expect(pickOption(['132054 - AUTRE'], ['32054']).index).toBe(-1);
  });

  it('prefers its text to another one with that code', () => {
    expect(pickOption(['32054 - GESTION', '32054'], ['32054']).index).toBe(1);
  });

  it('is one of the wanted texts, always', () => {
    const word = fc.constantFrom('Oui', 'Non', 'Oui, en partie', 'Ouïe', 'N', 'on', '');
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (options, wanted) => {
        const { index } = pickOption(options, wanted);
        if (index < 0) return;
        const texts = wanted.map(text => text.toLowerCase().replace('ï', 'i'));
        expect(texts).toContain(options[index]?.toLowerCase().replace('ï', 'i'));
      }),
    );
  });
});

describe('a search result', () => {
  const results = [
    'GROUPEMENT FLE - 51161271500033 - MONTPELLIER',
    'GROUPEMENT FLE SUD - 51161271500041 - NICE',
  ];

  it('is taken when it is the only one that carries what was typed', () => {
    expect(pickResult(results, ['51161271500033']).index).toBe(0);
    expect(pickResult(results, ['511 612 715 00041']).index).toBe(1);
  });

  it('is left to the user when several carry it', () => {
    expect(pickResult(results, ['GROUPEMENT FLE'])).toEqual({ index: -1, candidates: results });
  });

  it('is not taken on a part of a number or of a word', () => {
    expect(pickResult(results, ['511612715']).index).toBe(-1);
    expect(pickResult(results, ['GROUPE']).index).toBe(-1);
    expect(carries('SIRET 511612715000339', '51161271500033')).toBe(false);
  });

  it('is carried when digits are grouped', () => {
    expect(carries('SIRET : 511 612 715 00033', '51161271500033')).toBe(true);
    expect(carries('anything', '')).toBe(false);
  });
});
