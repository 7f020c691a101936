import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noteReading } from '../../../lib/dossiers/adopt.ts';
import type { Dossier } from '../../../lib/dossiers/dossier.ts';
import { disputesOf, factsOf, saidOf } from '../../../lib/dossiers/facts.ts';
import { counterpartOf, mergeDossiers, newDisputes } from '../../../lib/dossiers/merge.ts';
import { answer, sayStep, typeDeadline } from '../../../lib/dossiers/say.ts';
import { aDossier, anId, DAY_1, DAY_2, DAY_3, DRAFT, FILE, row, TRAINING } from './a-dossier.ts';

const ID = anId();
const at = (minute: number) => new Date(Date.UTC(2026, 8, 1, 8, minute));

const act = fc.oneof(
  fc.record({
    kind: fc.constant('say' as const),
    step: fc.constantFrom('programme', 'review', 'transmit'),
    done: fc.constantFrom(true, false, null),
    minute: fc.nat(40),
  }),
  fc.record({
    kind: fc.constant('answer' as const),
    funder: fc.constantFrom('AKTO', 'Uniformation', null),
    minute: fc.nat(40),
  }),
  fc.record({
    kind: fc.constant('deadline' as const),
    day: fc.constantFrom('2026-10-01', '2026-10-09'),
    minute: fc.nat(40),
  }),
  fc.record({
    kind: fc.constant('read' as const),
    state: fc.constantFrom('Transmis', 'Accordé', 'Clos'),
    end: fc.constantFrom('2026-11-20', '2026-11-21'),
    minute: fc.nat(40),
  }),
  fc.record({ kind: fc.constant('share' as const) }),
);

/** Two colleagues who follow the same request, each on their own computer, sharing now and then. */
const colleagues = fc.array(fc.tuple(fc.boolean(), act), { maxLength: 12 }).map(acts => {
  const copies: [Dossier, Dossier] = [aDossier({}, ID), aDossier({}, ID)];
  for (const [isSecond, done] of acts) {
    const [mine, other] = isSecond ? [1, 0] : [0, 1];
    copies[mine] = acted(copies[mine] ?? aDossier(), copies[other] ?? aDossier(), done);
  }
  return copies;
});

type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

function acted(mine: Dossier, other: Dossier, done: Act): Dossier {
  switch (done.kind) {
    case 'say':
      return sayStep(mine, done.step, done.done, at(done.minute));
    case 'answer':
      return answer(mine, 'funder', done.funder, at(done.minute));
    case 'deadline':
      return typeDeadline(mine, 'sending', done.day, at(done.minute));
    case 'read': {
      const now = at(done.minute);
      const { state, end } = done;
      const dated = { number: FILE, state, list: 'dossiers' as const, at: now.toISOString() };
      const sightings = [{ kind: 'dossier-state' as const, ...dated }];
      return noteReading(mine, { number: FILE, row: row({ ...dated, end }), sightings }, now);
    }
    case 'share':
      return mergeDossiers(mine, other);
  }
}

describe('two follow-ups put together', () => {
  test('give one truth, whoever imports the other', () => {
    fc.assert(
      fc.property(colleagues, ([a, b]) => {
        expect(mergeDossiers(a, b)).toEqual(mergeDossiers(b, a));
      }),
    );
  });

  test('give the same again when the same file is imported twice', () => {
    fc.assert(
      fc.property(colleagues, ([a, b]) => {
        const both = mergeDossiers(a, b);
        expect(mergeDossiers(a, a)).toEqual(mergeDossiers(a, aDossier({}, ID)));
        expect(mergeDossiers(both, b)).toEqual(both);
        expect(mergeDossiers(both, a)).toEqual(both);
      }),
    );
  });

  test('lose no step that one of them ticked and the other said nothing of', () => {
    const mine = sayStep(aDossier(), 'programme', true, DAY_1);
    const theirs = sayStep(aDossier(), 'review', true, DAY_2);

    expect(Object.keys(saidOf(mergeDossiers(mine, theirs))).sort()).toEqual([
      'programme',
      'review',
    ]);
  });

  test('leave to the user what they say differently, until they choose', () => {
    const mine = sayStep(aDossier(), 'programme', true, DAY_1);
    const theirs = sayStep(aDossier(), 'programme', false, DAY_2);

    const both = mergeDossiers(mine, theirs);

    expect(newDisputes(mine, both)).toMatchObject([{ of: 'step', name: 'programme' }]);
    const chosen = sayStep(both, 'programme', true, DAY_3);
    expect(disputesOf(chosen)).toEqual([]);
    expect(disputesOf(mergeDossiers(chosen, theirs))).toEqual([]);
    expect(saidOf(mergeDossiers(theirs, chosen)).programme?.done).toBe(true);
  });

  test('keep the id that is known here', () => {
    const mine = aDossier();
    expect(mergeDossiers(mine, aDossier()).id).toBe(mine.id);
  });
});

describe('whose a colleague’s follow-up is', () => {
  const facts = { title: TRAINING, start: '2026-11-17' };

  test('by its own id, then by number, then by the request', () => {
    const numbered = aDossier({ draft: DRAFT });
    const alike = aDossier(facts);
    const all = [numbered, alike];

    expect(counterpartOf({ ...aDossier(), id: alike.id }, all)).toBe(alike);
    expect(counterpartOf(aDossier({ draft: DRAFT }), all)).toBe(numbered);
    expect(counterpartOf(aDossier({ ...facts, draft: '10999' }), all)).toBe(alike);
    expect(counterpartOf(aDossier({ title: 'Autre', start: '2026-11-17' }), all)).toBeNull();
    expect(counterpartOf(aDossier(facts), [...all, aDossier(facts)])).toBe('several');
  });

  test('two numbers are two requests, however alike', () => {
    const mine = aDossier({ ...facts, draft: DRAFT });

    expect(counterpartOf(aDossier({ ...facts, draft: '10999' }), [mine])).toBeNull();
    expect(factsOf(mine).draft).toBe(DRAFT);
  });
});
