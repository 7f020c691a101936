import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mask, maskValue } from '../../../lib/capture/mask.ts';
import { splitLabel } from '../../../lib/controls/label-text.ts';

test('replaces letters and digits, and rounds the length of words', () => {
  expect(mask('Mme Ophélie Exemplaire, 12 rue 3')).toBe('xxx xxxxxx xxxxxxxx, 00 xxx 0');
  expect(mask('2870124567890')).toBe('0000');
});

test('keeps the words that make a hint, not what they introduce', () => {
  expect(mask('Ex : Exemplaire')).toBe('ex : xxxxxxxx');
  expect(mask('64 caractères maximum')).toBe('00 caractères maximum');
});

test('keeps none of them in a name, nor in what a control holds', () => {
  expect(mask('Clear Mars', { bare: true })).toBe('xxxx xxxx');
  expect(maskValue('Oui')).toBe(maskValue('Contrat à durée indéterminée'));
});

test('tells of a value only that it is a date, or that nothing is chosen', () => {
  expect(maskValue('15 septembre 2026')).toBe('01/01/2000');
  expect(maskValue('Sélectionnez un élément')).toBe('Sélectionnez');
});

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...['Nom', 'Exemplaire', '*', ':', '(facultatif)', '64', 'caractères maximum', '€', '/'],
        ...['Ex :', 'Format : JJ/MM/AAAA', 'obligatoire', "l'adresse", '15', 'ⓘ', '@', '-'],
      ),
      { maxLength: 7 },
    )
    .map(parts => parts.join(' ')),
);

test('masks a mask into itself', () => {
  fc.assert(
    fc.property(texts, text => {
      expect(mask(mask(text))).toBe(mask(text));
    }),
  );
});

test('leaves the engine to split a masked label where it would split the label', () => {
  fc.assert(
    fc.property(texts, text => {
      const { core, required } = splitLabel(text);
      const masked = splitLabel(mask(text));
      expect(masked.required).toBe(required);
      expect(mask(masked.core)).toBe(mask(core));
    }),
    { examples: [['Nom ＊'], ['Nom ✱'], ['Nom ●'], ['Nom •'], ['Nom ℹ']] },
  );
});
