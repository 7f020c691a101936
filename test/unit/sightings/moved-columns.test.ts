// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ListRow } from '../../../lib/sightings/list-row.ts';
import * as markups from './list-markups.ts';
import { readingOf } from './show-page.ts';

/** Invented requests: what each column truly holds. */
const request = fc.record({
  number: fc.integer({ min: 1000, max: 99_999 }).map(String),
  dispositif: fc.constantFrom('AF', 'CPRO', 'FPE', 'PROA'),
  sousDispositif: fc.constantFrom('Plan de développement des compétences', 'Cléa', 'CDPI'),
  training: fc.constantFrom('Accueillir les stagiaires', 'Vente', 'RNCP37313 - Pain', 'Bilan 2026'),
  span: fc
    .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 90 }))
    .map(([from, days]) => [dayAt(from), dayAt(from + days)] as const),
  company: fc.constantFrom('ECOLE DES MOTS', 'ATELIER 12', 'LE PONT', 'SARL 2000'),
  trainees: fc.constantFrom('ZOÉ MARTIN', 'TADEO OKONJO + 2', ''),
  state: fc.constantFrom('En cours de saisie adhérent', 'Reprise de la pré-s...', 'En sommeil'),
  createdOn: fc.integer({ min: 0, max: 400 }).map(dayAt),
});
type Request = typeof request extends fc.Arbitrary<infer T> ? T : never;

function dayAt(days: number): string {
  return new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
}

const french = (day: string) => day.split('-').toReversed().join('/');

const COLUMNS: Readonly<Record<string, (one: Request) => string>> = {
  Numéro: ({ number }) => number,
  'Disp.': ({ dispositif }) => dispositif,
  'Sous disp.': ({ sousDispositif }) => sousDispositif,
  Formation: ({ training }) => training,
  Début: ({ span }) => french(span[0]),
  Fin: ({ span }) => french(span[1]),
  Entreprise: ({ company }) => company,
  'Stagiaire(s)': ({ trainees }) => trainees,
  Etat: ({ state }) => state,
};
/** Columns that a new version of the portal might bring. */
const NEW: typeof COLUMNS = {
  'Créé le': ({ createdOn }) => french(createdOn),
  'Saisi le': ({ createdOn }) => french(createdOn),
  Échéance: ({ span }) => french(span[0]),
  'Réf. dossier': ({ number }) => `R-${number}`,
  'Code postal': () => '34000',
  Conseiller: () => 'NOÉ LAMBERT',
  Dates: ({ span }) => span.map(french).join(' - '),
  'Formation / Entreprise': ({ training, company }) => `${training} / ${company}`,
  'Ancien n°': ({ number }) => String(Number(number) + 1).slice(-5),
};

const CHECKED = ['Numéro', 'Disp.', 'Début', 'Fin', 'Etat'];
const TOLD_BY_CONTENT = ['Réf. dossier', 'Conseiller', 'Dates', 'Formation / Entreprise'];

/** What becomes of the nine columns: taken away, moved, renamed, doubled, merged, new ones between. */
const shape = fc
  .record({
    kept: fc.subarray(Object.keys(COLUMNS), { minLength: 4 }),
    added: fc.subarray(Object.keys(NEW)),
    renamed: fc.subarray(Object.keys(COLUMNS), { maxLength: 5 }),
    doubled: fc.option(fc.constantFrom(...Object.keys(COLUMNS))),
    titled: fc.constantFrom('all', 'none', 'slipped'),
  })
  .chain(({ kept, added, renamed, doubled, titled }) => {
    // Titles slip beside the columns that are there today; of texts alone, nobody could tell.
    if (titled === 'slipped') return shaped([...new Set([...kept, ...CHECKED])], [], titled);
    // Of digits and days without a title, nobody could tell whose they are.
    const told = titled === 'none' ? added.filter(title => TOLD_BY_CONTENT.includes(title)) : added;
    const twice = doubled && kept.includes(doubled) ? [doubled] : [];
    return shaped([...kept, ...told, ...twice], renamed, titled);
  });

function shaped(columns: readonly string[], renamed: readonly string[], titled: string) {
  const { length } = columns;
  return fc.shuffledSubarray([...columns], { minLength: length, maxLength: length }).map(order => ({
    order,
    titles: titlesOf(
      order.map(title => (renamed.includes(title) ? `Rubrique ${title.length}` : title)),
      titled,
    ),
  }));
}

function titlesOf(titles: readonly string[], titled: string): readonly string[] {
  if (titled === 'none') return titles.map(() => '');
  return titled === 'slipped' ? [...titles.slice(-1), ...titles.slice(0, -1)] : titles;
}

test('whatever becomes of the columns, a value is read right or not at all', {
  timeout: 30_000,
}, () => {
  fc.assert(
    fc.property(
      fc.array(request, { minLength: 1, maxLength: 6 }),
      shape,
      (all, { order, titles }) => {
        const requests = [...new Map(all.map(one => [one.number, one])).values()];
        const held = { ...COLUMNS, ...NEW };
        const rows = requests.map(one => order.map(column => held[column]?.(one) ?? ''));
        const { lists } = readingOf(markups.page(markups.nativeTable(titles, rows)));
        for (const { rows: read } of lists) {
          for (const [at, row] of read.entries()) {
            const own = requests[at];
            if (!own) expect.fail('a row that nobody printed');
            expect(wrongIn(row, own)).toEqual([]);
          }
        }
      },
    ),
    { numRuns: 200 },
  );
});

/** Columns whose value is another's. */
function wrongIn(row: ListRow, own: Request): readonly string[] {
  const { span, ...said } = own;
  const truth = { ...said, start: span[0], end: span[1] };
  const columns = ['number', 'dispositif', 'training', 'start', 'end', 'company', 'state'] as const;
  return columns.flatMap(column => {
    const value = row[column];
    return value === undefined || value === truth[column] ? [] : [`${column}: ${value}`];
  });
}
