// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { readLists } from '../../../lib/sightings/lists.ts';
import { see } from '../../../lib/sightings/see.ts';
import * as markups from './list-markups.ts';
import { show } from './show-page.ts';

const { page, DRAFTS, TITLES } = markups;

beforeEach(() => {
  document.title = '';
  document.body.replaceChildren();
});

const read = (html?: string) => {
  if (html !== undefined) show(html);
  return readLists(see(document));
};

const FIRST = {
  number: '10679',
  dispositif: 'AF',
  sousDispositif: 'Plan de développement des compétences',
  training: 'Accueillir les stagiaires',
  start: '2025-12-15',
  end: '2025-12-17',
  company: 'ECOLE DES MOTS',
  state: 'En cours de saisie ad...',
  knownState: 'draft-open',
  badges: [],
};
const SECOND = {
  number: '10665',
  dispositif: 'CPRO',
  sousDispositif: 'Contrat de Professionnalisation',
  training: 'Vente',
  company: 'ATELIER 12',
  state: 'En cours de transmission',
  knownState: 'draft-sending',
  badges: [],
};
const PEOPLE = [{ number: '10679', names: ['ZOÉ MARTIN'], others: 2 }];

describe('a list of requests', () => {
  it.each([
    ['a native table', markups.nativeTable()],
    ['an ARIA grid', markups.ariaGrid()],
    ['a table whose head is another table', markups.splitTable()],
    ['cards with labels', markups.labelledCards()],
    ['cards made of definitions', markups.definitionCards()],
    ['cards as the guide prints them', markups.printedCards()],
  ])('is read from %s', (_, markup) => {
    const [list, ...others] = read(page(markup));
    expect(others).toEqual([]);
    expect(list?.rows).toEqual([FIRST, SECOND]);
    expect(list?.people).toEqual(PEOPLE);
    expect(list?.columnsUnknown).toEqual([]);
    expect(list?.list).toBe('brouillons');
  });

  it('is read through shadow roots, one in the other', () => {
    show(page('<div></div>'));
    markups.customElements(document.querySelector('main > div:last-child') as HTMLElement);
    const [list] = read();
    expect(list?.rows).toEqual([FIRST, SECOND]);
  });

  it('is read through closed shadow roots when the browser lets it in', () => {
    const roots = new WeakMap<Element, ShadowRoot>();
    show(page('<x-list></x-list>'));
    const host = document.querySelector('x-list') as HTMLElement;
    const root = host.attachShadow({ mode: 'closed' });
    roots.set(host, root);
    root.append(document.createRange().createContextualFragment(markups.nativeTable()));
    expect(readLists(see(document))).toEqual([]);
    const seen = see(document, { shadowRootOf: element => roots.get(element) ?? null });
    expect(readLists(seen)[0]?.rows).toEqual([FIRST, SECOND]);
  });

  it('does not say the names of people in its rows', () => {
    const [list] = read(page(markups.nativeTable()));
    expect(JSON.stringify(list?.rows)).not.toContain('MARTIN');
  });
});

describe('columns', () => {
  const reorder = (row: readonly string[]) => [8, 4, 5, 3, 6, 7, 0, 2, 1].map(at => row[at] ?? '');

  it('are followed where they moved', () => {
    const [list] = read(page(markups.nativeTable(reorder(TITLES), DRAFTS.map(reorder))));
    expect(list?.rows).toEqual([FIRST, SECOND]);
  });

  it.each([
    ['N°', 'number'],
    ['Numéro de dossier', 'number'],
  ])('are known as « %s »', title => {
    const [list] = read(page(markups.nativeTable([title, ...TITLES.slice(1)])));
    expect(list?.rows[0]?.number).toBe('10679');
    expect(list?.columnsByContent).toEqual([]);
  });

  it('are told by what they hold when their titles are new, or else said to be unknown', () => {
    const titles = [
      'Réf.',
      'Type',
      'Détail',
      'Objet',
      'Commence le',
      'Se termine le',
      'Chez',
      'Qui',
      'Phase',
    ];
    const [list] = read(page(markups.nativeTable(titles)));
    const { number, dispositif, start, end, state, knownState } = FIRST;
    expect(list?.rows[0]).toEqual({
      number,
      dispositif,
      start,
      end,
      state,
      knownState,
      badges: [],
    });
    expect(list?.columnsByContent).toEqual(['number', 'dispositif', 'state', 'start', 'end']);
    expect(list?.columnsUnknown).toEqual(['Détail', 'Objet', 'Chez', 'Qui']);
    expect(list?.people).toEqual([]);
  });

  it('of digits or days under a title that says nothing of them are unknown', () => {
    const titles = [
      'Code postal',
      ...TITLES.slice(1, 4),
      'Ouverture',
      'Clôture',
      ...TITLES.slice(6),
    ];
    const [list] = read(page(markups.nativeTable(titles)));
    expect(list?.rows[0]).toMatchObject({ training: 'Accueillir les stagiaires' });
    for (const column of ['number', 'start', 'end']) {
      expect(list?.rows[0]).not.toHaveProperty(column);
    }
    expect(list?.columnsUnknown).toEqual(['Code postal', 'Ouverture', 'Clôture']);
  });

  it('without titles are told by what they hold', () => {
    const table = `<table>${DRAFTS.map(row => `<tr>${row.map(text => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`;
    const [list] = read(page(table));
    expect(list?.rows.map(({ number, training }) => [number, training])).toEqual([
      ['10679', undefined],
      ['10665', undefined],
    ]);
    expect(list?.columnsUnknown).toContain('colonne 4');
  });

  it('whose titles slipped beside what they name are unknown', () => {
    const slipped = ['Etat', ...TITLES.slice(0, 8)];
    const [list] = read(page(markups.nativeTable(slipped)));
    expect(list?.rows[0]?.number).toBe('10679');
    expect(list?.rows[0]?.training).not.toBe('15/12/2025');
    expect(list?.rows[0]?.end).not.toBe('ECOLE DES MOTS');
    expect(list?.rows[0]?.company).toBeUndefined();
    expect(list?.columnsUnknown).toContain('Entreprise');
  });

  it('of dates that end before they begin are not taken for a beginning and an end', () => {
    const titles = [...TITLES.slice(0, 4), 'Alpha', 'Bêta', ...TITLES.slice(6)];
    const rows = DRAFTS.map(row => row.map((text, at) => (at === 4 ? '18/12/2025' : text)));
    const [list] = read(page(markups.nativeTable(titles, rows)));
    expect(list?.rows[0]?.start).toBeUndefined();
    expect(list?.columnsUnknown).toEqual(['Alpha', 'Bêta']);
  });

  it('of the same name are both unknown', () => {
    const titles = [...TITLES.slice(0, 6), 'Formation', ...TITLES.slice(7)];
    const [list] = read(page(markups.nativeTable(titles)));
    expect(list?.rows[0]?.training).toBeUndefined();
    expect(list?.columnsUnknown).toEqual(['Formation']);
  });
});
