import { expect, it } from 'vitest';
import { read, write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

function listOfLabels() {
  show(`<label for="p">Prévoyance</label><select id="p"><option value="">Aucun</option>
    <option value="P07" label="Mutex"></option><option value="P12" label="Ocirp">12</option>
    <option value="P13" label="Uniprévoyance"></option></select>`);
  return the<HTMLSelectElement>('select');
}

it('chooses among options that say their words in an attribute alone', async () => {
  const select = listOfLabels();
  const control = await controlNamed('Prévoyance');
  expect(control.options).toEqual(['Mutex', 'Ocirp', 'Uniprévoyance']);
  const outcome = await write(control, 'Uniprévoyance');
  expect(outcome).toMatchObject({ status: 'held', read: 'Uniprévoyance' });
  expect(select.value).toBe('P13');
  expect(await read(control)).toBe('Uniprévoyance');
});

it('chooses nothing by what the browser does not draw', async () => {
  const select = listOfLabels();
  const outcome = await write(await controlNamed('Prévoyance'), '12');
  expect(outcome).toMatchObject({ status: 'refused', reason: { key: 'reason.no-option' } });
  expect(outcome.options).toEqual(['Mutex', 'Ocirp', 'Uniprévoyance']);
  expect(select.value).toBe('');
});
