import { describe, expect, it } from 'vitest';
import { profileStore } from '../../../lib/profile/store.ts';
import { memoryKeyValue } from '../../../lib/storage/key-value.ts';
import { aProfile } from './a-profile.ts';

const bundled = [aProfile()];
const own = aProfile({
  id: 'semaine-2026',
  title: 'Semaine 2026',
  training: {
    start: '2026-11-17',
    end: '2026-11-20',
  },
});

describe('profileStore', () => {
  it('lists the bundled profiles when nothing was ever stored', async () => {
    const store = profileStore(memoryKeyValue(), bundled);

    expect(await store.list()).toEqual({ profiles: bundled, archived: [], damage: [] });
  });

  it('keeps a profile, newest training first', async () => {
    const disk = memoryKeyValue();

    await profileStore(disk, bundled).save([own]);

    const { profiles } = await profileStore(disk, bundled).list();
    expect(profiles).toEqual([own, ...bundled]);
  });

  it('stores nothing of a list when one of them is not a profile', async () => {
    const disk = memoryKeyValue();
    const store = profileStore(disk, bundled);
    const wrong = { ...own, id: 'faux', revision: 0 };

    await expect(store.save([own, wrong])).rejects.toThrow();

    expect((await store.list()).profiles).toEqual(bundled);
    expect(await disk.get('profiles')).toBeUndefined();
  });

  it('takes a higher revision of a bundled profile, not one of the same', async () => {
    const store = profileStore(memoryKeyValue(), bundled);

    await store.save([aProfile({ title: 'autre chose' })]);
    expect((await store.list()).profiles[0]?.title).toBe(bundled[0]?.title);

    await store.save([aProfile({ title: 'corrigée', revision: 2 })]);
    expect((await store.list()).profiles.map(({ title }) => title)).toEqual(['corrigée']);
  });

  it('gives a bundled profile back when the user’s copy is removed', async () => {
    const store = profileStore(memoryKeyValue(), bundled);
    await store.save([aProfile({ title: 'corrigée', revision: 2 })]);

    await store.remove(aProfile().id);

    expect((await store.list()).profiles).toEqual(bundled);
  });

  it('sets a damaged profile aside whole: half of it would declare something else', async () => {
    const raw = { ...own, training: { ...own.training, distanceHours: { value: 'huit' } } };
    const disk = memoryKeyValue({ profiles: { [own.id]: raw } });

    const { profiles, damage } = await profileStore(disk, []).list();

    expect(profiles).toEqual([]);
    expect(damage).toEqual([{ where: 'profiles:semaine-2026', parts: [] }]);
    expect(await disk.get('damaged:profiles:semaine-2026')).toEqual(raw);
  });

  it('still opens the others when one cannot be read', async () => {
    const disk = memoryKeyValue({ profiles: { [own.id]: own, cassée: { training: 4 } } });

    const { profiles, damage } = await profileStore(disk, []).list();

    expect(profiles).toEqual([own]);
    expect(damage).toEqual([{ where: 'profiles:cassée', parts: [] }]);
    expect(await disk.get('damaged:profiles:cassée')).toEqual({ training: 4 });
  });

  it('loses neither of two profiles saved at the same time', async () => {
    const store = profileStore(memoryKeyValue(), []);

    await Promise.all([store.save([own]), store.save([aProfile()])]);

    expect((await store.list()).profiles).toHaveLength(2);
  });

  it('puts a profile away and brings it back, bundled or not', async () => {
    const store = profileStore(memoryKeyValue(), bundled);
    await store.save([own]);

    await store.archive(own.id, true);
    await store.archive(bundled[0]?.id ?? '', true);
    expect(await store.list()).toEqual({ profiles: [], archived: [own, ...bundled], damage: [] });

    await store.archive(own.id, false);
    expect(await store.list()).toEqual({ profiles: [own], archived: bundled, damage: [] });
  });
});
