import { expect, test } from 'vitest';
import { correctionStore } from '../../../lib/corrections/store.ts';
import { memoryKeyValue } from '../../../lib/storage/key-value.ts';
import { aCorrection } from './a-correction.ts';

test('keeps one correction a field: what is learned last replaces what was known', async () => {
  const store = correctionStore(memoryKeyValue());
  await store.save([aCorrection({ label: 'Coût A' })]);
  await store.save([aCorrection({ label: 'Coût B' })]);
  const { corrections } = await store.list();
  expect(corrections.map(({ label }) => label)).toEqual(['Coût B']);
});

test('lists what was learned last first, and forgets one or all', async () => {
  const store = correctionStore(memoryKeyValue());
  const title = aCorrection({ field: 'intitule', learnedAt: '2026-11-20' });
  await store.save([aCorrection(), title]);
  expect((await store.list()).corrections[0]?.field).toBe('intitule');
  await store.remove(title.id);
  expect((await store.list()).corrections).toHaveLength(1);
  await store.clear();
  expect((await store.list()).corrections).toEqual([]);
});

test('sets a damaged correction aside and says so, the others stay', async () => {
  const good = aCorrection();
  const bad = { ...aCorrection({ field: 'fin' }), kind: 'magic' };
  const local = memoryKeyValue({ corrections: { [good.id]: good, [bad.id]: bad } });
  const { corrections, damage } = await correctionStore(local).list();
  expect(corrections).toEqual([good]);
  expect(damage.map(({ where }) => where)).toEqual([`corrections:${bad.id}`]);
  expect(await local.get(`damaged:corrections:${bad.id}`)).toEqual(bad);
});

test.each(['Paye de camille@example.org', 'Dossier 123456'])('never stores « %s »', async label => {
  const local = memoryKeyValue();
  await expect(correctionStore(local).save([aCorrection({ label })])).rejects.toThrow();
  expect(await local.get('corrections')).toBeUndefined();
});
