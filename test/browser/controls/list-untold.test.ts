import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, eventsOnPage, the } from './control-named.ts';
import { show } from './page.ts';

/** A list filled from its end: the browser shows the last town by itself, and the page hears nothing. */
function towns() {
  show(`<label>Commune <select></select></label>`);
  const select = the<HTMLSelectElement>('select');
  const held: { town: string | null } = { town: null };
  for (const name of ['MERIGNAC', 'ARLAC', '']) select.prepend(new Option(name, name));
  select.addEventListener('change', () => {
    held.town = select.value || null;
  });
  expect(select.value).toBe('MERIGNAC');
  return held;
}

it('tells a list what it shows, where the browser alone chose it', async () => {
  const held = towns();
  const control = await controlNamed('Commune');
  expect(await write(control, 'MERIGNAC')).toMatchObject({ status: 'held', read: 'MERIGNAC' });
  expect(held.town).toBe('MERIGNAC');
});

it('tells it once', async () => {
  towns();
  const control = await controlNamed('Commune');
  await write(control, 'MERIGNAC');
  const events = eventsOnPage();
  expect(await write(control, 'MERIGNAC')).toMatchObject({ status: 'held' });
  expect(events).toEqual([]);
});

it('believes no list that takes back what it is told', async () => {
  towns();
  const select = the<HTMLSelectElement>('select');
  select.addEventListener('change', () => {
    select.value = '';
  });
  const outcome = await write(await controlNamed('Commune'), 'MERIGNAC');
  expect(outcome).toMatchObject({ status: 'lost', read: null });
});

it.each([
  ['greyed', 'disabled'],
  ['of several', 'multiple'],
])('tells nothing to a list that is %s', async (_, attribute) => {
  towns();
  const select = the<HTMLSelectElement>('select');
  select.setAttribute(attribute, '');
  select.value = 'MERIGNAC';
  const events = eventsOnPage();
  const value = select.multiple ? ['MERIGNAC'] : 'MERIGNAC';
  expect((await write(await controlNamed('Commune'), value)).status).toMatch(/^held/u);
  expect(events).toEqual([]);
});

it('tells nothing where the page itself writes what is chosen', async () => {
  show('<label>Commune <select><option>ARLAC<option selected>MERIGNAC</select></label>');
  const events = eventsOnPage();
  const outcome = await write(await controlNamed('Commune'), 'MERIGNAC');
  expect(outcome).toMatchObject({ status: 'held' });
  expect(events).toEqual([]);
});
