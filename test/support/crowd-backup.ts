import { makeBackup } from '../../lib/backup/backup.ts';
import { memoryKeyValue } from '../../lib/storage/key-value.ts';
import { LAYOUT } from '../../lib/storage/migrate.ts';
import { anEmployee } from '../unit/employees/an-employee.ts';
import { anOpenVault } from '../unit/vault/a-vault.ts';
import { crowd } from './crowd.ts';

/** A backup of many people and papers, made here: the browser only has to restore it. */
export async function crowdBackup(counts: { people: number; files: number }): Promise<Uint8Array> {
  const { vault } = await anOpenVault();
  const people = crowd(counts.people).map(person => {
    const value = anEmployee({ ...person, id: crypto.randomUUID() });
    return { kind: 'employee' as const, id: value.id, value };
  });
  const papers = Array.from({ length: counts.files }, (_, rank) => {
    const file = crypto.randomUUID();
    const bytes = new Uint8Array(200_000).fill(rank);
    return [
      { kind: 'file' as const, id: file, value: bytes },
      { kind: 'document' as const, id: crypto.randomUUID(), value: aPaper(rank, file) },
    ];
  });
  await vault.records.write({ put: [...people, ...papers.flat()] });
  const settings = { version: 1, language: 'fr', autoLockMinutes: 30 };
  const local = memoryKeyValue({ layout: LAYOUT, settings });
  const file = await makeBackup({ local, vault }, new Date());
  return new Uint8Array(await file.arrayBuffer());
}

const aPaper = (rank: number, file: string) => ({
  paper: {
    schema: 1,
    id: crypto.randomUUID(),
    kind: 'emargement',
    owner: { kind: 'profile', id: 'groupement-fle-2025' },
    name: `emargement-${rank}.pdf`,
    type: 'application/pdf',
    size: 200_000,
    sha256: String(rank).padStart(64, '0'),
    addedOn: '2026-11-21',
    portalType: null,
  },
  file,
});
