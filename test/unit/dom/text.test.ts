import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameText, normalise, tidy } from '../../../lib/dom/text.ts';

describe('texts as a person reads them', () => {
  it.each([
    ["N° d'activité", 'n d activite'],
    ['Cœur de métier', 'coeur de metier'],
    ['  Salarié(e)\u00a0: ', 'salarie e'],
    ['CATÉGORIE socio-professionnelle', 'categorie socio professionnelle'],
    ['Taux de charge (%)', 'taux de charge %'],
  ])('compares « %s » by its words', (text, words) => {
    expect(normalise(text)).toBe(words);
  });

  it('collapses every kind of space that a page may hold', () => {
    expect(tidy('\u202f1\u00a0234 \n\t 567\u200b')).toBe('1 234 567');
    expect(tidy('\uf105 Suivant \ue000')).toBe('Suivant');
  });

  it('does not tell composed accents from decomposed ones', () => {
    expect(isSameText('Prénom', 'Pre\u0301nom')).toBe(true);
    expect(isSameText('Prénom', 'Nom')).toBe(false);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(tidy(tidy(text))).toBe(tidy(text));
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });
});
