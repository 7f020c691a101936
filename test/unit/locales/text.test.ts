import { expect, test } from 'vitest';
import '../../../locales/english.ts';
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
