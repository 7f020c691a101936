import { it } from 'vitest';
import { readPage } from '../../../lib/sightings/read-page.ts';
import { readLists } from '../../../lib/sightings/lists.ts';
import { readForm } from '../../../lib/sightings/form.ts';
import { readPlace } from '../../../lib/sightings/place.ts';
import { readPaging } from '../../../lib/sightings/paging.ts';
import { tableGrids } from '../../../lib/sightings/table-grid.ts';
import { columnsOf } from '../../../lib/sightings/columns-of.ts';
import { titleRuns } from '../../../lib/sightings/title-run.ts';
import { titledPlace } from '../../../lib/sightings/titled-place.ts';
import { anchorsOf } from '../../../lib/sightings/anchors.ts';
import { consultedNumber } from '../../../lib/sightings/consultation.ts';
import { see } from '../../../lib/sightings/see.ts';
import { DRAFTS, nativeTable, page, plainRows, TITLES } from '../../unit/sightings/list-markups.ts';

const many = (count: number) => Array.from({ length: count }, (_, at) => (DRAFTS[at % 2] ?? []).map((t, c) => c === 0 ? String(10000 + at) : t));
const plain = (rows: string[][]) => `<style>.g{display:grid;grid-template-columns:repeat(9,120px)}</style><div class="g">${TITLES.map(t => `<div>${t}</div>`).join('')}</div><div>${rows.map(r => `<div class="g">${r.map(t => `<div>${t}</div>`).join('')}</div>`).join('')}</div>`;
const cards = (rows: string[][]) => rows.map(r => `<li>${r.map((t, at) => `<div><span>${TITLES[at]}</span><b>${t}</b></div>`).join('')}</li>`).join('');
const form = `<h1>Nouvelle Action de formation</h1><div>${['Introduction','Employeur','Formation','Salariés','Synthèse','Documents'].map(t => `<div><span>${t}</span><i title="Onglet validé"></i></div>`).join('')}</div>` + Array.from({ length: 60 }, (_, at) => `<div><div><span>*</span><span>Intitulé du champ ${at}</span><span title="Aide sur le champ">?</span></div><div><input type="text" placeholder="Ex: Dupont"><div>50 caractères maximum</div></div></div>`).join('');
void plainRows;
it.each([
  ['table 200', page(nativeTable(TITLES, many(200)))],
  ['plain 200', page(plain(many(200)))],
  ['cards 200', page(cards(many(200)))],
  ['table 1000', page(nativeTable(TITLES, many(1000)))],
  ['form 60', form],
])('%s', (name, html) => {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  document.body.getBoundingClientRect();
  const times: number[] = [];
  let sees = 0;
  let read: unknown;
  for (let i = 0; i < 12; i++) {
    document.body.append(document.createElement('i'));
    document.body.getBoundingClientRect();
    const start = performance.now();
    const seen = see(document);
    sees = performance.now() - start;
    read = readPage(seen);
    times.push(performance.now() - start);
  }
  const seen = see(document);
  const t = (n: string, f: () => unknown) => { const a = performance.now(); f(); return n + ' ' + (performance.now() - a).toFixed(1); };
  console.log(name, seen.pieces.length, seen.boxes.length, t('see', () => see(document)), t('lists', () => readLists(seen)), t('form', () => readForm(seen)), t('place', () => readPlace(seen)), t('paging', () => readPaging(seen, { from: 0, to: 0 })), t('grids', () => tableGrids(seen)), t('columns', () => tableGrids(seen).map(columnsOf)), t('runs', () => titleRuns(seen)), t('titled', () => titledPlace(seen)), t('anchors', () => anchorsOf(seen, true)), t('consulted', () => consultedNumber(seen)));
  const rows = (read as { lists: { rows: unknown[] }[] }).lists.map(l => l.rows.length);
  console.log(name, 'first', times[0]?.toFixed(1), 'median', times.toSorted((a, b) => a - b)[6]?.toFixed(1), 'see', sees.toFixed(1), 'rows', rows.join());
});
