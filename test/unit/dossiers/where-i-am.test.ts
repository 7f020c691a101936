import { describe, expect, test } from 'vitest';
import { noteReading } from '../../../lib/dossiers/adopt.ts';
import type { Dossier } from '../../../lib/dossiers/dossier.ts';
import { openDossiers } from '../../../lib/dossiers/open-dossiers.ts';
import { NOTHING_SEEN } from '../../../lib/dossiers/portal-seen.ts';
import { badgeOf, remindersDue, withReminded } from '../../../lib/dossiers/reminders.ts';
import { answer, sayStep, typeDeadline } from '../../../lib/dossiers/say.ts';
import { standingOf } from '../../../lib/dossiers/standing.ts';
import { whereIAm } from '../../../lib/dossiers/where-i-am.ts';
import { STEPS } from '../../../lib/procedure/steps.ts';
import { aDossier, DAY_1, DAY_2, DRAFT, FILE, row } from './a-dossier.ts';

// The deposit for a training that starts on 2026-11-17 ends on 2026-10-18; aimed at: 2026-10-09.
const akto = (said = {}) =>
  aDossier({ title: 'Semaine', start: '2026-11-17', end: '2026-11-20', funder: 'AKTO', ...said });
const other = (said = {}) =>
  aDossier({
    title: 'Ailleurs',
    start: '2026-11-17',
    end: '2026-11-20',
    funder: 'Uniformation',
    ...said,
  });

const ACCESS = ['person-in-charge', 'first-login', 'administrator', 'attachment'];
const ticked = (dossier: Dossier, steps: readonly string[], now = DAY_1) =>
  steps.reduce((each, step) => sayStep(each, step, true, now), dossier);

const standingOn = (day: string) => (dossier: Dossier) =>
  standingOf(dossier, {
    profiles: [],
    seen: NOTHING_SEEN,
    now: new Date(`${day}T09:00:00.000Z`),
  });

const sent = (dossier: Dossier) =>
  noteReading(
    dossier,
    {
      number: FILE,
      row: row({ number: FILE, list: 'dossiers', state: 'Transmis', training: 'Semaine' }),
      sightings: [
        {
          kind: 'dossier-state',
          number: FILE,
          list: 'dossiers',
          state: 'Transmis',
          at: DAY_1.toISOString(),
        },
      ],
    },
    DAY_1,
  );

describe('« Où j’en suis »', () => {
  test('begins with the nearest deadline, and its one thing to do', () => {
    const late = ticked(akto({ start: '2026-12-17', end: '2026-12-18' }), ACCESS);
    const near = ticked(akto(), ACCESS);

    const { first, open } = whereIAm([late, near].map(standingOn('2026-09-20')));

    expect(open).toBe(2);
    expect(first).toMatchObject({
      dossierId: near.id,
      training: 'Semaine',
      step: 'cost-agreed',
      lead: { key: 'procedure.next.do' },
      deadline: { id: 'papers' },
    });
  });

  test('says « PAS ENCORE ENVOYÉ » of a draft until it is seen as sent, with its papers', () => {
    const draft = ticked(akto({ draft: DRAFT }), ACCESS);

    const { unsent } = whereIAm([standingOn('2026-09-20')(draft)]);

    expect(unsent).toMatchObject([
      {
        dossierId: draft.id,
        words: { key: 'procedure.sending.not-sent' },
        deadline: { id: 'sending', day: '2026-10-09', legalDay: '2026-10-18' },
      },
    ]);
    expect(unsent[0]?.papers.map(({ paper, from }) => `${paper} ${from}`)).toEqual([
      'programme provider',
      'convention provider',
      'facture provider',
    ]);
    const ticks = sayStep(draft, 'transmit', true, DAY_1);
    expect(whereIAm([standingOn('2026-09-20')(ticks)]).unsent).toMatchObject([
      { words: { key: 'procedure.sending.said-only' } },
    ]);
    expect(whereIAm([standingOn('2026-09-20')(sent(draft))]).unsent).toEqual([]);
  });

  test('never shows AKTO’s rules to a centre of another OPCO, but the days that it typed', () => {
    const standing = standingOn('2026-09-20');
    const bare = standing(other());
    const typed = standing(typeDeadline(other(), 'sending', '2026-10-01', DAY_1));

    expect(bare.due).toEqual([]);
    expect(typed.due).toMatchObject([{ id: 'sending', day: '2026-10-01', toCheck: true }]);
    expect(whereIAm([bare]).unsent[0]?.words.key).toBe('procedure.sending.not-sent-other');
    expect(JSON.stringify(bare.steps)).not.toMatch(/akto\.fr|01 88 13/);
  });

  test('says nothing of what is closed', () => {
    const closed = answer(akto(), 'closedOn', '2026-09-10', DAY_1);

    expect(whereIAm([standingOn('2026-09-20')(closed)])).toEqual({
      first: null,
      unsent: [],
      open: 0,
    });
  });
});

test('a file adopted long after it was sent asks for nothing that was due before', () => {
  const day = '2026-11-21';
  const agreed = noteReading(
    sent(aDossier({ funder: 'AKTO', start: '2026-03-02', end: '2026-03-03' })),
    {
      number: FILE,
      sightings: [
        {
          kind: 'dossier-state',
          number: FILE,
          list: 'dossiers',
          state: 'Accordé',
          at: DAY_2.toISOString(),
        },
      ],
    },
    DAY_2,
  );

  expect(badgeOf([standingOn(day)(agreed)], day)).toBe('');
});

describe('reminders', () => {
  const draft = ticked(akto(), [...ACCESS, 'cost-agreed']);
  const gathered = ticked(draft, [
    'programme',
    'convention-received',
    'convention-signed',
    'convention-sent',
    'invoice-or-quote',
  ]);

  test.each([
    ['2026-09-01', ''],
    ['2026-10-03', '1'],
    ['2026-10-09', '1'],
    ['2026-10-10', '!'],
    ['2026-10-25', '!'],
  ])('on %s the badge is « %s »', (day, badge) => {
    expect(badgeOf([standingOn(day)(gathered)], day)).toBe(badge);
  });

  test('the badge is empty once it is sent', () => {
    const day = '2026-10-10';
    // The answer is announced within 30 days of what was seen on the first of September.
    const standing = standingOn('2026-09-10')(sent(gathered));
    expect(standing.due.map(({ id }) => id)).toEqual(['agreement']);
    expect(badgeOf([standing], '2026-09-10')).toBe('');
    expect(badgeOf([standingOn(day)(sent(gathered))], day)).toBe('!');
  });

  test('each is said once a day, and says the legal day when the target is over', () => {
    const day = '2026-10-10';
    const all = [standingOn(day)(gathered)];

    const due = remindersDue(all, day, {});
    const reminded = withReminded({}, due, day);

    expect(due.map(({ words }) => words)).toEqual([
      { key: 'dossiers.remind.late.sending', params: { day: '2026-10-18' } },
    ]);
    expect(remindersDue(all, day, reminded)).toEqual([]);
    const next = '2026-10-11';
    expect(remindersDue([standingOn(next)(gathered)], next, reminded)).toHaveLength(1);
    expect(Object.keys(withReminded(reminded, [], next))).toEqual([]);
  });

  test('nobody, no company and no training is in what is said', () => {
    const day = '2026-10-10';
    const said = remindersDue([standingOn(day)(gathered)], day, {}).map(({ words }) => words);
    expect(JSON.stringify(said)).not.toMatch(/Semaine|CENTRE/);
  });
});

test('a dossier is open until it is closed or settled to its last step', () => {
  const day = standingOn('2027-02-01');
  const settled = ticked(
    sent(akto()),
    STEPS.map(({ id }) => id),
    DAY_2,
  );
  const part = { schema: 1, id: settled.id, employees: ['person-1'] } as const;
  const going = akto();
  const parts = new Map([[going.id, { ...part, id: going.id, employees: ['person-1'] }]]);

  expect(openDossiers([day(settled), day(going)], parts)).toMatchObject([
    { id: going.id, isSent: false, employees: ['person-1'] },
  ]);
  expect(openDossiers([day(going)], null)[0]?.employees).toEqual([]);
});

test('a thousand dossiers are put in order in a moment', () => {
  const all = Array.from({ length: 1000 }, () => akto());
  const now = standingOn('2026-09-20');
  whereIAm(all.slice(0, 20).map(now));

  const start = performance.now();
  whereIAm(all.map(now));

  expect(performance.now() - start).toBeLessThan(2500);
});

test('a day that went by a month ago is reminded of no more: it is still shown', () => {
  const forgotten = standingOn('2026-12-15')(akto());

  expect(badgeOf([standingOn('2026-10-25')(akto())], '2026-10-25')).toBe('!');
  expect(badgeOf([forgotten], '2026-12-15')).toBe('');
  expect(remindersDue([forgotten], '2026-12-15', {})).toEqual([]);
  expect(whereIAm([forgotten]).unsent[0]?.deadline?.state).toBe('past');
});
