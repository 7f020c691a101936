import { describe, expect, it } from 'vitest';
import { newPaper } from '../../../lib/documents/new-paper.ts';
import { sessionDocuments } from '../../../lib/documents/session-documents.ts';
import { vaultDocuments } from '../../../lib/documents/vault-documents.ts';
import { memoryKeyValue } from '../../../lib/storage/key-value.ts';
import { VaultLocked } from '../../../lib/vault/errors.ts';
import { anOpenVault, aVault } from '../vault/a-vault.ts';
import { A_PDF, aFile, aPaper, ENCRYPTED_PDF } from './a-file.ts';

const bytes = new Uint8Array(A_PDF);

describe.each([
  ['the session', async () => sessionDocuments(memoryKeyValue())],
  ['the vault', async () => vaultDocuments((await anOpenVault()).vault.records)],
])('papers in %s', (_, open) => {
  it('come back as they were, oldest first', async () => {
    const store = await open();
    const older = aPaper({ id: 'p0', addedOn: '2025-01-01' });
    await store.add(aPaper(), bytes);
    await store.add(older, new Uint8Array([1, 2, 3]));
    expect(await store.list()).toEqual({ papers: [older, aPaper()], damage: [] });
    expect(await store.bytes('p1')).toEqual(bytes);
    expect(await store.bytes('p0')).toEqual(new Uint8Array([1, 2, 3]));
  });

  it('change type without losing their content', async () => {
    const store = await open();
    await store.add(aPaper(), bytes);
    await store.change('p1', { kind: 'autre', portalType: 'fichier-autre' });
    expect((await store.list()).papers).toEqual([
      aPaper({ kind: 'autre', portalType: 'fichier-autre' }),
    ]);
    expect(await store.bytes('p1')).toEqual(bytes);
  });

  it('keep what was ticked, and what they were', async () => {
    const store = await open();
    await store.add(aPaper(), bytes);
    await store.change('p1', { seen: ['title', 'hours'] });
    expect((await store.list()).papers).toEqual([aPaper({ seen: ['title', 'hours'] })]);
  });

  it('go with their content', async () => {
    const store = await open();
    await store.add(aPaper(), bytes);
    await store.remove('p1');
    expect((await store.list()).papers).toEqual([]);
    expect(await store.bytes('p1')).toBeNull();
  });

  it('refuse what is no paper, and keep nothing of it', async () => {
    const store = await open();
    await expect(store.add(aPaper({ sha256: 'x' }), bytes)).rejects.toThrow();
    expect((await store.list()).papers).toEqual([]);
    expect(await store.bytes('p1')).toBeNull();
  });
});

describe('papers in the vault', () => {
  it('are neither listed nor read when it is closed', async () => {
    const { vault } = await anOpenVault();
    const store = vaultDocuments(vault.records);
    await store.add(aPaper(), bytes);
    await vault.lock();
    await expect(store.list()).rejects.toThrow(VaultLocked);
    await expect(store.bytes('p1')).rejects.toThrow(VaultLocked);
  });

  it('show neither name nor content on the disk', async () => {
    const { vault, database } = await anOpenVault();
    await vaultDocuments(vault.records).add(aPaper({ name: 'convention-secrete.pdf' }), bytes);
    const raw = (await (await database()).getAll('records')) as { data: Uint8Array }[];
    const text = raw.map(record => new TextDecoder('latin1').decode(record.data)).join();
    expect(raw).toHaveLength(2);
    expect(text).not.toContain('secrete');
    expect(text).not.toContain('%PDF');
  });

  it('are there for another page of the extension', async () => {
    const { vault, name, session } = await anOpenVault();
    await vaultDocuments(vault.records).add(aPaper(), bytes);
    const other = vaultDocuments(aVault({ name, session }).vault.records);
    expect(await other.bytes('p1')).toEqual(bytes);
  });
});

describe('the session', () => {
  it('keeps nothing of a paper for which there is no room', async () => {
    const memory = memoryKeyValue();
    const full = {
      ...memory,
      set: async (key: string, value: unknown) => {
        if (key === 'documents') throw new Error('QUOTA_BYTES quota exceeded');
        await memory.set(key, value);
      },
    };
    const store = sessionDocuments(full);
    await expect(store.add(aPaper(), bytes)).rejects.toThrow('QUOTA');
    expect(await store.bytes('p1')).toBeNull();
  });
});

describe('a new paper', () => {
  const base = {
    kind: 'programme',
    owner: { kind: 'profile', id: 'semaine-2026' },
    portalType: 'programme',
    known: [],
    id: 'p1',
    today: '2026-11-21',
  } as const;

  it('is described from its content', async () => {
    const { findings, kept } = await newPaper({ ...base, file: aFile('programme.pdf', A_PDF) });
    expect(findings).toEqual([]);
    expect(kept?.paper).toEqual(aPaper({ sha256: expect.stringMatching(/^[\da-f]{64}$/) }));
    expect(kept?.bytes).toEqual(bytes);
  });

  it('is not one when its file is refused', async () => {
    const { findings, kept } = await newPaper({ ...base, file: aFile('a.pdf', ENCRYPTED_PDF) });
    expect(findings.map(({ problem }) => problem)).toEqual(['encrypted']);
    expect(kept).toBeNull();
  });

  it('counts only the papers of the same owner', async () => {
    const file = aFile('programme.pdf', A_PDF);
    const first = await newPaper({ ...base, file });
    const known = first.kept ? [first.kept.paper] : [];
    expect((await newPaper({ ...base, file, known })).kept).toBeNull();
    const owner = { kind: 'profile', id: 'autre' } as const;
    expect((await newPaper({ ...base, file, known, owner })).kept).not.toBeNull();
  });
});
