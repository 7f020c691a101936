import { describe, expect, it } from 'vitest';
import { read, write } from '../../../lib/controls/drive.ts';
import { scan } from '../../../lib/controls/scan.ts';
import { controlNamed } from './control-named.ts';
import { show } from './page.ts';

const boxes = (...rooms: readonly number[]) =>
  rooms.map(room => `<input maxlength="${room}" size="${room}">`).join(' ');

/** Each box hands the caret over to the next once it is full; the page holds what it heard. */
function handOver(): { held: string[]; inputs: HTMLInputElement[] } {
  const inputs = [...document.querySelectorAll('input')];
  const held = inputs.map(() => '');
  for (const [at, box] of inputs.entries()) {
    box.addEventListener('input', () => {
      held[at] = box.value;
      if (box.value.length === box.maxLength) inputs[at + 1]?.focus();
    });
  }
  return { held, inputs };
}

const ask = (name: string, ...rooms: readonly number[]) => {
  show(`<div><div>${name}</div><div>${boxes(...rooms)}</div></div><label>Ville <input></label>`);
  return handOver();
};

describe('a number in several boxes', () => {
  it.each([
    ['NIR', [1, 2, 2, 2, 3, 3, 2], '285037511600124', ['2', '85', '03', '75', '116', '001', '24']],
    ['NIR sans clé', [1, 2, 2, 5, 3], '2850375116001', ['2', '85', '03', '75116', '001']],
    ['SIRET', [3, 3, 3, 5], '79814425900024', ['798', '144', '259', '00024']],
    ['SIREN et NIC', [9, 5], '79814425900024', ['798144259', '00024']],
    ['Téléphone', [2, 2, 2, 2, 2], '06 12 34 56 78', ['06', '12', '34', '56', '78']],
    ['Code postal', [1, 1, 1, 1, 1], '80000', ['8', '0', '0', '0', '0']],
    ['Date de naissance', [2, 2, 4], '1988-03-07', ['07', '03', '1988']],
    ['Né le', [1, 1, 1, 1, 1, 1, 1, 1], '1988-03-07', [...'07031988']],
  ])('takes a %s, each box its signs', async (name, rooms, value, wanted) => {
    const { held } = ask(name, ...rooms);
    const outcome = await write(await controlNamed(name), value);
    expect(outcome.status).toMatch(/^held/u);
    expect(held).toEqual([...wanted, '']);
  });

  it('is one control, beside the others', async () => {
    ask('NIR', 1, 2, 2, 2, 3, 3);
    const controls = await scan(document);
    expect(controls.map(({ label, kind }) => [label, kind])).toEqual([
      ['NIR', 'text'],
      ['Ville', 'text'],
    ]);
  });

  it('is named by a label tied to its first box, or by its legend', async () => {
    show(`<div><label for="n">SIRET</label> <span><input id="n" maxlength="3" size="3">${boxes(3, 3, 5)}</span></div>
      <fieldset><legend>IBAN</legend>${boxes(4, 4, 4, 4, 4, 4, 3)}</fieldset>`);
    const controls = await scan(document);
    expect(controls.map(({ label }) => label)).toEqual(['SIRET', 'IBAN']);
  });

  it('goes without its key', async () => {
    const { held } = ask('NIR', 1, 2, 2, 2, 3, 3, 2);
    const outcome = await write(await controlNamed('NIR'), '2850375116001');
    expect(outcome.status).toMatch(/^held/u);
    expect(held.slice(0, 7)).toEqual(['2', '85', '03', '75', '116', '001', '']);
  });

  it.each(['28503751160', '2850375116001244', 'Amiens', 2850375116001, '1988-03-07'])(
    'writes nothing of %s, which is not as long',
    async value => {
      const { held } = ask('NIR', 1, 2, 2, 2, 3, 3, 2);
      const outcome = await write(await controlNamed('NIR'), value);
      expect(outcome).toMatchObject({ status: 'refused', reason: { key: 'reason.other-length' } });
      expect(held.join('')).toBe('');
    },
  );

  it('is put back as it was, even begun', async () => {
    const { inputs } = ask('NIR', 1, 2, 2, 2, 3, 3);
    for (const [at, text] of ['1', '7', '', '', '', ''].entries()) {
      const box = inputs[at];
      if (box) box.value = text;
    }
    const control = await controlNamed('NIR');
    const before = await read(control);
    await write(control, '2850375116001');
    expect((await write(control, before)).status).toMatch(/^held/u);
    expect(inputs.map(({ value }) => value)).toEqual(['1', '7', '', '', '', '', '']);
    expect((await write(control, null)).status).toMatch(/^held/u);
    expect(inputs.map(({ value }) => value).join('')).toBe('');
  });

  it('is put back when one of its boxes refuses', async () => {
    const { inputs } = ask('SIRET', 3, 3, 3, 5);
    inputs[2]?.addEventListener(
      'input',
      () => inputs[2] && Object.assign(inputs[2], { value: '' }),
    );
    const outcome = await write(await controlNamed('SIRET'), '79814425900024');
    expect(outcome.status).toBe('refused');
    expect(inputs.map(({ value }) => value).join('')).toBe('');
  });

  it.each([
    [
      'a text between them',
      `<p>Code ${'<input maxlength="5">'} Effectif <input maxlength="3">
      Année <input maxlength="4"></p>`,
      3,
    ],
    [
      'a label each',
      `<div><label for="b">Heures</label><span>${boxes(3)}
      <input id="b" maxlength="3"><input maxlength="3"></span></div>`,
      3,
    ],
    [
      'a cell each',
      `<table><tr><td>${boxes(3)}</td><td>${boxes(3)}</td><td>${boxes(3)}</td></tr></table>`,
      3,
    ],
    ['room for more than a number', `<div>Nom ${boxes(40, 40)}</div>`, 2],
    ['no more than two digits', `<div>Durée ${boxes(2, 2)}</div>`, 2],
  ])('is not made of boxes with %s', async (_, html, count) => {
    show(html);
    expect((await scan(document)).length).toBe(count);
  });

  it('is not made of boxes that have each a title in the row above', async () => {
    const titles = ['Heures', 'Jours', 'Groupe'];
    const row = (parts: readonly string[]) =>
      `<div style="display:flex;gap:8px">${parts.map(part => `<div style="width:80px">${part}</div>`).join('')}</div>`;
    const inputs = '<input size="4" style="width:74px">'.repeat(3);
    show(`${row(titles)}<div style="display:flex;gap:8px">${inputs}</div>`);
    expect((await scan(document)).map(({ label }) => label)).toEqual(titles);
  });

  it('is not made of boxes far from each other', async () => {
    show(`<div style="display:flex;justify-content:space-between">${boxes(3, 3, 3, 5)}</div>`);
    expect((await scan(document)).length).toBe(4);
  });
});
