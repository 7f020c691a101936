import { describe, expect, it } from 'vitest';
import { centreSchema } from '../../../lib/centre/centre.ts';
import { centreStore } from '../../../lib/centre/store.ts';
import { profileStore } from '../../../lib/profile/store.ts';
import { type KeyValue, memoryKeyValue } from '../../../lib/storage/key-value.ts';
import { type Lock, ownLock } from '../../../lib/storage/lock.ts';
import { CENTRE } from '../../support/request-files.ts';
import { aProfile } from '../profile/a-profile.ts';

/** A disk that answers late: two pages have time to read the same thing. */
function slowDisk(): KeyValue {
  const disk = memoryKeyValue();
  const later = () => new Promise(resolve => setTimeout(resolve, 1));
  return {
    get: key => later().then(() => disk.get(key)),
    set: (key, value) => later().then(() => disk.set(key, value)),
    remove: key => later().then(() => disk.remove(key)),
  };
}

const centre = centreSchema.parse(CENTRE);
const other = { ...centre, siret: '73282932000074', name: 'Autre centre' };
const profiles = ['premiere-fiche', 'seconde-fiche'].map(id => aProfile({ id, title: id }));

/** Two pages that save at the same moment, each something else. */
async function saveFromTwoPages(lockOf: () => Lock) {
  const disk = slowDisk();
  const pages = [lockOf(), lockOf()].map(lock => ({
    centres: centreStore(disk, lock),
    profiles: profileStore(disk, [], lock),
  }));
  const [one, two] = pages;
  await Promise.all([
    one?.centres.save(centre),
    two?.centres.save(other),
    ...pages.map((page, at) => page.profiles.save(profiles.slice(at, at + 1))),
  ]);
  await Promise.all(pages.map((page, at) => page.profiles.archive(profiles[at]?.id ?? '', true)));
  return {
    centres: (await one?.centres.list())?.map(({ siret }) => siret).sort(),
    archived: (await one?.profiles.list())?.archived.map(({ id }) => id).sort(),
  };
}

describe('two pages that save at the same moment', () => {
  it('keep what both saved when they share a lock', async () => {
    const lock = ownLock();
    expect(await saveFromTwoPages(() => lock)).toEqual({
      centres: [centre.siret, other.siret].sort(),
      archived: profiles.map(({ id }) => id),
    });
  });

  it('would lose half of it with a lock each: that is what the lock is for', async () => {
    const { centres, archived } = await saveFromTwoPages(ownLock);
    expect(centres).toHaveLength(1);
    expect(archived?.length).toBeLessThan(2);
  });

  it('go on after one that failed', async () => {
    const lock = ownLock();
    await expect(lock(() => Promise.reject(new Error('disk full')))).rejects.toThrow('disk full');
    expect(await lock(async () => 'kept')).toBe('kept');
  });
});
