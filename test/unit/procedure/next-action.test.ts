import { describe, expect, test } from 'vitest';
import { awaitedPapers, nextAction } from '../../../lib/procedure/next-action.ts';
import { type Followed, progress } from '../../../lib/procedure/progress.ts';
import { STEPS } from '../../../lib/procedure/steps.ts';
import { count, draft, followed, idsBefore, sentMessage, ticked, variant } from './followed.ts';

const at = (overrides: Partial<Followed> = {}) => progress(followed(overrides));
const next = (overrides: Partial<Followed> = {}) => nextAction(at(overrides));

test('is one thing to do, with its day', () => {
  expect(next()).toEqual({
    kind: 'do',
    step: 'person-in-charge',
    lead: { key: 'procedure.next.do' },
    sentence: { key: 'procedure.person-in-charge.title' },
    deadline: expect.objectContaining({ id: 'access', day: '2026-09-18' }),
  });
});

test('names whom the papers are awaited from', () => {
  const said = ticked(idsBefore('programme'));
  expect(next({ said })).toMatchObject({
    kind: 'wait',
    step: 'programme',
    lead: { key: 'procedure.next.wait.coordinator' },
  });
  const alone = { said, variant: variant({ coordination: undefined }) };
  expect(next(alone).lead).toEqual({ key: 'procedure.next.wait.provider' });
});

test('a contradiction is settled before what follows it', () => {
  const said = ticked(idsBefore('papers-conform'), '2026-09-20T08:00:00Z');
  const sightings = [draft('En cours de saisie adhérent', '2026-09-21T08:00:00Z')];
  expect(next({ said, sightings })).toMatchObject({
    kind: 'settle',
    step: 'transmit',
    lead: { key: 'procedure.next.settle' },
  });
});

test('waits for AKTO while a request is being sent', () => {
  const said = ticked(idsBefore('transmit'));
  expect(next({ said, sightings: [draft('En cours de transmission')] })).toMatchObject({
    kind: 'wait',
    step: 'transmit',
    lead: { key: 'procedure.next.wait.akto' },
  });
});

test('waits for the agreement rather than for each paper’s, which it settles', () => {
  const said = ticked(idsBefore('papers-conform'));
  expect(next({ said, sightings: [sentMessage()], today: '2026-10-05' })).toMatchObject({
    kind: 'wait',
    step: 'agreement',
  });
});

test('says until when there is nothing to do', () => {
  const said = ticked(idsBefore('attendance'));
  expect(next({ said, today: '2026-11-10' })).toMatchObject({
    kind: 'later',
    step: 'attendance',
    lead: { key: 'procedure.next.later', params: { day: '2026-11-17' } },
  });
});

test('a training without dates is finished by hand', () => {
  const said = ticked(idsBefore('attendance'));
  const undated = variant({ start: undefined, end: undefined });
  expect(next({ said, variant: undated })).toMatchObject({ kind: 'do', step: 'attendance' });
});

test('ends', () => {
  const said = ticked(STEPS.map(({ id }) => id));
  expect(next({ said, today: '2026-12-01' })).toEqual({
    kind: 'finished',
    lead: { key: 'procedure.next.finished' },
  });
});

describe('papers awaited', () => {
  test('are each of somebody, once', () => {
    const said = ticked(['cost-agreed', 'register-people']);
    expect(awaitedPapers(at({ said }))).toEqual([
      { paper: 'programme', step: 'programme', from: 'coordinator' },
      { paper: 'convention', step: 'convention-received', from: 'coordinator' },
      { paper: 'facture', step: 'invoice-or-quote', from: 'coordinator' },
    ]);
  });

  test('leave as they come: the convention is then for the director to sign', () => {
    const said = ticked(['register-people', 'convention-received', 'invoice-or-quote']);
    const sightings = [draft('En cours de saisie adhérent'), count(2)];
    expect(awaitedPapers(at({ said, sightings }))).toEqual([
      { paper: 'convention', step: 'convention-signed', from: 'director', isPassed: true },
    ]);
  });

  test('of after a training without dates are awaited of nobody', () => {
    const undated = variant({ start: undefined, end: undefined });
    const awaited = awaitedPapers(at({ variant: undated, sightings: [count(2)] }));
    expect(awaited.map(({ paper }) => paper)).toEqual(['convention', 'facture']);
  });

  test('of after the training are awaited then, and no sooner', () => {
    const said = ticked(idsBefore('attendance'));
    expect(awaitedPapers(at({ said, today: '2026-11-10' }))).toEqual([]);
    expect(awaitedPapers(at({ said, today: '2026-11-23' })).map(({ paper }) => paper)).toEqual([
      'emargement',
      'certificat',
      'facture-acquittee',
    ]);
  });
});
