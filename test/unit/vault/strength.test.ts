import { expect, it } from 'vitest';
import { strengthOf } from '../../../lib/vault/strength.ts';

it.each([
  ['court', 'too-short'],
  ['motdepasse123', 'weak'],
  ['bonjour bonjour', 'weak'],
  ['azertyuiop12', 'weak'],
  ['Groupement FLE 2026', 'weak'],
  ['quatre moulins sans farine', 'strong'],
  ['été sureau 41 girafe boulon', 'strong'],
])('judges « %s » %s', async (passphrase, expected) => {
  expect(await strengthOf(passphrase)).toBe(expected);
});

it('knows the words of the place', async () => {
  const passphrase = 'Institut Belombre Sud';
  expect(await strengthOf(passphrase)).not.toBe('weak');
  expect(await strengthOf(passphrase, ['Institut Belombre Sud'])).toBe('weak');
});

it('counts what a person sees as one character', async () => {
  expect(await strengthOf('🌻🌻🌻🌻🌻🌻')).toBe('too-short');
});
