import { expect } from 'vitest';
import { makeBackup, openBackup } from '../../../lib/backup/backup.ts';
import { BackupDamaged } from '../../../lib/backup/container.ts';
import { centreStore } from '../../../lib/centre/store.ts';
import { memoryKeyValue } from '../../../lib/storage/key-value.ts';
import { LAYOUT } from '../../../lib/storage/migrate.ts';
import type { Proof, Vault } from '../../../lib/vault/vault.ts';
import { anEmployee } from '../employees/an-employee.ts';
import { anOpenVault, aVault, byPassphrase } from '../vault/a-vault.ts';

export const NOW = new Date('2026-11-21T10:00:00Z');
export const CENTRE = {
  schema: 1,
  name: 'Centre du Lac',
  siret: '55208131766522',
  opco: 'AKTO',
} as const;
export const FILE = crypto.randomUUID();
export const bytes = new Uint8Array([37, 80, 68, 70, 1, 2, 3]);

export const person = (changes: Parameters<typeof anEmployee>[0] = {}) =>
  anEmployee({ id: crypto.randomUUID(), ...changes });

export async function put(vault: Vault, ...people: ReturnType<typeof person>[]) {
  await vault.records.write({
    put: people.map(value => ({ kind: 'employee', id: value.id, value })),
  });
}

/** A computer that has been used: a centre, two people and the bytes of a paper. */
export async function usedComputer() {
  const { vault, recoveryCode } = await anOpenVault();
  const local = memoryKeyValue({ layout: LAYOUT });
  await centreStore(local).save(CENTRE);
  await local.set('settings', { version: 1, language: 'en' });
  const people = [
    person(),
    person({
      birthName: 'Okonjo',
      usageName: undefined,
      firstName: 'Tadeo',
      birthDate: '1992-07-03',
    }),
  ];
  await put(vault, ...people);
  await vault.records.write({ put: [{ kind: 'file', id: FILE, value: bytes }] });
  return { local, vault, recoveryCode, people, file: await makeBackup({ local, vault }, NOW) };
}

export const emptyComputer = () => ({ local: memoryKeyValue(), vault: aVault().vault });

export async function opened(file: Blob, proof: Proof = byPassphrase()) {
  const backup = await openBackup(file, proof);
  return backup ?? expect.fail('it did not open');
}

export const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    error => (error instanceof BackupDamaged ? error.fault : String(error)),
  );

export const cut = (file: Blob, length: number) => file.slice(0, length);
export async function changedAt(file: Blob, at: number): Promise<Blob> {
  const copy = new Uint8Array(await file.arrayBuffer());
  copy[at] = (copy[at] ?? 0) ^ 1;
  return new Blob([copy]);
}
