import { describe, expect, it } from 'vitest';
import { excludeEachOther, wordsOf } from '../../../lib/assist/lexicon.ts';

describe('the words of a label', () => {
  it('join synonyms and drop what says nothing', () => {
    expect(wordsOf("Date de début de l'action")).toEqual(['debut', 'action']);
    expect(wordsOf('Numéro de sécurité sociale (NIR)')).toEqual(['nir']);
    expect(wordsOf('Adresse mail du salarié')).toEqual(['email', 'salarie']);
  });

  it('are never empty where the label is not', () => {
    expect(wordsOf('Le')).toEqual(['le']);
    expect(wordsOf('À')).toEqual(['a']);
  });
});

describe('words that make two labels two things', () => {
  it.each([
    ['debut', 'fin'],
    ['naissance', 'usage'],
    ['salarie', 'tuteur'],
    ['heures', 'jours'],
    ['nir', 'ntt'],
  ])('%s excludes %s', (left, right) => {
    expect(excludeEachOther([left], [right])).toBe(true);
    expect(excludeEachOther([right], [left])).toBe(true);
    expect(excludeEachOther([left], [left])).toBe(false);
  });

  it('exclude nothing where only one label has them', () => {
    expect(excludeEachOther(['email', 'salarie'], ['email'])).toBe(false);
  });
});
