import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { isWithin } from '../../../lib/assist/edit-distance.ts';

const WORDS = [
  ...['prestataire', 'prestatire', 'prestattaire', 'prestaatire', 'pretataire', 'prestation'],
  ...['intitule', 'intitules', 'intutile', 'ntitule', 'certification', 'certifiaction', 'a', ''],
  ...['formation', 'information', 'formateur', 'fromation', 'ormatio', 'conventionnel'],
];

describe('the distance between two words', () => {
  it.each([0, 1, 2])('is at most %i where the library counts no more', edits => {
    for (const one of WORDS) {
      for (const other of WORDS) {
        const expected = distance(one, other) <= edits;
        expect(isWithin(one, other, edits), `${one} / ${other}`).toBe(expected);
      }
    }
  });

  it('tells a slip of the fingers from another word', () => {
    expect(isWithin('prestataire', 'prestatiare', 2)).toBe(true);
    expect(isWithin('prestataire', 'prestation', 2)).toBe(false);
  });
});
