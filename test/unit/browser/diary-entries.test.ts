import { expect, test } from 'vitest';
import { diaryEntries } from '../../../lib/browser/diary-entries.ts';
import { NOTHING_SEEN } from '../../../lib/dossiers/portal-seen.ts';
import { standingOf } from '../../../lib/dossiers/standing.ts';
import { akto, french } from './shown.ts';

const dossier = akto();
const entriesOn = (today: string) => {
  const around = { profiles: [], seen: NOTHING_SEEN, now: new Date(`${today}T09:00:00.000Z`) };
  return diaryEntries([standingOf(dossier, around)], french, today);
};
const daysOn = (today: string) => entriesOn(today).map(({ id, day }) => [id.slice(37), day]);

test('a diary gets the days to come, and what each is', () => {
  expect(daysOn('2026-09-01')).toEqual([
    ['access', '2026-09-18'],
    ['papers', '2026-10-02'],
    ['sending', '2026-10-09'],
  ]);
  expect(entriesOn('2026-09-01').at(-1)).toMatchObject({
    title: 'Demande envoyée – Semaine FLE',
    text: 'Visez le vendredi 9 octobre 2026 ; dernier jour : le dimanche 18 octobre 2026.',
  });
});

test('no day that is over, but the last one allowed in the place of the one aimed at', () => {
  expect(daysOn('2026-10-03')).toEqual([['sending', '2026-10-09']]);
  expect(daysOn('2026-10-09')).toEqual([['sending', '2026-10-09']]);
  expect(daysOn('2026-10-12')).toEqual([['sending', '2026-10-18']]);
  expect(daysOn('2026-10-19')).toEqual([]);
});

test('the same deadline keeps its name from one file to the next', () => {
  const idOn = (today: string) => entriesOn(today).find(({ id }) => id.endsWith('sending'))?.id;
  expect(idOn('2026-09-01')).toBe(`${dossier.id}-sending`);
  expect(idOn('2026-10-12')).toBe(idOn('2026-09-01'));
});
