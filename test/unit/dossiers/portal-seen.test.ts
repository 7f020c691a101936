import { describe, expect, test } from 'vitest';
import { absentSince } from '../../../lib/dossiers/absence.ts';
import { noteAbsent, noteAll } from '../../../lib/dossiers/adopt.ts';
import { NOTHING_SEEN, notePortal, type PortalSeen } from '../../../lib/dossiers/portal-seen.ts';
import { readingsOf } from '../../../lib/dossiers/readings.ts';
import { similarTo } from '../../../lib/dossiers/similar.ts';
import type { PageReading } from '../../../lib/sightings/read-page.ts';
import {
  aDossier,
  aList,
  aPage,
  COMPANY,
  DAY_1,
  DAY_2,
  DRAFT,
  FILE,
  fileRow,
  listRow,
  TRAINING,
} from './a-dossier.ts';

const other = listRow({ number: '10700', training: 'Autre formation' });

function readingOf(...pages: readonly (readonly [PageReading, Date])[]) {
  let seen: PortalSeen = NOTHING_SEEN;
  let gone: readonly string[] = [];
  for (const [page, now] of pages) {
    const noted = notePortal(seen, page, now);
    seen = noted.seen;
    gone = [...(noted.gone.get('brouillons') ?? [])];
  }
  return { seen, gone };
}

const minutes = (count: number) => new Date(DAY_2.getTime() + count * 60_000);
const whole = [aPage([aList([listRow(), other])]), DAY_1] as const;

describe('a draft that the list no longer holds', () => {
  test('is gone once the list was read whole without it', () => {
    expect(readingOf(whole, [aPage([aList([other])]), DAY_2]).gone).toEqual([DRAFT]);
    const empty = aPage([aList([], { saidEmpty: true })]);
    expect(readingOf(whole, [empty, DAY_2]).gone).toEqual([DRAFT, '10700']);
  });

  test.each([
    ['filtered', { filtered: true }],
    ['one page of several', { results: 12, page: { current: 1, total: 2 } }],
    ['shorter than it says', { results: 5 }],
    ['of no known length', { results: undefined as never }],
  ])('is not when that list was %s', (_, change) => {
    expect(readingOf(whole, [aPage([aList([other], change)]), DAY_2]).gone).toEqual([]);
  });

  test('is not when a search finds nothing', () => {
    const nothing = aPage([aList([], { saidEmpty: true, filtered: true })]);
    expect(readingOf(whole, [nothing, DAY_2]).gone).toEqual([]);
  });

  test('is not on an empty table that loads', () => {
    const loading = aPage([aList([], { saidEmpty: false, results: undefined as never })]);
    expect(readingOf(whole, [loading, DAY_2]).gone).toEqual([]);
  });

  test('is not when the lists are those of the provider', () => {
    const place = {
      ...aPage([]).place,
      context: { is: 'prestataire', said: 'Profil prestataire' } as const,
    };
    expect(readingOf(whole, [aPage([aList([other])], { place }), DAY_2]).gone).toEqual([]);
  });

  test('is once every page was read, in a row', () => {
    const page = (current: number, row: ReturnType<typeof listRow>) =>
      aPage([aList([row], { results: 2, page: { current, total: 2 } })]);
    const last = listRow({ number: '10800' });

    expect(
      readingOf(whole, [page(1, other), minutes(0)], [page(2, last), minutes(1)]).gone,
    ).toEqual([DRAFT]);
    expect(
      readingOf(whole, [page(1, other), minutes(0)], [page(2, last), minutes(45)]).gone,
    ).toEqual([]);
  });

  test('is marked with the day, never removed; seen again, it is there again', () => {
    const page = aPage([aList([listRow()])]);
    const [dossier] = noteAll([aDossier({ draft: DRAFT })], readingsOf(page, DAY_1), DAY_1);
    if (!dossier) expect.fail('not recognised');

    const [absent] = noteAbsent([dossier], 'brouillons', new Set([DRAFT]), DAY_2);

    expect(absent && absentSince(absent)).toEqual({ list: 'brouillons', at: DAY_2.toISOString() });
    const [back] = noteAll([absent ?? dossier], readingsOf(page, minutes(5)), minutes(5));
    expect(back && absentSince(back)).toBeUndefined();
  });

  test('that became a file is not said to be gone', () => {
    const files = aPage([aList([fileRow()], { list: 'dossiers' })]);
    const followed = aDossier({ draft: DRAFT, file: FILE });
    const [drafted] = noteAll([followed], readingsOf(aPage([aList([listRow()])]), DAY_1), DAY_1);
    const [filed] = noteAll([drafted ?? followed], readingsOf(files, DAY_2), DAY_2);

    const [absent] = noteAbsent([filed ?? followed], 'brouillons', new Set([DRAFT]), minutes(3));

    expect(absent && absentSince(absent)).toBeUndefined();
  });
});

describe('before « Créer un nouveau dossier »', () => {
  const wanted = { company: COMPANY, training: TRAINING, start: '2026-11-17', end: '2026-11-20' };

  test('finds the same request among the lines that were read, followed or not', () => {
    const { seen } = readingOf(whole);

    const { found, readAt } = similarTo(wanted, { dossiers: [], seen });

    expect(found).toMatchObject([{ number: DRAFT, list: 'brouillons', at: DAY_1.toISOString() }]);
    expect(readAt).toEqual({ brouillons: DAY_1.toISOString() });
  });

  test('says once what is both followed and read', () => {
    const dossier = aDossier({ draft: DRAFT, title: TRAINING, start: '2026-11-17' });

    const { found } = similarTo(wanted, { dossiers: [dossier], seen: readingOf(whole).seen });

    expect(found).toMatchObject([{ dossierId: dossier.id, number: DRAFT }]);
  });

  test.each([
    ['other days', { start: '2026-12-01', end: '2026-12-02' }],
    ['another company', { company: 'CENTRE DE LA COLLINE' }],
    ['another training', { training: 'Anglais' }],
    ['days that are not known', { start: undefined }],
  ])('finds nothing for %s', (_, change) => {
    const { found } = similarTo(
      { ...wanted, ...change },
      { dossiers: [], seen: readingOf(whole).seen },
    );

    expect(found).toEqual([]);
  });

  test('a list read in part only is not said to have been read', () => {
    const part = aPage([aList([listRow()], { results: 40, page: { current: 1, total: 4 } })]);

    expect(similarTo(wanted, { dossiers: [], seen: readingOf([part, DAY_1]).seen }).readAt).toEqual(
      {},
    );
  });
});

test('nobody is kept of the people of a list', () => {
  const people = [{ number: DRAFT, names: ['ZOÉ TRAVEL'], others: 0 }];
  const { seen } = readingOf([aPage([aList([listRow()], { people })]), DAY_1]);

  expect(JSON.stringify(seen)).not.toContain('TRAVEL');
});
