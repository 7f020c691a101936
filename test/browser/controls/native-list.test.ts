import { expect, it } from 'vitest';
import { read, write } from '../../../lib/controls/drive.ts';
import { controlNamed, eventsOnPage, the } from './control-named.ts';
import { show } from './page.ts';

function nativeList(attributes = '') {
  show(`<label>Statut salarié <select ${attributes}>
    <option value="">Sélectionnez un élément</option><option value="1">Cadre</option>
    <option value="2">Non cadre</option><option value="3" disabled>Dirigeant</option></select></label>`);
  const select = the<HTMLSelectElement>('select');
  const held = { value: '', changes: 0 };
  select.addEventListener('change', () => {
    held.value = select.value;
    held.changes++;
  });
  return held;
}

it('reads the placeholder as nothing, and leaves it out of the options', async () => {
  nativeList();
  const control = await controlNamed('Statut salarié');
  expect(control.options).toEqual(['Cadre', 'Non cadre', 'Dirigeant']);
  expect(await read(control)).toBeNull();
});

it('chooses by the text that a person reads', async () => {
  const held = nativeList();
  const outcome = await write(await controlNamed('Statut salarié'), 'non cadre');
  expect(outcome).toMatchObject({ read: 'Non cadre' });
  expect(outcome.status).toMatch(/^held/u);
  expect(held).toEqual({ value: '2', changes: 1 });
});

it('goes back to the placeholder', async () => {
  const held = nativeList();
  const control = await controlNamed('Statut salarié');
  await write(control, 'Cadre');
  expect(await write(control, null)).toMatchObject({ status: 'held', read: null });
  expect(held.value).toBe('');
});

it.each(['Cadr', '1', 'Dirigeant'])('chooses nothing for « %s »', async wanted => {
  const held = nativeList();
  const outcome = await write(await controlNamed('Statut salarié'), wanted);
  expect(outcome).toMatchObject({ status: 'refused', read: null });
  expect(outcome.options).toContain('Cadre');
  expect(held.changes).toBe(0);
});

it('tells a choice that the page takes back', async () => {
  nativeList();
  const select = the<HTMLSelectElement>('select');
  select.addEventListener('change', () => {
    setTimeout(() => {
      select.value = '';
    }, 120);
  });
  const outcome = await write(await controlNamed('Statut salarié'), 'Cadre');
  expect(outcome).toMatchObject({ status: 'lost', read: null });
});

it('waits for options that come a moment later', async () => {
  show('<label>Commune <select><option value="">Sélectionnez un élément</option></select></label>');
  const control = await controlNamed('Commune');
  setTimeout(() => the<HTMLSelectElement>('select').add(new Option('Montpellier', 'm')), 200);
  expect(await write(control, 'Montpellier')).toMatchObject({ status: 'held' });
});

it('does not touch a greyed list', async () => {
  nativeList('disabled');
  const events = eventsOnPage();
  expect((await write(await controlNamed('Statut salarié'), 'Cadre')).status).toBe('skipped');
  expect(events).toEqual([]);
});

it('leaves it to the user when two groups have the option', async () => {
  show(`<label>Lieu <select><option value="">Choisir</option>
    <optgroup label="A"><option>Nord</option></optgroup>
    <optgroup label="B"><option>Nord</option></optgroup></select></label>`);
  const outcome = await write(await controlNamed('Lieu'), 'Nord');
  expect(outcome).toMatchObject({ status: 'refused', read: null });
});
