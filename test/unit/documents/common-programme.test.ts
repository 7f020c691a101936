import { expect, it } from 'vitest';
import { commonProgramme, fileOfProgramme } from '../../../lib/documents/common-programme.ts';
import { newPaper } from '../../../lib/documents/new-paper.ts';
import { sessionDocuments } from '../../../lib/documents/session-documents.ts';
import { readImport } from '../../../lib/import/read-import.ts';
import { exportProfile } from '../../../lib/profile/export.ts';
import { memoryKeyValue } from '../../../lib/storage/key-value.ts';
import { aProfile } from '../profile/a-profile.ts';
import { A_PDF, aPaper } from './a-file.ts';

const owner = { kind: 'profile', id: aProfile().id } as const;
const bytes = new Uint8Array(A_PDF);

it('travels with its profile and is kept on the other side, to the byte', async () => {
  const store = sessionDocuments(memoryKeyValue());
  await store.add(aPaper({ owner, name: 'Programme commun.pdf' }), bytes);
  const programme = await commonProgramme(store, owner.id, 3);
  const done = exportProfile(aProfile(), { people: [], programme });
  const read = readImport(done.status === 'ready' ? done.file.text : '');
  if (!('programme' in read) || !read.programme) throw new Error('no programme came');
  const added = await newPaper({
    file: fileOfProgramme(read.programme),
    kind: 'programme',
    owner,
    portalType: 'programme',
    known: [],
    id: 'p9',
    today: '2026-11-21',
  });
  expect(added.findings).toEqual([]);
  expect(added.kept?.paper.name).toBe('Programme-commun.pdf');
  expect(added.kept?.bytes).toEqual(bytes);
});

it.each([
  ['another kind', { kind: 'convention' }],
  ['another format', { type: 'image/png' }],
  ['another training', { owner: { kind: 'profile', id: 'another' } }],
  ['a big one', { size: 4_000_000 }],
] as const)('is none with %s', async (_, change) => {
  const store = sessionDocuments(memoryKeyValue());
  await store.add(aPaper({ owner, ...change }), bytes);
  expect(await commonProgramme(store, owner.id, 3)).toBeNull();
});
