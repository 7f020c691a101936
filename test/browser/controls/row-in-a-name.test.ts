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

/** A box whose label only says again what stands above its column; that label is not drawn. */
const repeated = (id: string, column: string) =>
  `<td><label for="${id}" class="heard">${column}</label><input id="${id}"></td>`;

const HEARD =
  '.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }';

const namesAndColumns = async () =>
  (await scan(document)).map(({ label, labels }) => [
    label,
    labels.find(({ source }) => source === 'column-header')?.text,
  ]);

it('is named by its row where its label only says its column again', async () => {
  const cost = (name: string, id: string) =>
    `<tr><td><div>${name}</div></td>${repeated(id, 'Montant HT')}</tr>`;
  show(
    `<table><thead><tr><th>Nature</th><th>Montant HT</th></tr></thead>
     <tbody>${cost('Pédagogique', 'a')}${cost('Evaluation finale', 'b')}</tbody></table>`,
    HEARD,
  );
  expect(await namesAndColumns()).toEqual([
    ['Pédagogique', 'Montant HT'],
    ['Evaluation finale', 'Montant HT'],
  ]);
});

it('keeps the names of columns where all the boxes stand in one row', async () => {
  show(
    `<table><thead><tr><th>Action</th><th>Heures</th><th>Montant HT</th></tr></thead>
     <tbody><tr><td>Formation</td>${repeated('a', 'Heures')}${repeated('b', 'Montant HT')}</tr></tbody></table>`,
    HEARD,
  );
  const named = await scan(document);
  expect(named.map(({ label }) => label)).toEqual(['Heures', 'Montant HT']);
});
