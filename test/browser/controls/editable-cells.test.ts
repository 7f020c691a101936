import { describe, expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { scan } from '../../../lib/controls/scan.ts';
import { the } from './control-named.ts';
import { show } from './page.ts';

const STYLE =
  'td, th { border: 1px solid; padding: 4px; min-width: 90px } .edit { cursor: pointer }';

/** A table whose amounts open a box, by the gesture named; the page takes the value on blur. */
function tableOfCosts(opensOn: 'click' | 'dblclick' | 'never', takes = true) {
  const held = { amount: '', commits: 0 };
  show(
    `<table><thead><tr><th>Frais</th><th>Montant</th></tr></thead><tbody>
      <tr><td>Transport</td><td class="edit">Cliquer pour saisir</td></tr></tbody></table>`,
    STYLE,
  );
  const cell = the('.edit');
  if (opensOn === 'never') return held;
  cell.addEventListener(opensOn, () => {
    if (cell.querySelector('input')) return;
    const input = document.createElement('input');
    input.value = held.amount;
    input.addEventListener('blur', () => {
      if (takes) held.amount = input.value;
      held.commits++;
      cell.textContent = held.amount || 'Cliquer pour saisir';
    });
    cell.replaceChildren(input);
    input.focus();
  });
  return held;
}

it.each(['click', 'dblclick'] as const)('writes in a cell that opens on %s', async opensOn => {
  const held = tableOfCosts(opensOn);
  const [control] = await scan(document);
  expect(control).toMatchObject({
    kind: 'cell',
    label: expect.stringMatching(/Transport|Montant/u),
  });
  if (!control) return;
  const outcome = await write(control, '120');
  expect(outcome.status).toMatch(/^held/u);
  expect(outcome.read).toBe('120');
  expect(held.amount).toBe('120');
  expect(document.querySelector('td input')).toBeNull();
});

it('says of a cell that never opens that it did not', async () => {
  const held = tableOfCosts('never');
  const [control] = await scan(document);
  if (!control) throw new Error('No cell');
  const outcome = await write(control, '120');
  expect(outcome).toMatchObject({ status: 'refused', reason: { key: 'reason.cell-closed' } });
  expect(held.commits).toBe(0);
});

it('never claims held what the table throws away on blur', async () => {
  const held = tableOfCosts('click', false);
  const [control] = await scan(document);
  if (!control) throw new Error('No cell');
  expect(await write(control, '120')).toMatchObject({ status: 'lost', read: null });
  expect(held.commits).toBe(1);
});

describe('what is no cell to write in', () => {
  it.each([
    ['links', '<td>Dossier 12</td><td class="edit"><a href="#d">Ouvrir</a></td>', ''],
    ['buttons', '<td>Dossier 12</td><td class="edit"><button type="button">Voir</button></td>', ''],
    ['plain texts', '<td>Dossier 12</td><td>120,00</td>', ''],
    ['a row to press', '<td>Dossier 12</td><td>120,00</td>', 'tr { cursor: pointer }'],
  ])('a table of %s', async (_, cells, style) => {
    show(`<table><tbody><tr>${cells}</tr></tbody></table>`, `${STYLE} ${style}`);
    expect(await scan(document)).toEqual([]);
  });

  it('a grid whose cells say they are read-only', async () => {
    show(
      `<div role="grid"><div role="row"><div role="rowheader">Transport</div>
      <div role="gridcell" aria-readonly="true" tabindex="0" class="edit">120</div></div></div>`,
      STYLE,
    );
    expect(await scan(document)).toEqual([]);
  });

  it('sees the editable cell of a grid', async () => {
    show(
      `<div role="grid"><div role="row"><div role="rowheader">Transport</div>
      <div role="gridcell" aria-readonly="false" tabindex="0">120</div></div></div>`,
      STYLE,
    );
    expect((await scan(document)).map(({ kind }) => kind)).toEqual(['cell']);
  });
});

it('leaves the other cells of the row as they are', async () => {
  tableOfCosts('click');
  const before = the('td').textContent;
  const [control] = await scan(document);
  if (control) await write(control, '80');
  expect(the('td').textContent).toBe(before);
  expect((await scan(document)).length).toBe(1);
});

it('presses elsewhere in the row when that is what closes a cell', async () => {
  const held = { amount: '' };
  show(
    `<table><tbody><tr><td>Transport</td><td class="edit">Cliquer pour saisir</td></tr></tbody></table>`,
    STYLE,
  );
  const cell = the('.edit');
  cell.addEventListener('click', () => {
    if (cell.querySelector('input')) return;
    cell.replaceChildren(document.createElement('input'));
  });
  the('td').addEventListener('click', () => {
    held.amount = cell.querySelector('input')?.value ?? held.amount;
    cell.textContent = held.amount;
  });
  const [control] = await scan(document);
  if (!control) throw new Error('No cell');
  expect(await write(control, '120')).toMatchObject({ status: 'held', read: '120' });
  expect(held.amount).toBe('120');
});

it('says of a cell that never closes that its value was not taken', async () => {
  show(
    `<table><tbody><tr><td>Transport</td><td class="edit">Cliquer pour saisir</td></tr></tbody></table>`,
    STYLE,
  );
  const cell = the('.edit');
  cell.addEventListener('click', () => {
    if (!cell.querySelector('input')) cell.replaceChildren(document.createElement('input'));
  });
  const [control] = await scan(document);
  if (!control) throw new Error('No cell');
  const outcome = await write(control, '120');
  expect(outcome).toMatchObject({ status: 'refused', reason: { key: 'reason.not-taken' } });
});
