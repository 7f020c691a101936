import { describe, expect, test } from 'vitest';
import { noteReading } from '../../../lib/dossiers/adopt.ts';
import type { Dossier } from '../../../lib/dossiers/dossier.ts';
import { factsOf } from '../../../lib/dossiers/facts.ts';
import { NOTHING_SEEN } from '../../../lib/dossiers/portal-seen.ts';
import { answer, sayStep } from '../../../lib/dossiers/say.ts';
import { standingOf } from '../../../lib/dossiers/standing.ts';
import { aDossier, DAY_1, DAY_2, DAY_3, DRAFT, row } from './a-dossier.ts';

/** What the computer believed, a year ahead of the world. */
const AHEAD = new Date('2027-09-01T08:00:00.000Z');

const standing = (dossier: Dossier, now = DAY_2) =>
  standingOf(dossier, { profiles: [], seen: NOTHING_SEEN, now });
const stepOf = (dossier: Dossier, id: string) =>
  standing(dossier).steps.find(({ step }) => step === id)?.state;

describe('a clock that was a year ahead, and is right again', () => {
  const warned = noteReading(
    aDossier({ draft: DRAFT, funder: 'AKTO' }),
    {
      number: DRAFT,
      sightings: [{ kind: 'tab-mark', tab: 'Formation', mark: 'warning', at: AHEAD.toISOString() }],
    },
    AHEAD,
  );

  test('does not leave the user unable to say that a step is done', () => {
    expect(stepOf(sayStep(warned, 'tab-formation', true, DAY_1), 'tab-formation')).toBe(
      'done-said',
    );
  });

  test('does not leave what was read above what the user types now', () => {
    const at = AHEAD.toISOString();
    const read = noteReading(
      aDossier({ title: 'Semaine' }),
      { row: row({ at }), sightings: [] },
      AHEAD,
    );

    expect(factsOf(answer(read, 'start', '2026-12-01', DAY_2)).start).toBe('2026-12-01');
  });

  test('gives no day to expect an answer by, counted from a day that has not come', () => {
    const sent = noteReading(
      aDossier({ draft: DRAFT, funder: 'AKTO' }),
      { number: DRAFT, sightings: [{ kind: 'sent-message', at: AHEAD.toISOString() }] },
      AHEAD,
    );

    expect(standing(sent).sending.status).toBe('sent');
    expect(standing(sent).deadlines.map(({ id }) => id)).not.toContain('agreement');
    expect(standing(sent).sending.on).toBeUndefined();
  });
});

describe('a step ticked again', () => {
  const once = sayStep(aDossier({ funder: 'AKTO' }), 'tab-formation', true, DAY_1);

  test('is said of today: it outweighs what the portal showed in between', () => {
    const seen = noteReading(
      once,
      {
        number: DRAFT,
        sightings: [
          { kind: 'tab-mark', tab: 'Formation', mark: 'warning', at: DAY_2.toISOString() },
        ],
      },
      DAY_2,
    );
    expect(stepOf(seen, 'tab-formation')).toBe('unknown');

    const again = sayStep(seen, 'tab-formation', true, DAY_3);

    expect(again.said['tab-formation']?.map(({ at }) => at)).toEqual([DAY_3.toISOString()]);
    expect(standing(again, DAY_3).steps.find(({ step }) => step === 'tab-formation')?.state).toBe(
      'done-said',
    );
  });

  test('is no dispute with the tick that it renews', () => {
    const again = sayStep(once, 'tab-formation', true, DAY_3);
    expect(again.said['tab-formation']?.[0]?.over).toEqual([DAY_1.toISOString()]);
  });
});
