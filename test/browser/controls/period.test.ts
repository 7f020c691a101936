import { describe, expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { scan } from '../../../lib/controls/scan.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';
import { periodBox, type Shape } from './period-box.ts';

const named = async () =>
  (await scan(document)).map(({ label, section, kind }) => ({ label, section, kind }));

describe('two dates asked in one frame', () => {
  it('are named by what stands in their boxes, under the question', async () => {
    periodBox();
    expect(await named()).toEqual([
      { label: 'Date de début', section: 'Dates de la formation', kind: 'date' },
      { label: 'Date de fin', section: 'Dates de la formation', kind: 'date' },
    ]);
  });

  it('are told apart where one text names both', async () => {
    periodBox({ placeholders: ['', ''] });
    expect((await named()).map(({ label }) => label)).toEqual([
      'Dates de la formation (début)',
      'Dates de la formation (fin)',
    ]);
  });

  it('keep labels of their own', async () => {
    show(`<div style="display: flex"><p><label for="d">Début du stage</label><br><input id="d" type="date"></p>
      <p><label for="f">Fin du stage</label><br><input id="f" type="date"></p></div>`);
    expect((await named()).map(({ label }) => label)).toEqual(['Début du stage', 'Fin du stage']);
  });

  it.each([
    ['two texts', '<div>Nom et prénom</div>', 'placeholder="Nom"', 'placeholder="Prénom"'],
    [
      'two hours',
      '<div>Horaires</div>',
      'placeholder="Heure de début"',
      'placeholder="Heure de fin"',
    ],
    ['a date and an unnamed box', '<div>Date et lieu</div>', '', ''],
  ])('are not %s side by side', async (_, question, one, other) => {
    show(`<div>${question}<div style="display: flex"><input ${one}><input ${other}></div></div>`);
    const controls = await scan(document);
    expect(controls.map(({ period, kind }) => [period, kind])).toEqual([
      [undefined, 'text'],
      [undefined, 'text'],
    ]);
  });
});

it.each([
  ['Nom', 'type="text"', 'Date de naissance', 'placeholder="JJ/MM/AAAA"'],
  ['Né le', 'type="date"', 'Signé le', 'type="date"'],
])('« %s » and « %s » beside it keep their names', async (one, first, other, second) => {
  show(`<div style="display: flex"><label>${one}<br><input ${first}></label>
    <label>${other}<br><input ${second}></label></div>`);
  expect((await scan(document)).map(({ label }) => label)).toEqual([one, other]);
});

describe('a calendar that takes no date before it has both', () => {
  it.each<[string, Shape]>([
    ['opened by boxes one types in', {}],
    ['opened by boxes closed to typing', { isReadOnly: true }],
    ['that closes at each day', { closesEachTime: true }],
    ['whose months are figures', { title: (year, month) => `${year} - ${month + 1}` }],
    [
      'whose year stands first',
      {
        title: (year, month) =>
          `${year} ${['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'][month]}`,
      },
    ],
  ])('is given one after the other: %s', async (_, shape) => {
    const held = periodBox(shape);
    const start = await write(await controlNamed('Date de début'), '2027-02-08');
    expect(start).toMatchObject({ status: 'held', read: '2027-02-08' });
    const end = await write(await controlNamed('Date de fin'), '2027-03-12');
    expect(end).toMatchObject({ status: 'held', read: '2027-03-12' });
    expect(held).toEqual({ start: '2027-02-08', end: '2027-03-12' });
  });

  it('is given both at once when the other is known', async () => {
    const held = periodBox();
    const control = await controlNamed('Date de début');
    await write(control, '2027-02-08', { partner: '2027-03-12' });
    expect(held).toEqual({ start: '2027-02-08', end: '2027-03-12' });
  });

  it('is given none when the other is to stay empty', async () => {
    const held = periodBox();
    const control = await controlNamed('Date de fin');
    const outcome = await write(control, '2027-03-12', { partner: null });
    expect(outcome).toMatchObject({
      status: 'refused',
      read: null,
      reason: { key: 'reason.period' },
    });
    expect(held).toEqual({ start: null, end: null });
  });

  it('loses no date that was there', async () => {
    const held = periodBox();
    await write(await controlNamed('Date de début'), '2027-02-08', { partner: '2027-03-12' });
    await write(await controlNamed('Date de début'), '2027-03-01', { partner: null });
    expect(held).toEqual({ start: '2027-03-01', end: '2027-03-12' });
  });
});

it('two boxes that know nothing of each other are each written alone', async () => {
  show(
    `<div><div>Période d'absence</div><div>du <input type="date" id="d"> au <input type="date" id="f"></div></div>`,
  );
  const [start] = await scan(document);
  expect(start?.period?.side).toBe('start');
  if (start) await write(start, '2027-02-08', { partner: null });
  expect(the<HTMLInputElement>('#d').value).toBe('2027-02-08');
  expect(the<HTMLInputElement>('#f').value).toBe('');
});
