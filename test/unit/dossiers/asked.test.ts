import { expect, test } from 'vitest';
import { askedBy, noteAsked } from '../../../lib/dossiers/asked.ts';
import { factsOf } from '../../../lib/dossiers/facts.ts';
import { mergeDossiers } from '../../../lib/dossiers/merge.ts';
import { answer } from '../../../lib/dossiers/say.ts';
import { aDossier, DAY_1, DAY_2, DAY_3, row } from './a-dossier.ts';

const SIRET = '55208131766522';
const asking = (euros: number, year = 2026, said = {}) =>
  aDossier({ amount: { euros, year }, ...said });

test('adds what the other dossiers ask for the same year', () => {
  const mine = asking(700);
  const all = [mine, asking(1200.5), asking(300.25), asking(5000, 2027), aDossier()];
  expect(askedBy(all, { year: 2026, except: mine.id })).toBe(1500.75);
  expect(askedBy(all, { year: 2027 })).toBe(5000);
});

test('says nothing when no dossier says anything, which is not zero', () => {
  expect(askedBy([aDossier(), asking(900, 2025)], { year: 2026 })).toBeNull();
});

test('leaves out another funder, and another company where both are known', () => {
  const all = [
    asking(100, 2026, { funder: 'Uniformation' }),
    asking(200, 2026, { siret: SIRET }),
    asking(400, 2026, { siret: '73282932000074', funder: 'AKTO' }),
  ];
  expect(askedBy(all, { year: 2026, siret: SIRET })).toBe(200);
  expect(askedBy(all, { year: 2026 })).toBe(600);
});

test('leaves out what was closed without having left, and what was refused', () => {
  const given = asking(100, 2026, { closedOn: '2026-10-01' });
  const settled = asking(200, 2026, { closedOn: '2026-10-01', file: '2610AF000096' });
  const refused = { ...asking(400), rows: [row({ state: 'Refusé par l’adhérent' })] };
  expect(askedBy([given, settled, refused], { year: 2026 })).toBe(200);
});

test('keeps the amount and the wages of a request, and writes nothing twice', () => {
  const amount = { euros: 1350, year: 2026 };
  const noted = noteAsked(aDossier(), { amount, wages: 'claimed' }, DAY_2);
  expect(factsOf(noted)).toMatchObject({ amount, wages: 'claimed' });
  expect(noteAsked(noted, { amount: { ...amount }, wages: 'claimed' }, DAY_3)).toBe(noted);
  // What is not known any more does not take away what was.
  expect(noteAsked(noted, { amount: null, wages: null }, DAY_3)).toBe(noted);
});

test('a page that agrees with one of two colleagues does not settle between them', () => {
  const base = aDossier();
  const mine = answer(base, 'amount', { euros: 100, year: 2026 }, DAY_1);
  const theirs = answer(base, 'amount', { euros: 200, year: 2026 }, DAY_2);
  const both = mergeDossiers(mine, theirs);
  const asked = { amount: { euros: 200, year: 2026 }, wages: null };
  expect(noteAsked(both, asked, DAY_3)).toBe(both);
});
