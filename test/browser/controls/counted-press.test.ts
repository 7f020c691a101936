import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

/** A grid that opens a cell at the first press counted, and takes the number when another is pressed. */
function countingGrid(): { amount: string | null } {
  show(
    `<div role="grid"><div role="row"><div role="columnheader">Nature</div><div role="columnheader">Montant prévu</div></div>
      <div role="row"><div role="presentation" class="cells">
        <div role="gridcell" tabindex="-1" class="name">Pédagogique</div>
        <div role="gridcell" tabindex="-1" class="amount"></div></div></div></div>`,
    '.cells, [role=row]:first-child { display: flex } [role=gridcell], [role=columnheader] { width: 180px; height: 30px }',
  );
  const held: { amount: string | null } = { amount: null };
  const cell = the('.amount');
  let input: HTMLInputElement | null = null;
  cell.addEventListener('click', event => {
    if (event.detail !== 1 || input) return;
    input = document.createElement('input');
    cell.replaceChildren(input);
    input.focus();
  });
  the('.name').addEventListener('mousedown', () => {
    if (!input) return;
    held.amount = input.value;
    cell.replaceChildren(input.value);
    input = null;
  });
  return held;
}

it('presses as a counted first press, and another cell to leave', async () => {
  const held = countingGrid();
  const outcome = await write(await controlNamed('Pédagogique'), 120);
  expect(outcome.status).toMatch(/^held/u);
  expect(held.amount).toBe('120');
});
