// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/sightings/read-page.ts';
import { see } from '../../../lib/sightings/see.ts';
import * as markups from './list-markups.ts';
import { readingOf, show } from './show-page.ts';

const { page, DRAFTS, TITLES } = markups;

beforeEach(() => {
  document.title = '';
});

const read = (html: string) => readingOf(html).lists;

describe('what a list holds', () => {
  const withCell = (at: number, text: string) =>
    markups.nativeTable(
      TITLES,
      DRAFTS.map(row => row.map((value, column) => (column === at ? text : value))),
    );

  it.each([
    ['31/02/2026', undefined],
    ['1/3/2026', '2026-03-01'],
    ['29/02/2028', '2028-02-29'],
    ['-', undefined],
    ['bientôt', undefined],
  ])('a beginning on « %s » is %s', (text, day) => {
    expect(read(page(withCell(4, text)))[0]?.rows[0]?.start).toBe(day);
  });

  it('a state never seen is kept as printed, and not known', () => {
    const [row] = read(page(withCell(8, 'En sommeil')))[0]?.rows ?? [];
    expect(row?.state).toBe('En sommeil');
    expect(row?.knownState).toBeUndefined();
  });

  it('a state cut too short to be told is not known', () => {
    expect(read(page(withCell(8, "En cours d'ana...")))[0]?.rows[0]?.knownState).toBe(
      'in-analysis',
    );
    expect(read(page(withCell(8, 'En cours de...')))[0]?.rows[0]?.knownState).toBeUndefined();
  });

  it.each([
    'Accueillir',
    'Accueillir du 15/12/2025 au 17/12/2025',
    'Accueillir du 15/12/2025 au 1...',
    'Accueillir du 15/12/202…',
  ])('a training is « %s » without its dates', text => {
    expect(read(page(withCell(3, text)))[0]?.rows[0]?.training).toBe('Accueillir');
  });

  it('the signs before a row are read, the legend above the list is not', () => {
    const table = markups
      .nativeTable()
      .replace('<td>10679</td>', '<td><i title="Mandat de gestion"></i>10679</td>');
    const [list] = read(page(table));
    expect(list?.rows.map(({ badges }) => badges)).toEqual([['Mandat de gestion'], []]);
  });

  it('a row that is unfolded names everybody', () => {
    const table = markups
      .nativeTable()
      .replace(
        '</tr><tr><td>10665',
        '</tr><tr><td colspan="10"><b>Stagiaire(s)</b><p>ZOÉ MARTIN, LÉO PETIT</p><b>Organisme(s)</b><p>ISPA - 79814425900024</p></td></tr><tr><td>10665',
      );
    const [list] = read(page(table));
    expect(list?.rows).toHaveLength(2);
    expect(list?.people).toEqual([
      { number: '10679', names: ['ZOÉ MARTIN', 'LÉO PETIT'], others: 0 },
    ]);
  });

  it('a text that the column cuts is whole in its tooltip', () => {
    const table = markups
      .nativeTable()
      .replace('<td>Vente</td>', '<td title="Vente en boutique">Vente en...</td>');
    expect(read(page(table))[0]?.rows[1]?.training).toBe('Vente en boutique');
  });

  it('files and drafts are told apart by their numbers, and by the title when both agree', () => {
    const files = markups
      .nativeTable()
      .replace('10679', '2512AF000096')
      .replace('10665', '2507AF034116');
    expect(read(page(files, 'Dossiers'))[0]?.list).toBe('dossiers');
    expect(read(page(files, 'Suivi'))[0]?.list).toBe('dossiers');
    expect(read(page(files, 'Brouillons'))[0]?.list).toBeNull();
  });
});

describe('a card as the guide prints it', () => {
  const card = (state: string, lines: string) =>
    `<div><div><a>AF: 2512AF000096</a> <span>${state}</span></div>${lines}
     <p>Début: 24/11/2026, Fin: 08/03/2027, Stagiaire(s): ZOÉ MARTIN</p></div>`;
  const rowOf = (html: string) => read(page(html, 'Dossiers'))[0]?.rows[0];

  it('keeps a state never seen apart from what follows', () => {
    const lines = '<p>AF - PDC</p><p>Accueillir</p><p>ECOLE DES MOTS</p>';
    const row = rowOf(card('En sommeil', lines));
    expect(row).toMatchObject({
      state: 'En sommeil',
      training: 'Accueillir',
      company: 'ECOLE DES MOTS',
    });
    expect(row?.knownState).toBeUndefined();
  });

  it('does not tell a training from a company where only one is printed', () => {
    const [list] = read(page(card('Transmis', '<p>AF - PDC</p><p>ECOLE DES MOTS</p>'), 'Dossiers'));
    expect(list?.rows[0]).toMatchObject({ number: '2512AF000096', knownState: 'sent' });
    expect(list?.rows[0]?.training).toBeUndefined();
    expect(list?.rows[0]?.company).toBeUndefined();
    expect(list?.columnsUnknown).toEqual(['ligne sans libellé']);
  });
});

describe('around a list', () => {
  it('takes the first title of a list for no filter', () => {
    const turned = (row: readonly string[]) => row.toReversed();
    const table = markups.nativeTable(turned(TITLES), DRAFTS.map(turned));
    expect(read(page(table))[0]?.filtered).toBe(false);
  });

  it('takes a legend drawn with signs for no filter', () => {
    const legend = '<div><b>✍ Mandat de gestion</b><b>€ Subrogation de paiement</b></div>';
    expect(read(page(`${legend}${markups.nativeTable()}`))[0]?.filtered).toBe(false);
  });

  it('says its results, its page and whether it is filtered', () => {
    const paging = '<div><a>1</a><a aria-current="page">2</a><a>3</a></div>';
    const [list] = read(page(`${markups.nativeTable()}${paging}`));
    expect(list).toMatchObject({ results: 80, page: { current: 2, total: 3 }, filtered: false });
  });

  it('says that a search is on', () => {
    show(page(markups.nativeTable()));
    for (const input of document.querySelectorAll('input')) input.value = 'ZOÉ';
    const [list] = readPage(see(document)).lists;
    expect(list?.filtered).toBe(true);
    expect(JSON.stringify(list)).not.toContain('"ZOÉ"');
  });

  it.each([
    ['<div><label>Statut</label><div>Accordé</div></div>', true],
    ['<div><label>Statut</label><div>Sélection</div></div>', false],
  ])('reads the filter %s', (filter, isOn) => {
    expect(read(page(`${filter}${markups.nativeTable()}`))[0]?.filtered).toBe(isOn);
  });

  it('an empty list is a list', () => {
    const table = markups
      .nativeTable(TITLES, [])
      .replace('</tbody>', '<tr><td colspan="10">Aucun résultat</td></tr></tbody>');
    expect(read(page(table))).toMatchObject([
      { list: 'brouillons', rows: [], saidEmpty: true, columnsUnknown: [] },
    ]);
  });

  it('two tables on a page are two lists, and another table is none', () => {
    const invoices = `<table><tr><th>Numéro</th><th>Dossier</th><th>Entreprise</th><th>Montant</th><th>Statut</th></tr>
      <tr><td>77</td><td>2512AF000096</td><td>ECOLE DES MOTS</td><td>300,00 €</td><td>Payée</td></tr></table>`;
    const people = `<table><tr><th>Nom</th><th>Prénom</th><th>Date de naissance</th></tr>
      <tr><td>MARTIN</td><td>Zoé</td><td>01/02/1990</td></tr></table>`;
    const files = markups
      .nativeTable()
      .replace('10679', '2512AF000096')
      .replace('10665', '2507AF034116');
    const lists = read(page(`${invoices}${markups.nativeTable()}${people}${files}`, 'Suivi'));
    expect(lists.map(({ list, rows }) => [list, rows.length])).toEqual([
      ['brouillons', 2],
      ['dossiers', 2],
    ]);
  });

  it.each([
    ['nothing', ''],
    ['a sentence with a number', '<p>Le dossier 2512AF000096 est accordé.</p>'],
    ['years and amounts', '<ul><li>2024</li><li>2025</li><li>1500</li></ul>'],
    ['a calendar', `<table><tr>${'<td>12</td>'.repeat(7)}</tr></table>`],
    ['labels alone', '<p>Formation</p><p>Début</p><p>Fin</p><p>Entreprise</p>'],
  ])('%s is no list', (_, html) => {
    expect(read(page(html, 'Mon espace'))).toEqual([]);
  });
});
