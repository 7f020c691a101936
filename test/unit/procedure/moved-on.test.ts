import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { awaitedPapers, nextAction } from '../../../lib/procedure/next-action.ts';
import { type Followed, progress } from '../../../lib/procedure/progress.ts';
import type { Sighting } from '../../../lib/procedure/sighting.ts';
import { STEPS } from '../../../lib/procedure/steps.ts';
import {
  count,
  draft,
  file,
  followed,
  paper,
  sentMessage,
  stepIn,
  tabMark,
  ticked,
  variant,
} from './followed.ts';

/** Steps whose moment went by, as what was seen since shows: never ticked, never first. */
const opened: Sighting = { kind: 'draft-number', number: '10685', at: '2026-09-10T08:00:00Z' };
const TABS = ['Introduction', 'Employeur', 'Formation', 'Salariés', 'Synthèse'];
const typed = [opened, ...TABS.map(tab => tabMark(tab, 'validated'))];

const toConfirm = (overrides: Partial<Followed>) =>
  progress(followed(overrides))
    .filter(({ state }) => state === 'to-confirm')
    .map(({ step }) => step);
const next = (overrides: Partial<Followed>) => nextAction(progress(followed(overrides)));

describe('a draft exists', () => {
  test('so that what comes first is the request, not the price to agree on', () => {
    expect(next({ sightings: [opened] })).toMatchObject({ kind: 'do', step: 'tab-introduction' });
    expect(toConfirm({ sightings: [opened] })).toEqual([
      'cost-agreed',
      'register-people',
      'provider-payment',
    ]);
  });

  test('what was passed stays undone, without a day, and says why it is asked', () => {
    const step = stepIn(progress(followed({ sightings: typed })), 'register-people');
    expect(step).toMatchObject({ state: 'to-confirm', note: { key: 'procedure.note.passed' } });
    expect(step.said).toBeUndefined();
    expect(step.deadline).toBeUndefined();
  });

  test('the papers are awaited, whoever has not confirmed the registrations', () => {
    expect(next({ sightings: typed })).toMatchObject({
      kind: 'wait',
      step: 'programme',
      lead: { key: 'procedure.next.wait.coordinator' },
      deadline: { id: 'papers' },
    });
  });

  test('that a provider began is to be accepted before all else', () => {
    const given = {
      variant: variant({ initiatedBy: 'provider' as const }),
      sightings: [draft("A reprendre par l'adhérent")],
    };
    expect(next(given)).toMatchObject({ kind: 'do', step: 'accept-request' });
    expect(toConfirm(given)).toEqual([]);
  });
});

describe('papers are attached', () => {
  const sightings = [...typed, count(2)];

  test('so that what comes first is to read it again, by the day of the sending', () => {
    expect(next({ sightings })).toMatchObject({
      kind: 'do',
      step: 'review',
      deadline: { id: 'sending' },
    });
  });

  test('a convention that nobody ticked is awaited still, and said to be confirmed', () => {
    expect(awaitedPapers(progress(followed({ sightings })))).toEqual([
      { paper: 'convention', step: 'convention-received', from: 'coordinator', isPassed: true },
      { paper: 'facture', step: 'invoice-or-quote', from: 'coordinator', isPassed: true },
    ]);
  });

  test('one of two leaves both awaited', () => {
    const one = { sightings: [...typed, count(1)] };
    expect(next(one)).toMatchObject({ kind: 'wait', step: 'programme' });
    expect(awaitedPapers(progress(followed(one))).map(({ isPassed }) => isPassed)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('it was sent', () => {
  test('so that AKTO is waited for, whatever was not ticked before', () => {
    expect(next({ sightings: [sentMessage()] })).toMatchObject({
      kind: 'wait',
      lead: { key: 'procedure.next.wait.akto' },
    });
  });

  test('a convention that AKTO refuses is no matter of the past', () => {
    const sightings = [
      file('Transmis'),
      paper('Convention', 'NON CONFORME', '2026-09-29T08:00:00Z'),
    ];
    const steps = progress(followed({ sightings }));
    expect(stepIn(steps, 'convention-signed').state).not.toBe('to-confirm');
    expect(nextAction(steps)).toMatchObject({ kind: 'do', step: 'papers-conform' });
  });

  test('an agreement seen since ends the wait for its papers', () => {
    const refused = paper('Convention', 'NON CONFORME', '2026-10-02T08:00:00Z');
    const before = [refused, file('Accordé', '2026-10-01T08:00:00Z')];
    const after = [refused, file('Accordé', '2026-10-20T08:00:00Z')];
    const state = (sightings: readonly Sighting[]) =>
      stepIn(progress(followed({ sightings })), 'papers-conform').state;
    expect([state(before), state(after), state([file('Accordé')])]).toEqual([
      'next',
      'to-confirm',
      'to-confirm',
    ]);
  });

  test('in the end, what nobody confirmed is asked for', () => {
    const left = ['provider-payment', 'register-people'];
    const said = ticked(STEPS.map(({ id }) => id).filter(id => !left.includes(id)));
    expect(next({ said, today: '2026-12-01' })).toEqual({
      kind: 'settle',
      step: 'register-people',
      lead: { key: 'procedure.next.confirm' },
      sentence: { key: 'procedure.register-people.title' },
    });
  });
});

test('what the user says is not done is not asked again, and comes after what moves it on', () => {
  const said = { 'cost-agreed': { done: false, at: '2026-09-15T08:00:00Z' } };
  const given = { said, sightings: [opened] };
  expect(toConfirm(given)).not.toContain('cost-agreed');
  expect(next(given).step).toBe('tab-introduction');
  expect(stepIn(progress(followed(given)), 'cost-agreed').state).toBe('todo');
  const sent = { said: { ...said }, sightings: typed };
  expect(next(sent)).toMatchObject({ kind: 'do', step: 'cost-agreed' });
});

test('a tab that the portal warns of is done again, whatever came after', () => {
  const sightings = [...typed, count(2), tabMark('Formation', 'warning', '2026-09-12T09:00:00Z')];
  expect(next({ sightings, said: ticked(['review']) })).toMatchObject({ step: 'tab-formation' });
});

test('whatever is ticked or seen, nothing is done that nobody said nor saw, and one comes first', () => {
  const ids = STEPS.map(({ id }) => id);
  const sights = [...typed, count(1), count(2), sentMessage(), file('Transmis'), file('Accordé')];
  fc.assert(
    fc.property(
      fc.subarray(ids),
      fc.subarray(sights),
      fc.constantFrom('akto' as const, 'other' as const),
      fc.boolean(),
      (said, sightings, funder, isDirect) => {
        const given = followed({
          said: ticked(said),
          sightings,
          variant: variant({ funder, directPayment: isDirect }),
          today: '2026-11-25',
        });
        const steps = progress(given);
        const done = steps.filter(({ state }) => state === 'done-said').map(({ step }) => step);
        expect(done.every(step => said.includes(step))).toBe(true);
        expect(steps.filter(({ state }) => state === 'next').length).toBeLessThanOrEqual(1);
        const over = ['done-seen', 'done-said', 'not-applicable'];
        const isFinished = steps.every(({ state }) => over.includes(state));
        expect(nextAction(steps).kind === 'finished').toBe(isFinished);
      },
    ),
  );
});
