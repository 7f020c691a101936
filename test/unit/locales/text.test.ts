import { expect, test } from 'vitest';
import '../../../locales/english.ts';
import { french } from '../../../locales/fr/all.ts';
import { text, textOf } from '../../../locales/text.ts';

test('fills the placeholders of a sentence', () => {
  expect(text('panel.write-many', { count: 3 })).toBe('Écrire les 3 proposés');
});

test('leaves a placeholder in sight when its value was forgotten', () => {
  expect(text('panel.write-many')).toBe('Écrire les {count} proposés');
});

test('never fills a placeholder that came with a value', () => {
  expect(text('row.read', { value: '{value} {count}', count: 9 })).toBe(
    'lu sur la page : {value} {count}',
  );
});

test('speaks French unless told otherwise', () => {
  expect(text('panel.stop')).toBe('Arrêter');
  expect(text('panel.stop', {}, 'en')).toBe('Stop');
});

test('says so when a message of the engine has no sentence', () => {
  expect(textOf({ key: 'nothing.of.the.kind' })).toContain('nothing.of.the.kind');
  expect(textOf({ key: 'toString' })).toContain('toString');
});

test('puts a word in the number of what it counts, as each language does', () => {
  const held = (count: number) => text('summary.page', { held: count, left: 2 });
  expect(held(0)).toBe('0 champ rempli et relu, 2 à voir.');
  expect(held(1)).toBe('1 champ rempli et relu, 2 à voir.');
  expect(held(12)).toBe('12 champs remplis et relus, 2 à voir.');
  const inEnglish = (count: number) => text('summary.undone', { count }, 'en');
  expect([0, 1, 2].map(inEnglish)).toEqual([
    '0 fields put back as before.',
    '1 field put back as before.',
    '2 fields put back as before.',
  ]);
});

test('has no sentence left that hedges its plural', () => {
  const hedged = Object.entries(french).filter(([, sentence]) => /\((?:s|e|x|es)\)/.test(sentence));
  // « né(e) » is of a person whom nothing here says to be a man or a woman.
  expect(hedged.filter(([, sentence]) => !/né\(e\)|Né\(e\)/.test(sentence))).toEqual([]);
});
