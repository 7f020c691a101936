import { describe, expect, it } from 'vitest';
import { read, write } from '../../../lib/controls/drive.ts';
import { scan } from '../../../lib/controls/scan.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const MONTHS = [
  'Janvier Février Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre Décembre',
].flatMap(names => names.split(' '));

/** The page keeps each part as its own listeners are told. */
function hold(selectors: readonly string[]) {
  const held: Record<string, string> = {};
  for (const selector of selectors) {
    const box = the<HTMLInputElement | HTMLSelectElement>(selector);
    box.addEventListener('change', () => {
      held[selector] = box.value;
    });
  }
  return held;
}

function threeBoxes() {
  show(`<fieldset><legend>Date de naissance</legend>
    <input class="d" placeholder="JJ" maxlength="2" size="2"> /
    <input class="m" placeholder="MM" maxlength="2" size="2"> /
    <input class="y" placeholder="AAAA" maxlength="4" size="4"></fieldset>`);
  return hold(['.d', '.m', '.y']);
}

const options = (texts: readonly string[]) =>
  texts.map((text, at) => `<option value="${at + 1}">${text}</option>`).join('');

function threeLists() {
  const days = Array.from({ length: 31 }, (_, at) => String(at + 1));
  const years = Array.from({ length: 80 }, (_, at) => String(1950 + at));
  show(`<div><div>Date de naissance</div><div>
    <select class="d"><option value="">Jour</option>${options(days)}</select>
    <select class="m"><option value="">Mois</option>${options(MONTHS)}</select>
    <select class="y"><option value="">Année</option>${options(years)}</select></div></div>`);
  return hold(['.d', '.m', '.y']);
}

describe('a date in three boxes', () => {
  it('is one control, named by its group', async () => {
    threeBoxes();
    const controls = await scan(document);
    expect(controls.map(({ label, kind }) => [label, kind])).toEqual([
      ['Date de naissance', 'date'],
    ]);
  });

  it('takes day, month and year each where it goes', async () => {
    const held = threeBoxes();
    const control = await controlNamed('Date de naissance');
    const outcome = await write(control, '1988-03-07');
    expect(outcome).toMatchObject({ read: '1988-03-07' });
    expect(outcome.status).toMatch(/^held/u);
    expect(held).toEqual({ '.d': '07', '.m': '03', '.y': '1988' });
  });

  it('reads a date of which a part is missing as nothing', async () => {
    threeBoxes();
    the<HTMLInputElement>('.d').value = '7';
    the<HTMLInputElement>('.y').value = '1988';
    expect(await read(await controlNamed('Date de naissance'))).toBeNull();
  });

  it.each(['bientôt', '07/03/1988', true, 12])('writes nothing for %s', async value => {
    const held = threeBoxes();
    const outcome = await write(await controlNamed('Date de naissance'), value);
    expect(outcome).toMatchObject({ status: 'refused', reason: { key: 'reason.not-a-date' } });
    expect(held).toEqual({});
  });

  it('is emptied', async () => {
    threeBoxes();
    const control = await controlNamed('Date de naissance');
    await write(control, '1988-03-07');
    expect((await write(control, null)).status).toMatch(/^held/u);
    expect(the<HTMLInputElement>('.d').value + the<HTMLInputElement>('.y').value).toBe('');
  });
});

describe('a date in three lists', () => {
  it('takes the month by its name', async () => {
    const held = threeLists();
    const outcome = await write(await controlNamed('Date de naissance'), '1988-08-07');
    expect(outcome).toMatchObject({ read: '1988-08-07' });
    expect(held).toEqual({ '.d': '7', '.m': '8', '.y': '39' });
  });

  it('refuses a year that is not offered', async () => {
    threeLists();
    const outcome = await write(await controlNamed('Date de naissance'), '1888-08-07');
    expect(outcome.status).toBe('refused');
    expect(outcome.read).toBeNull();
  });
});

it('leaves apart three boxes that are no date', async () => {
  show(`<fieldset><legend>Effectif</legend><input placeholder="Cadres">
    <input placeholder="Employés"><input placeholder="Ouvriers"></fieldset>`);
  expect(await scan(document)).toHaveLength(3);
});
