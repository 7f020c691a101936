import { describe, expect, it } from 'vitest';
import type { Centre } from '../../../lib/centre/centre.ts';
import { centreStore } from '../../../lib/centre/store.ts';
import { memoryKeyValue } from '../../../lib/storage/key-value.ts';

const centre: Centre = {
  schema: 1,
  name: 'GROUPEMENT FLE',
  siret: '51161271500033',
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
    const disk = memoryKeyValue({ centre: raw });

    const { centre: read, damage } = await centreStore(disk).read();

    const { [part as keyof Centre]: _dropped, ...rest } = centre;
    expect(read).toEqual(rest);
    expect(damage).toEqual([{ where: 'centre', parts: [part] }]);
    expect(await disk.get('damaged:centre')).toEqual(raw);
  });

  it('has no centre when something compulsory is damaged, and still keeps the raw copy', async () => {
    const raw = { ...centre, siret: '0' };
    const disk = memoryKeyValue({ centre: raw });

    const { centre: read, damage } = await centreStore(disk).read();

    expect(read).toBeNull();
    expect(damage).toEqual([{ where: 'centre', parts: [] }]);
    expect(await disk.get('damaged:centre')).toEqual(raw);
  });

  it('never replaces the first raw copy', async () => {
    const disk = memoryKeyValue({ centre: 'first' });
    await centreStore(disk).read();
    await disk.set('centre', 'second');

    await centreStore(disk).read();

    expect(await disk.get('damaged:centre')).toBe('first');
  });
});
