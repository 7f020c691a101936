import { expect, it } from 'vitest';
import { read, write } from '../../../lib/controls/drive.ts';
import { controlNamed, eventsOnPage } from './control-named.ts';
import { portalList } from './portal-list.ts';

const OPTIONS = ['Féminin', 'Masculin'];

const isOpen = () => document.querySelector('[role=listbox]') !== null;

it('chooses an option of a list that only shows what is chosen', async () => {
  const held = portalList('Sexe', OPTIONS);
  const control = await controlNamed('Sexe');
  expect(control).toMatchObject({ kind: 'list', required: true });
  expect(await write(control, 'Masculin')).toMatchObject({ status: 'held', read: 'Masculin' });
  expect(held.changes).toEqual(['Masculin']);
  expect(isOpen()).toBe(false);
});

it('never chooses the chosen option again, which would deselect it', async () => {
  const held = portalList('Sexe', OPTIONS, 'Féminin');
  const events = eventsOnPage();
  const outcome = await write(await controlNamed('Sexe'), 'Féminin');
  expect(outcome).toMatchObject({ status: 'held', read: 'Féminin' });
  expect([held.changes, events]).toEqual([[], []]);
});

it('changes a choice, once', async () => {
  const held = portalList('Sexe', OPTIONS, 'Féminin');
  expect((await write(await controlNamed('Sexe'), 'Masculin')).status).toBe('held');
  expect(held).toMatchObject({ chosen: 'Masculin', changes: ['Masculin'] });
});

it('says which options there are when none is the value, and leaves the list as it was', async () => {
  const held = portalList('Sexe', OPTIONS, 'Féminin');
  const outcome = await write(await controlNamed('Sexe'), 'Homme');
  expect(outcome).toMatchObject({ status: 'refused', read: 'Féminin', options: OPTIONS });
  expect(outcome.reason).toEqual({ key: 'reason.no-option', params: { wanted: 'Homme' } });
  expect(held.changes).toEqual([]);
  await expect.poll(isOpen).toBe(false);
});

it('takes the spelling that the page uses', async () => {
  const held = portalList('Sexe', OPTIONS);
  const spellings = ['Homme', 'MASCULIN'];
  const outcome = await write(await controlNamed('Sexe'), 'M', { spellings });
  expect(outcome).toMatchObject({ read: 'Masculin' });
  expect(outcome.status).toMatch(/^held/u);
  expect(held.chosen).toBe('Masculin');
});

it('writes two lists in a row while the first menu is still going away', async () => {
  const held = portalList('Sexe', OPTIONS);
  const control = await controlNamed('Sexe');
  await write(control, 'Masculin');
  await write(control, 'Féminin');
  expect(held.changes).toEqual(['Masculin', 'Féminin']);
  expect(await read(control)).toBe('Féminin');
});
