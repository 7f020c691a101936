import { expect, it } from 'vitest';
import { scan } from '../../../lib/controls/scan.ts';
import { show } from './page.ts';

const box = (row: string, column: string) =>
  `<td><input aria-label="ligne ${row}, colonne ${column}"></td>`;
const row = (name: string) =>
  `<tr><td>${name}</td>${box(name, 'Quantité')}${box(name, 'Montant HT')}</tr>`;

it('is named by the row that a person reads, its column after it', async () => {
  show(
    `<table><thead><tr><td></td><th>Quantité</th><th>Montant HT</th></tr></thead>
     <tbody>${row('Pédagogique')}${row('Repas')}</tbody></table>`,
  );
  const named = (await scan(document)).map(({ label, labels }) => [
    label,
    labels.find(({ source }) => source === 'column-header')?.text,
  ]);
  expect(named).toEqual([
    ['Pédagogique', 'Quantité'],
    ['Pédagogique', 'Montant HT'],
    ['Repas', 'Quantité'],
    ['Repas', 'Montant HT'],
  ]);
});
