import { describe, expect, test } from 'vitest';
import { badgeTitle } from '../../../lib/browser/badge-title.ts';
import { speaker } from '../../../lib/browser/procedure-words.ts';
import { addDays } from '../../../lib/calendar/day.ts';
import { noteReading } from '../../../lib/dossiers/adopt.ts';
import type { Dossier } from '../../../lib/dossiers/dossier.ts';
import { NOTHING_SEEN } from '../../../lib/dossiers/portal-seen.ts';
import {
  badgeOf,
  pressingOf,
  remindersDue,
  withReminded,
} from '../../../lib/dossiers/reminders.ts';
import { sayStep, typeDeadline } from '../../../lib/dossiers/say.ts';
import { standingOf } from '../../../lib/dossiers/standing.ts';
import { aDossier, DAY_1, FILE, row } from './a-dossier.ts';

const TODAY = '2026-09-20';
const standingOn =
  (day = TODAY) =>
  (dossier: Dossier) =>
    standingOf(dossier, {
      profiles: [],
      seen: NOTHING_SEEN,
      now: new Date(`${day}T09:00:00.000Z`),
    });
const startingIn = (days: number, said = {}) =>
  aDossier({ title: 'Semaine', start: addDays(TODAY, days), funder: 'AKTO', ...said });
const other = () => aDossier({ title: 'Ailleurs', start: '2026-12-01', funder: 'Uniformation' });

const due = (dossiers: readonly Dossier[], day = TODAY, reminded = {}) =>
  remindersDue(dossiers.map(standingOn(day)), day, reminded);
const title = (dossiers: readonly Dossier[], day = TODAY, language: 'fr' | 'en' = 'fr') =>
  badgeTitle(dossiers.map(standingOn(day)), day, speaker(language));

describe('reminders', () => {
  test('one for a dossier that starts in 36 days: the sending, no advice that is over', () => {
    expect(due([startingIn(36)])).toEqual([
      {
        dossierId: expect.any(String),
        deadline: 'sending',
        day: '2026-09-26',
        words: { key: 'dossiers.remind.late.sending', params: { day: '2026-09-26' } },
        isOver: true,
      },
    ]);
  });

  test.each(Array.from({ length: 100 }, (_, days) => days))(
    'at most one a day, of a day to come while there is one (start in %i days)',
    days => {
      const all = due([startingIn(days)]);
      expect(all.length).toBeLessThanOrEqual(1);
      const [only] = all;
      if (!only) return;
      expect(['access', 'papers'].includes(only.deadline) && only.day < TODAY).toBe(false);
      if (days >= 30) expect(only.day >= TODAY).toBe(true);
    },
  );

  test('none a second time on the same day, whatever comes nearest since', () => {
    const dossier = startingIn(36);
    const reminded = withReminded({}, due([dossier]), TODAY);
    const sent = noteReading(
      dossier,
      {
        number: FILE,
        row: row({ number: FILE, list: 'dossiers', state: 'Transmis' }),
        sightings: [
          {
            kind: 'dossier-state',
            number: FILE,
            list: 'dossiers',
            state: 'Transmis',
            at: '2026-08-24T08:00:00.000Z',
          },
        ],
      },
      DAY_1,
    );
    expect(due([sent])).toMatchObject([{ deadline: 'agreement' }]);
    expect(due([sent], TODAY, reminded)).toEqual([]);
  });

  test('each dossier has its own', () => {
    const both = [startingIn(36), startingIn(40)];
    expect(due(both).map(({ dossierId }) => dossierId)).toEqual(both.map(({ id }) => id));
  });

  test('a day typed for another OPCO is reminded of, in words that are not AKTO’s', () => {
    const typed = typeDeadline(other(), 'access', '2026-09-24', DAY_1);
    const [only] = due([typed]);
    expect(only).toMatchObject({ deadline: 'access', day: '2026-09-24' });
    for (const language of ['fr', 'en'] as const) {
      const said = title([typed], TODAY, language);
      expect(said).toContain('24');
      expect(said).not.toMatch(/AKTO|Mon Espace/);
    }
    expect(due([sayStep(typed, 'other-rules', true, DAY_1)])).toEqual([]);
  });
});

describe('a request that the user says was sent, and that nobody saw so', () => {
  const said = (days: number) => sayStep(startingIn(days), 'transmit', true, DAY_1);

  test('keeps its last day, and is reminded of as not seen', () => {
    const standing = standingOn()(said(42));
    expect(standing.sending.status).toBe('said');
    expect(standing.due.map(({ id }) => id)).toContain('sending');
    expect(due([said(42)]).map(({ words }) => words)).toEqual([
      { key: 'dossiers.remind.late.sending', params: { day: '2026-10-02' } },
    ]);
    expect(badgeOf([standing], TODAY)).toBe('1');
  });

  test('that goes to another OPCO is believed: no page tells of it', () => {
    const typed = typeDeadline(other(), 'sending', '2026-09-24', DAY_1);
    expect(due([typed])).toHaveLength(1);
    expect(due([sayStep(typed, 'other-sending', true, DAY_1)])).toEqual([]);
  });
});

describe('the toolbar', () => {
  test('says on hover which deadline is near', () => {
    expect(title([startingIn(42)])).toBe(
      'Dossier FLE : 1 échéance proche — Une demande est à envoyer au plus tard le jeudi 24 septembre 2026.',
    );
    expect(badgeOf([startingIn(42)].map(standingOn()), TODAY)).toBe('1');
  });

  test('of several, how many dossiers, and the first of their days', () => {
    const all = [startingIn(43), startingIn(42)];
    expect(title(all)).toBe(
      'Dossier FLE : 2 échéances proches — Une demande est à envoyer au plus tard le jeudi 24 septembre 2026.',
    );
    expect(badgeOf(all.map(standingOn()), TODAY)).toBe('2');
  });

  test('says that a day is over, as the « ! » does', () => {
    expect(title([startingIn(36)])).toBe(
      'Dossier FLE : une date visée est passée — Une demande n’a pas été vue comme envoyée. Dernier jour pour l’envoyer : le samedi 26 septembre 2026.',
    );
    expect(badgeOf([startingIn(36)].map(standingOn()), TODAY)).toBe('!');
    expect(title([startingIn(20)])).toMatch(/^Dossier FLE : une échéance est passée — /);
  });

  test('says nothing when nothing is near, and names neither training nor company', () => {
    expect(title([startingIn(200)])).toBeNull();
    expect(title([])).toBeNull();
    const named = startingIn(36, { title: 'Formation de Maëlle Kervadec' });
    for (const language of ['fr', 'en'] as const) {
      expect(title([named], TODAY, language)).not.toMatch(/Maëlle|Semaine|\{|undefined/);
    }
  });

  test('advice that is over is no « ! » while the request may be sent', () => {
    // Advised 60 days ahead: over since five days. The sending is three weeks away.
    const all = [startingIn(55)].map(standingOn());
    expect(badgeOf(all, TODAY)).toBe('');
    expect(pressingOf(all, TODAY)).toEqual([]);
  });
});
