import { describe, expect, it } from 'vitest';
import { filesOf } from '../../../lib/assist/files-of.ts';
import { valuesFor } from '../../../lib/assist/values-for.ts';
import { storedSources } from '../../../lib/browser/sources.ts';
import { PORTAL_TYPES } from '../../../lib/documents/document.ts';
import { PART } from '../../../lib/documents/file-part.ts';
import { sessionDocuments } from '../../../lib/documents/session-documents.ts';
import { documents } from '../../../lib/portal/mon-espace/documents.ts';
import { memoryKeyValue } from '../../../lib/storage/key-value.ts';
import { A_PDF, aPaper } from '../documents/a-file.ts';
import { aProfile } from '../profile/a-profile.ts';
import { ask, data } from './stored-data.ts';

const owner = { kind: 'profile', id: aProfile().id } as const;
const elsewhere = { kind: 'profile', id: 'another' } as const;

describe('the values of the Documents tab', () => {
  it('are keyed by its fields', () => {
    const files = documents.fields.filter(({ kind }) => kind === 'file').map(({ key }) => key);
    expect([...PORTAL_TYPES].sort()).toEqual([...files].sort());
  });

  it('are the names of the files, by type, as the portal is given them', () => {
    const papers = [
      aPaper({ id: 'p1', owner, name: 'Programme 2026.pdf' }),
      aPaper({ id: 'p2', owner, name: 'convention.pdf', portalType: 'convention-devis' }),
      aPaper({ id: 'p3', owner, name: 'devis.jpeg', portalType: 'convention-devis' }),
    ];
    expect(valuesFor(ask('documents'), { ...data, papers })).toEqual({
      programme: { value: ['Programme-2026.pdf'], files: ['p1'], origin: 'document' },
      'convention-devis': {
        value: ['convention.pdf', 'devis.jpg'],
        files: ['p2', 'p3'],
        origin: 'document',
      },
    });
  });

  it('leave out what is for later, for another training or for a dossier', () => {
    const papers = [
      aPaper({ owner, kind: 'certificat', portalType: null }),
      aPaper({ owner: elsewhere }),
      aPaper({ owner: { kind: 'dossier', id: owner.id } }),
    ];
    expect(valuesFor(ask('documents'), { ...data, papers })).toEqual({});
    expect(
      valuesFor(ask('formation'), { ...data, papers: [aPaper({ owner })] }),
    ).not.toHaveProperty('programme');
  });
});

describe('the files of the portal’s tab', () => {
  const stored = async () => {
    const [local, session] = [memoryKeyValue(), memoryKeyValue()];
    const store = sessionDocuments(session);
    const sources = storedSources({ local, session });
    await sources.saveSelection({ profileId: owner.id, chosen: [], savesTabs: null });
    return { store, sources };
  };

  it('are put together from pieces, to the byte', async () => {
    const { store, sources } = await stored();
    const big = Uint8Array.from({ length: 2 * PART + 5 }, (_, index) => index % 251);
    await store.add(aPaper({ id: 'p1', owner }), new Uint8Array(A_PDF));
    await store.add(aPaper({ id: 'p2', owner, name: 'Devis 2.pdf' }), big);
    const [small, large] = await filesOf(['p1', 'p2'], sources);
    expect(small?.name).toBe('programme.pdf');
    expect(small?.type).toBe('application/pdf');
    expect(new Uint8Array((await small?.arrayBuffer()) ?? [])).toEqual(new Uint8Array(A_PDF));
    expect(large?.name).toBe('Devis-2.pdf');
    expect(
      Buffer.from((await large?.arrayBuffer()) ?? new ArrayBuffer(0)).equals(Buffer.from(big)),
    ).toBe(true);
  });

  it.each([
    ['of another training', { owner: elsewhere }],
    ['that is for later', { portalType: null }],
  ])('do not include one %s', async (_, change) => {
    const { store, sources } = await stored();
    await store.add(aPaper({ owner, ...change }), new Uint8Array(A_PDF));
    await expect(filesOf(['p1'], sources)).rejects.toThrow();
  });

  it('do not include one that is gone', async () => {
    const { sources } = await stored();
    await expect(filesOf(['p1'], sources)).rejects.toThrow();
  });
});
