import { afterEach, describe, expect, it } from 'vitest';
import { readLists } from '../../../lib/sightings/lists.ts';
import { see } from '../../../lib/sightings/see.ts';
import {
  DRAFTS,
  flatGrid,
  nativeTable,
  page,
  plainRows,
  TITLES,
} from '../../unit/sightings/list-markups.ts';

const style = document.createElement('style');

afterEach(() => {
  document.body.replaceChildren();
  style.remove();
});

function show(html: string, css: string) {
  style.textContent = css;
  document.head.append(style);
  document.body.append(document.createRange().createContextualFragment(html));
  return readLists(see(document));
}

const NUMBERS = ['10679', '10665'];
const WIDTHS = '80px 60px 150px 190px 90px 90px 130px 120px 170px';

const cell = (text: string, left: number) =>
  `<div style="position: absolute; left: ${left}px">${text}</div>`;
const LEFTS = [0, 80, 140, 290, 480, 570, 660, 790, 910];
const placed = (texts: readonly string[], top: number) =>
  `<div style="position: absolute; top: ${top}px; left: 0; height: 30px; width: 1100px">
   ${texts.flatMap((text, at) => (text ? [cell(text, LEFTS[at] ?? 0)] : [])).join('')}</div>`;

describe('a list that only its drawing makes a table', () => {
  it.each([
    [
      'rows of flexible boxes',
      plainRows(),
      `section > div > div { display: flex; width: 1080px }
      section div div div { width: 120px; flex: none }`,
    ],
    [
      'one grid for all cells',
      flatGrid(),
      `main > div[style] { grid-template-columns: ${WIDTHS}; width: 1080px }`,
    ],
    [
      'cells placed by hand, empty ones left out',
      `<div style="position: relative; height: 200px">${placed(TITLES, 0)}${DRAFTS.map((row, at) => placed(row, 40 + 40 * at)).join('')}</div>`,
      '',
    ],
    [
      'titles and rows far apart in the document',
      `<div>${TITLES.map(title => `<span>${title}</span>`).join('')}</div><section><ul>${DRAFTS.map(row => `<li>${row.map(text => `<b><i>${text}</i></b>`).join('')}</li>`).join('')}</ul></section>`,
      `main > div:last-of-type, li { display: grid; grid-template-columns: ${WIDTHS}; width: 1080px; padding: 0 } ul { padding: 0; margin: 0 }`,
    ],
    [
      'numbers aligned on the right',
      plainRows(),
      `section > div > div { display: grid; grid-template-columns: ${WIDTHS}; width: 1080px }
      section div div div { text-align: right; justify-self: end }`,
    ],
  ])('%s', (_, html, css) => {
    const [list, ...others] = show(page(html), css);
    expect(others).toEqual([]);
    expect(list?.columnsUnknown).toEqual([]);
    expect(list?.list).toBe('brouillons');
    expect(
      list?.rows.map(row => [
        row.number,
        row.dispositif,
        row.training,
        row.start,
        row.company,
        row.knownState,
      ]),
    ).toEqual([
      ['10679', 'AF', 'Accueillir les stagiaires', '2025-12-15', 'ECOLE DES MOTS', 'draft-open'],
      ['10665', 'CPRO', 'Vente', undefined, 'ATELIER 12', 'draft-sending'],
    ]);
    expect(list?.people).toEqual([{ number: '10679', names: ['ZOÉ MARTIN'], others: 2 }]);
  });
});

it('a row whose number stands behind signs is one of them', () => {
  const signs = '<i title="Alerte" style="display: inline-block; width: 40px">!</i>';
  const html = plainRows().replace('<div>10665', `<div>${signs}<span>10665</span>`);
  const css = `section > div > div { display: grid; grid-template-columns: ${WIDTHS}; width: 1080px }`;
  const [list] = show(page(html), css);
  expect(list?.rows.map(({ number, badges }) => [number, badges])).toEqual([
    ['10679', []],
    ['10665', ['Alerte']],
  ]);
});

it('a text that is cut is whole in its tooltip', () => {
  const html = plainRows().replace('<div>Vente', '<div title="Vente en boutique">Vente en...');
  const css = `section > div > div { display: grid; grid-template-columns: ${WIDTHS}; width: 1080px }`;
  expect(show(page(html), css)[0]?.rows[1]?.training).toBe('Vente en boutique');
});

describe('a table in a narrow window', () => {
  it('keeps its titles though they are hidden', () => {
    const css = 'thead { display: none } tr, td { display: block }';
    const [list] = show(page(nativeTable()), css);
    expect(list?.rows.map(({ number, company }) => [number, company])).toEqual([
      ['10679', 'ECOLE DES MOTS'],
      ['10665', 'ATELIER 12'],
    ]);
  });

  it('takes the titles that its style sheet draws before each cell', () => {
    const cells = (row: readonly string[]) =>
      row.map((text, at) => `<td data-shown="${TITLES[at]}">${text}</td>`).join('');
    const table = `<table>${DRAFTS.map(row => `<tr>${cells(row)}</tr>`).join('')}</table>`;
    const css = 'tr, td { display: block } td::before { content: attr(data-shown) " : " }';
    const [list] = show(page(table), css);
    expect(list?.rows.map(({ number, training }) => [number, training])).toEqual([
      ['10679', 'Accueillir les stagiaires'],
      ['10665', 'Vente'],
    ]);
  });

  it('is read once where the page holds a hidden twin', () => {
    const [first, ...others] = show(
      page(`<div class="wide">${nativeTable()}</div>${nativeTable()}`),
      '.wide { display: none }',
    );
    expect(first?.rows.map(({ number }) => number)).toEqual(NUMBERS);
    expect(others).toEqual([]);
  });
});
