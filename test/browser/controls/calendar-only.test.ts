import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { calendarBox } from './calendar-box.ts';
import { controlNamed } from './control-named.ts';

it.each(['2026-11-16', '2027-02-28', '2026-03-01'])(
  'goes to the month of %s and presses the day',
  async day => {
    const held = calendarBox();
    const outcome = await write(await controlNamed('Début de formation'), day);
    expect(outcome).toMatchObject({ status: 'held', read: day });
    expect(held).toEqual({ iso: day, presses: 1 });
  },
);

it('is believed where it shows what is typed and keeps none of it: once the day is pressed', async () => {
  const held = calendarBox({ typed: true });
  const outcome = await write(await controlNamed('Début de formation'), '2027-02-02');
  expect(outcome).toMatchObject({ status: 'held', read: '2027-02-02' });
  expect(held).toEqual({ iso: '2027-02-02', presses: 1 });
});

it('presses nothing for what is no date', async () => {
  const held = calendarBox();
  const outcome = await write(await controlNamed('Début de formation'), 'bientôt');
  expect(outcome).toMatchObject({ status: 'refused', read: null });
  expect(held.presses).toBe(0);
});
