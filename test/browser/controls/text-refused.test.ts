import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, eventsOnPage, the } from './control-named.ts';
import { show } from './page.ts';

it('never cuts a text that is longer than the box takes', async () => {
  show('<label>Référence interne <input maxlength="15" value="Déjà là"></label>');
  const events = eventsOnPage();
  const outcome = await write(await controlNamed('Référence interne'), 'Semaine de formation');
  expect(outcome).toMatchObject({
    status: 'refused',
    read: 'Déjà là',
    reason: { key: 'reason.too-long', params: { max: 15 } },
  });
  expect(events).not.toContain('input');
});

it('fills a box to its very last character', async () => {
  show('<label>Référence interne <input maxlength="15"></label>');
  const outcome = await write(await controlNamed('Référence interne'), 'Formation GFLE1');
  expect(outcome).toMatchObject({ status: 'held', read: 'Formation GFLE1' });
});

it('tells the truth about a controlled box that takes nothing', async () => {
  const held = { value: '12' };
  show('<label>Effectif <input></label>');
  const input = the<HTMLInputElement>('input');
  input.value = held.value;
  for (const type of ['input', 'change', 'blur']) {
    input.addEventListener(type, () => {
      input.value = held.value;
    });
  }
  const outcome = await write(await controlNamed('Effectif'), '15');
  expect(outcome.status).toBe('refused');
  expect(outcome).toMatchObject({ read: '12', reason: { key: 'reason.not-taken' } });
});

it.each(['disabled', 'readonly'])('does not touch a box that is %s', async attribute => {
  show(`<label>Raison sociale <input ${attribute} value="GFLE"></label>`);
  const events = eventsOnPage();
  const outcome = await write(await controlNamed('Raison sociale'), 'Autre');
  expect(outcome).toMatchObject({ status: 'skipped', wrote: null, read: 'GFLE' });
  expect(events).toEqual([]);
});

it('takes the box that accepts digits only with digits', async () => {
  show('<label>Code postal <input></label>');
  const input = the<HTMLInputElement>('input');
  input.addEventListener('input', () => {
    input.value = input.value.replace(/\D/gu, '').slice(0, 5);
  });
  const control = await controlNamed('Code postal');
  expect(await write(control, '34000')).toMatchObject({ status: 'held', read: '34000' });
  expect((await write(control, '2A004')).status).toBe('refused');
});
