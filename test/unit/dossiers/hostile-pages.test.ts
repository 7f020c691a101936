import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sightedSchema } from '../../../lib/browser/sighted-schema.ts';
import { adopt, noteAbsent, noteAll } from '../../../lib/dossiers/adopt.ts';
import type { Dossier } from '../../../lib/dossiers/dossier.ts';
import { dossierSchema } from '../../../lib/dossiers/dossier.ts';
import { mergeDossiers } from '../../../lib/dossiers/merge.ts';
import { newPersonal, personalSchema, withTrainees } from '../../../lib/dossiers/personal.ts';
import { NOTHING_SEEN, notePortal, type PortalSeen } from '../../../lib/dossiers/portal-seen.ts';
import { readingsOf } from '../../../lib/dossiers/readings.ts';
import { standingOf } from '../../../lib/dossiers/standing.ts';
import type { PageReading } from '../../../lib/sightings/read-page.ts';
import { anId, COMPANY, DRAFT, FILE, TRAINING } from './a-dossier.ts';

/** Texts that a page may print where a number, a state or a name is expected. */
const printed = fc.oneof(
  fc.constantFrom(DRAFT, FILE, '10999', TRAINING, COMPANY, 'Transmis', 'Accordé', 'Clos', '…'),
  fc.constantFrom('', ' ', '\u00a0', '—', 'x'.repeat(41), 'y'.repeat(201), 'z'.repeat(400)),
  fc.constantFrom('__proto__', 'constructor', '<b>', '\ud83d', 'e\u0301'.repeat(150)),
  fc.string({ maxLength: 400, unit: 'binary' }),
);
const day = fc.constantFrom('2026-11-17', '2026-11-20', '2024-02-29', '0001-01-01', '9999-12-31');
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const bare = (value: object) =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));

const listRow = fc
  .record({
    number: optional(printed),
    dispositif: optional(printed),
    training: optional(printed),
    start: optional(day),
    end: optional(day),
    company: optional(printed),
    state: optional(printed),
    badges: fc.array(printed, { maxLength: 2 }),
  })
  .map(bare);

const list = fc
  .record({
    list: fc.constantFrom('brouillons', 'dossiers', null),
    rows: fc.array(listRow, { maxLength: 5 }),
    columnsUnknown: fc.array(printed, { maxLength: 2 }),
    columnsByContent: fc.constant([]),
    people: fc.array(
      fc.record({
        number: printed,
        names: fc.array(printed, { maxLength: 4 }),
        others: fc.nat(10_000_000),
      }),
      { maxLength: 3 },
    ),
    page: optional(fc.record({ current: fc.nat(4), total: fc.nat(4) })),
    results: optional(fc.nat(6)),
    filtered: fc.boolean(),
    saidEmpty: fc.boolean(),
  })
  .map(bare);

const page = fc
  .record({
    place: fc
      .record({
        place: fc.constantFrom('brouillons', 'dossiers', 'form', 'consultation', 'accueil', null),
        number: optional(printed),
        state: optional(printed),
        attachments: fc.array(fc.record({ number: printed, state: optional(printed) }).map(bare), {
          maxLength: 2,
        }),
        papers: fc.array(fc.record({ document: printed, state: printed }), { maxLength: 3 }),
        mandate: fc.boolean(),
      })
      .map(bare),
    form: fc.option(
      fc
        .record({
          tabs: fc.array(
            fc.record({
              label: printed,
              mark: fc.constantFrom('valid', 'invalid', 'unknown'),
              active: fc.boolean(),
            }),
            { maxLength: 3 },
          ),
          draftNumber: optional(printed),
          documents: optional(fc.record({ done: fc.nat(5000), total: fc.nat(5000) })),
          messages: fc.subarray(['sent', 'invalid']),
        })
        .map(bare),
    ),
    lists: fc.array(list, { maxLength: 2 }),
  })
  // All that the background lets in, and nothing else.
  .map(raw => sightedSchema.parse(raw) as PageReading);

const visits = fc.array(
  fc.record({
    page,
    at: fc.date({
      noInvalidDate: true,
      min: new Date('2000-01-01'),
      max: new Date('2050-01-01'),
    }),
  }),
  { minLength: 1, maxLength: 4 },
);

interface Known {
  dossiers: readonly Dossier[];
  seen: PortalSeen;
}

/** As the background does, the user following whatever can be followed. */
function visit({ dossiers, seen }: Known, page: PageReading, now: Date): Known {
  const noted = notePortal(seen, page, now);
  const readings = readingsOf(page, now);
  let known = replaced(dossiers, noteAll(dossiers, readings, now));
  for (const [list, numbers] of noted.gone) {
    known = replaced(known, noteAbsent(known, list, numbers, now));
  }
  for (const reading of readings) {
    const adopted = adopt(known, reading, { now, newId: anId, profiles: [] });
    if (adopted.status === 'which') continue;
    const { dossier } = adopted;
    known = adopted.status === 'new' ? [...known, dossier] : replaced(known, [dossier]);
    const { number, people } = reading;
    if (number && people) {
      const read = { ...people, at: now.toISOString() };
      personalSchema.parse(withTrainees(newPersonal(dossier.id), number, read));
    }
  }
  return { dossiers: known, seen: noted.seen };
}

const replaced = (all: readonly Dossier[], by: readonly Dossier[]) =>
  all.map(each => by.find(({ id }) => id === each.id) ?? each);

describe('whatever a page prints', { timeout: 30_000 }, () => {
  test('it is noted as far as it can be, and everything stays readable', () => {
    fc.assert(
      fc.property(visits, all => {
        let known: Known = { dossiers: [], seen: NOTHING_SEEN };
        for (const { page, at } of all) known = visit(known, page, at);
        for (const dossier of known.dossiers) {
          expect(dossierSchema.parse(JSON.parse(JSON.stringify(dossier)))).toEqual(dossier);
          const now = all.at(-1)?.at ?? new Date();
          standingOf(dossier, { profiles: [], seen: known.seen, now });
        }
      }),
      { numRuns: 150 },
    );
  });

  test('the same page seen again adds nothing but its instant, and makes no second dossier', () => {
    fc.assert(
      fc.property(page, seen => {
        const now = new Date('2026-09-01T08:00:00.000Z');
        const later = new Date('2026-09-01T09:00:00.000Z');
        const once = visit({ dossiers: [], seen: NOTHING_SEEN }, seen, now);
        const twice = visit(once, seen, later);
        const sizes = ({ dossiers }: Known) =>
          dossiers
            .filter(({ answers }) => answers.draft || answers.file)
            .map(({ sightings, rows }) => [rows.length, new Set(sightings.map(nameOf)).size]);
        expect(sizes(twice)).toEqual(sizes(once));
      }),
      { numRuns: 100 },
    );
  });

  test('two colleagues who saw different pages come to one truth', () => {
    fc.assert(
      fc.property(visits, visits, visits, (mine, theirs, others) => {
        const id = anId();
        const [a, b, c] = [mine, theirs, others].map(all => {
          let known: Known = { dossiers: [], seen: NOTHING_SEEN };
          for (const { page, at } of all) known = visit(known, page, at);
          const [first] = known.dossiers;
          return first ? { ...first, id } : undefined;
        });
        if (!a || !b || !c) return;
        expect(mergeDossiers(a, b)).toEqual(mergeDossiers(b, a));
        expect(mergeDossiers(mergeDossiers(a, b), c)).toEqual(
          mergeDossiers(a, mergeDossiers(b, c)),
        );
        expect(mergeDossiers(mergeDossiers(a, b), b)).toEqual(mergeDossiers(a, b));
      }),
      { numRuns: 100 },
    );
  });
});

const nameOf = ({ at, ...one }: { readonly at: string }) => JSON.stringify(one);
