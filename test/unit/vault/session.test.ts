import { expect, it } from 'vitest';
import { VaultLocked } from '../../../lib/vault/errors.ts';
import { anOpenVault, aVault, somebody, valuesOf } from './a-vault.ts';

const MINUTE = 60_000;

it('closes by itself when nobody has touched it for the time set', async () => {
  let now = 0;
  const { vault, session } = await anOpenVault({ now: () => now, idleMinutes: 5 });
  expect(await vault.closesAt()).toBe(5 * MINUTE);
  now = 4 * MINUTE;
  await vault.touch();
  now = 8 * MINUTE;
  expect(await vault.status()).toBe('open');
  now = 9 * MINUTE;
  expect(await vault.status()).toBe('locked');
  expect(await session.get('vault-open')).toBeUndefined();
  expect(await vault.closesAt()).toBeNull();
});

it('is found closed by whoever comes back after a night, who does not open it by moving', async () => {
  let now = 0;
  const { vault } = await anOpenVault({ now: () => now });
  await vault.records.write({ put: [somebody('Ondine')] });
  await valuesOf(vault);
  now = 600 * MINUTE;
  await vault.touch();
  await expect(valuesOf(vault)).rejects.toBeInstanceOf(VaultLocked);
});

it('does not stay open because the clock was set back', async () => {
  let now = 600 * MINUTE;
  const { vault } = await anOpenVault({ now: () => now });
  now = 0;
  expect(await vault.status()).toBe('locked');
});

it('is read by the other pages, and closed for them too', async () => {
  const { vault, name, session } = await anOpenVault();
  await vault.records.write({ put: [somebody('Ondine')] });
  const other = aVault({ name, session }).vault;
  expect(await valuesOf(other)).toHaveLength(1);
  await vault.lock();
  await expect(valuesOf(other)).rejects.toBeInstanceOf(VaultLocked);
});

it('counts as closed when what is in the session cannot be read', async () => {
  const { vault, session } = await anOpenVault();
  await session.set('vault-open', { version: 1, keys: 3 });
  expect(await vault.status()).toBe('locked');
});
