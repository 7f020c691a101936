import { describe, expect, it } from 'vitest';
import type { Centre } from '../../../lib/centre/centre.ts';
import { centreStore } from '../../../lib/centre/store.ts';
import { memoryKeyValue } from '../../../lib/storage/key-value.ts';

const SIRET = '51161271500033';
const centre: Centre = {
  schema: 1,
  name: 'GROUPEMENT FLE',
  siret: SIRET,
  opco: 'AKTO',
  address: { street: '2 RUE DE VERDUN', postalCode: '34000', city: 'MONTPELLIER' },
  workforce: 12,
  idcc: '1516',
};

describe('centreStore', () => {
  it('has no centre until one is saved', async () => {
    expect(await centreStore(memoryKeyValue()).read()).toEqual({ centre: null, damage: [] });
  });

  it('gives back what was saved, numbers without their spaces', async () => {
    const store = centreStore(memoryKeyValue());

    await store.save({ ...centre, siret: '511 612 715 00033' });

    expect(await store.read()).toEqual({ centre, damage: [] });
  });

  it('keeps the centre it had when a wrong one is saved', async () => {
    const store = centreStore(memoryKeyValue());
    await store.save(centre);

    await expect(store.save({ ...centre, siret: '51161271500034' })).rejects.toThrow();

    expect((await store.read()).centre).toEqual(centre);
  });

  it.each([
    ['workforce', { ...centre, workforce: 'douze' }],
    ['idcc', { ...centre, idcc: '15' }],
    ['address', { ...centre, address: { ...centre.address, postalCode: 34 } }],
    ['fax', { ...centre, fax: '01' }],
  ])('leaves out a damaged %s alone, says so, keeps the raw copy', async (part, raw) => {
    const disk = memoryKeyValue({ centres: { [SIRET]: raw } });

    const { centre: read, damage } = await centreStore(disk).read();

    const { [part as keyof Centre]: _dropped, ...rest } = centre;
    expect(read).toEqual(rest);
    expect(damage).toEqual([{ where: `centres:${SIRET}`, parts: [part] }]);
    expect(await disk.get(`damaged:centres:${SIRET}`)).toEqual(raw);
  });

  it('has no centre when something compulsory is damaged, and still keeps the raw copy', async () => {
    const raw = { ...centre, siret: '0' };
    const disk = memoryKeyValue({ centres: { [SIRET]: raw } });

    const { centre: read, damage } = await centreStore(disk).read();

    expect(read).toBeNull();
    expect(damage).toEqual([{ where: `centres:${SIRET}`, parts: [] }]);
    expect(await disk.get(`damaged:centres:${SIRET}`)).toEqual(raw);
  });

  it('keeps several, and asks for the one that was saved or chosen last', async () => {
    const store = centreStore(memoryKeyValue());
    const other = { ...centre, name: 'Annexe', siret: '55208131766522' };
    await store.save(centre);
    await store.save(other);
    expect((await store.read()).centre).toEqual(other);
    await store.choose(SIRET);
    expect((await store.read()).centre).toEqual(centre);
    expect((await store.list()).map(({ name }) => name)).toEqual(['Annexe', 'GROUPEMENT FLE']);
    await store.remove(SIRET);
    expect((await store.read()).centre).toEqual(other);
  });

  it('replaces a centre whose SIRET was mistyped instead of keeping both', async () => {
    const store = centreStore(memoryKeyValue());
    await store.save({ ...centre, siret: '55208131766522' });
    await store.save(centre, '55208131766522');
    expect(await store.list()).toEqual([centre]);
  });

  it('never replaces the first raw copy', async () => {
    const disk = memoryKeyValue({ centres: { [SIRET]: 'first' } });
    await centreStore(disk).read();
    await disk.set('centres', { [SIRET]: 'second' });

    await centreStore(disk).read();

    expect(await disk.get(`damaged:centres:${SIRET}`)).toBe('first');
  });
});
