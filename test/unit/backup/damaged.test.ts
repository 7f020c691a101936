import { describe, expect, it } from 'vitest';
import { makeBackup, openBackup } from '../../../lib/backup/backup.ts';
import { previewRestore, restore } from '../../../lib/backup/restore.ts';
import { centreStore } from '../../../lib/centre/store.ts';
import { memoryKeyValue } from '../../../lib/storage/key-value.ts';
import { LAYOUT } from '../../../lib/storage/migrate.ts';
import { anOpenVault, byPassphrase } from '../vault/a-vault.ts';

import {
  bytes,
  CENTRE,
  changedAt,
  cut,
  emptyComputer,
  faultOf,
  NOW,
  opened,
  usedComputer,
} from './computers.ts';

describe('a backup that is not whole', () => {
  it('is said to be cut, wherever it was cut', async () => {
    const { file } = await usedComputer();
    for (const length of [10, 24, 400, file.size - 30, file.size - 1]) {
      expect(await faultOf(openBackup(cut(file, length), byPassphrase())), `${length}`).toBe(
        'truncated',
      );
    }
  });

  it('is said to be cut when its last part is missing whole', async () => {
    const { file } = await usedComputer();
    // The last part: its length, its nonce, seven bytes and their tag.
    const length = file.size - (4 + 12 + bytes.length + 16);
    expect(await faultOf(openBackup(cut(file, length), byPassphrase()))).toBe('truncated');
  });

  it('is refused when a byte of what is sealed was changed', async () => {
    const { file } = await usedComputer();
    for (const at of [file.size - 1, file.size - 20, file.size - 60, file.size - 400]) {
      expect(await faultOf(openBackup(await changedAt(file, at), byPassphrase())), `${at}`).toBe(
        'tampered',
      );
    }
  });

  it('is refused when its head was changed: it opens, and nothing in it holds', async () => {
    const { file } = await usedComputer();
    const text = new TextDecoder('latin1').decode(await file.arrayBuffer());
    const changed = await changedAt(file, text.indexOf('2026-11-21') + 9);
    expect(await faultOf(openBackup(changed, byPassphrase()))).toBe('tampered');
  });

  it.each(['', '{}', 'PK\u0003\u0004 a zip'])('is told from any other file (%j)', async text => {
    const fault = await faultOf(openBackup(new Blob([text]), byPassphrase()));
    expect(fault).toBe('not-a-backup');
  });

  it('of a newer version is said to be newer', async () => {
    const { file } = await usedComputer();
    const copy = new Uint8Array(await file.arrayBuffer());
    const text = new TextDecoder('latin1').decode(copy);
    copy[text.indexOf('"version":1') + 10] = '2'.charCodeAt(0);
    expect(await faultOf(openBackup(new Blob([copy]), byPassphrase()))).toBe('newer');
  });
});

describe('what is damaged inside', () => {
  it('is left out by name, the rest is restored', async () => {
    const { vault } = await anOpenVault();
    const local = memoryKeyValue({
      layout: LAYOUT,
      centres: { '1': { name: 'sans SIRET' }, [CENTRE.siret]: CENTRE },
    });
    const backup = await opened(await makeBackup({ local, vault }, NOW));
    const here = emptyComputer();
    const items = await previewRestore(backup, here);
    expect(items.map(({ name, state }) => `${name} ${state}`)).toEqual([
      '1 unreadable',
      'Centre du Lac new',
    ]);
    await restore(backup, items, here);
    expect(await centreStore(here.local).list()).toEqual([CENTRE]);
  });

  it('an arrangement of the past is brought to the one of today', async () => {
    const { vault } = await anOpenVault();
    const backup = await opened(await makeBackup({ local: memoryKeyValue(), vault }, NOW));
    const contents = { ...backup.contents, layout: 1, local: { centre: CENTRE } };
    const here = emptyComputer();
    const items = await previewRestore({ ...backup, contents }, here);
    expect(items.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'centre Centre du Lac',
      'setting current-centre',
    ]);
  });

  it('an arrangement of the future is refused', async () => {
    const { vault } = await anOpenVault();
    const backup = await opened(await makeBackup({ local: memoryKeyValue(), vault }, NOW));
    const contents = { ...backup.contents, layout: LAYOUT + 1 };
    expect(await faultOf(previewRestore({ ...backup, contents }, emptyComputer()))).toBe('newer');
  });
});
