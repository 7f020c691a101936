import { expect, it } from 'vitest';
import { read, write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

function nativeSeveral() {
  const held = { chosen: ['Soir'], changes: 0 };
  show(`<label for="m">Moments</label><select id="m" multiple><option>Matin</option>
    <option>Midi</option><option selected>Soir</option><option disabled>Nuit</option></select>`);
  const select = the<HTMLSelectElement>('select');
  select.addEventListener('change', () => {
    held.chosen = [...select.selectedOptions].map(option => option.text);
    held.changes++;
  });
  return held;
}

it('takes several options of a native list, and lets go the others', async () => {
  const held = nativeSeveral();
  const control = await controlNamed('Moments');
  expect(await read(control)).toEqual(['Soir']);
  const outcome = await write(control, ['Midi', 'Matin']);
  expect(outcome.status).toMatch(/^held/u);
  expect(held).toEqual({ chosen: ['Matin', 'Midi'], changes: 1 });
});

it.each(['Aube', 'Nuit'])('changes nothing when « %s » cannot be taken', async missing => {
  const held = nativeSeveral();
  const outcome = await write(await controlNamed('Moments'), ['Matin', missing]);
  expect(outcome).toMatchObject({ status: 'refused', read: ['Soir'] });
  expect(outcome.reason).toEqual({ key: 'reason.no-option', params: { wanted: missing } });
  expect(held).toEqual({ chosen: ['Soir'], changes: 0 });
});

it('empties a native list of several', async () => {
  const held = nativeSeveral();
  expect((await write(await controlNamed('Moments'), null)).status).toMatch(/^held/u);
  expect(held.chosen).toEqual([]);
});
