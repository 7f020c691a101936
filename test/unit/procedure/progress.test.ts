import { describe, expect, test } from 'vitest';
import { progress } from '../../../lib/procedure/progress.ts';
import type { Sighting } from '../../../lib/procedure/sighting.ts';
import {
  count,
  draft,
  file,
  followed,
  nextOf,
  paper,
  sentMessage,
  stateOfStep,
  stepIn,
  tabMark,
  ticked,
  variant,
} from './followed.ts';

const TABS = ['Introduction', 'Employeur', 'Formation', 'Salariés', 'Synthèse', 'Documents'];
const allTabs = TABS.map(tab => tabMark(tab, 'validated'));

test('begins with who is in charge, and only one step is next', () => {
  const steps = progress(followed());
  expect(nextOf(steps)).toEqual(['person-in-charge']);
  expect(stepIn(steps, 'transmit').state).toBe('todo');
});

test('leads a request from the announcement to « transmise », one step after the other', () => {
  const seen: Sighting[] = [];
  const said: Record<string, { done: boolean; at: string }> = {};
  const trail: string[] = [];
  const say = (...ids: string[]) => Object.assign(said, ticked(ids));
  const look = () => trail.push(nextOf(progress(followed({ said, sightings: seen })))[0] ?? '–');

  look();
  say('person-in-charge', 'first-login', 'administrator', 'attachment');
  look();
  say('cost-agreed', 'register-people', 'provider-payment');
  look();
  seen.push({ kind: 'draft-number', number: '10685', at: '2026-09-10T08:00:00Z' });
  look();
  seen.push(...allTabs.slice(0, 5));
  look();
  say('programme', 'convention-received', 'invoice-or-quote');
  look();
  say('convention-signed', 'convention-sent');
  look();
  seen.push(count(2));
  look();
  say('review');
  look();
  seen.push(sentMessage());
  look();
  expect(trail).toEqual([
    'person-in-charge',
    'cost-agreed',
    'open-request',
    'tab-introduction',
    // The papers are the coordination's to send: nothing to do until they come.
    '–',
    'convention-signed',
    'tab-documents',
    'review',
    'transmit',
    '–',
  ]);
});

test('waits for the coordination once people are registered, for the provider without one', () => {
  const said = ticked(['cost-agreed', 'register-people']);
  const waiting = stepIn(progress(followed({ said })), 'programme');
  expect([waiting.state, waiting.who]).toEqual(['waiting', 'coordinator']);
  const alone = followed({ said, variant: variant({ coordination: undefined }) });
  expect(stepIn(progress(alone), 'programme').who).toBe('provider');
  expect(stateOfStep('programme')).toBe('todo');
});

describe('ticks by itself', () => {
  test('access, from any page seen behind the login', () => {
    const steps = progress(followed({ sightings: [draft('En cours de saisie adhérent')] }));
    for (const id of ['person-in-charge', 'first-login', 'attachment', 'open-request']) {
      expect([id, stepIn(steps, id).state]).toEqual([id, 'done-seen']);
    }
    // A draft exists: nobody agrees on the price before it any more.
    expect(nextOf(steps)).toEqual(['tab-introduction']);
  });

  test('a tab by its mark, whether named by its label or its page', () => {
    const sightings = [tabMark('Salariés', 'validated'), tabMark('synthese', 'validated')];
    expect(stateOfStep('tab-salaries', { sightings })).toBe('done-seen');
    expect(stateOfStep('tab-synthese', { sightings })).toBe('done-seen');
    expect(stateOfStep('tab-formation', { sightings })).not.toBe('done-seen');
  });

  test('a whole request once it was sent, but not what no page shows', () => {
    const sightings = [sentMessage()];
    expect(stateOfStep('tab-formation', { sightings })).toBe('done-seen');
    expect(stateOfStep('programme', { sightings })).toBe('done-seen');
    expect(stateOfStep('transmit', { sightings })).toBe('done-seen');
    expect(stateOfStep('convention-signed', { sightings })).not.toBe('done-seen');
    expect(stateOfStep('provider-payment', { sightings })).not.toBe('done-seen');
  });

  test('a tab not, once a warning was seen on it after the sending', () => {
    const warning = tabMark('Formation', 'warning', '2026-10-02T08:00:00Z');
    expect(stateOfStep('tab-formation', { sightings: [sentMessage(), warning] })).not.toBe(
      'done-seen',
    );
  });

  test('the latest mark of a tab, whichever order they came in', () => {
    const sightings = [
      tabMark('Formation', 'warning', '2026-09-12T09:00:00Z'),
      tabMark('Formation', 'validated', '2026-09-12T08:00:00Z'),
    ];
    const step = stepIn(progress(followed({ sightings })), 'tab-formation');
    expect(step.state).not.toBe('done-seen');
    expect(step.note?.key).toBe('procedure.note.tab-warning');
  });
});

describe('what the user said and what was seen', () => {
  const said = ticked(['transmit'], '2026-09-20T08:00:00Z');

  test('a tick stands by itself', () => {
    expect(stateOfStep('review', { said: ticked(['review']) })).toBe('done-said');
  });

  test('a page seen since that says otherwise is shown beside it, and unticks nothing', () => {
    const sightings = [draft('En cours de saisie adhérent', '2026-09-21T08:00:00Z')];
    const step = stepIn(progress(followed({ said, sightings })), 'transmit');
    expect(step).toMatchObject({
      state: 'unknown',
      said: { done: true },
      evidence: { says: 'not-done', sightings },
      note: { key: 'procedure.note.contradiction' },
    });
  });

  test('a page seen before the tick contradicts nothing', () => {
    const sightings = [draft('En cours de saisie adhérent', '2026-09-19T08:00:00Z')];
    expect(stateOfStep('transmit', { said, sightings })).toBe('done-said');
  });

  test('a state never seen leaves a later tick alone, and doubts an earlier one', () => {
    const sightings = [draft('En attente de la lune', '2026-09-21T08:00:00Z')];
    expect(stateOfStep('transmit', { said, sightings })).toBe('unknown');
    const later = ticked(['transmit'], '2026-09-22T08:00:00Z');
    expect(stateOfStep('transmit', { said: later, sightings })).toBe('done-said');
    expect(stateOfStep('transmit', { sightings })).toBe('unknown');
  });

  test('a box unticked on a step seen done is shown, not swallowed', () => {
    const step = stepIn(
      progress(
        followed({
          said: { transmit: { done: false, at: '2026-10-03T08:00:00Z' } },
          sightings: [sentMessage()],
        }),
      ),
      'transmit',
    );
    expect(step.state).toBe('unknown');
    expect(step.note?.key).toBe('procedure.note.unticked-but-seen');
  });

  test('a tick for a step that is no more is no obstacle', () => {
    expect(progress(followed({ said: ticked(['no-such-step']) }))).toEqual(progress(followed()));
  });

  test('nothing given is changed', () => {
    const given = Object.freeze(
      followed({
        said: Object.freeze(said),
        sightings: Object.freeze([sentMessage(), ...allTabs]),
      }),
    );
    expect(progress(given)).toEqual(progress(given));
  });
});

test('an adopted request that was sent is not asked to be read again, nor its price agreed on', () => {
  const steps = progress(followed({ sightings: [file('Transmis')] }));
  expect(stepIn(steps, 'review').state).toBe('not-applicable');
  expect(stepIn(steps, 'cost-agreed').state).toBe('not-applicable');
  expect(stepIn(steps, 'register-people').state).toBe('to-confirm');
  expect(nextOf(steps)).toEqual([]);
  const said = ticked(['review']);
  expect(stateOfStep('review', { said, sightings: [file('Transmis')] })).toBe('done-said');
});

test('papers refused by AKTO are shown, the worst first', () => {
  const sightings = [
    file('Transmis'),
    paper('Programme', 'CONFORME'),
    paper('Convention', 'NON CONFORME'),
  ];
  const step = stepIn(progress(followed({ sightings })), 'papers-conform');
  // Before what the user has not ticked of earlier: AKTO waits for it.
  expect(step.state).toBe('next');
  expect(step.note).toEqual({
    key: 'procedure.note.document-refused',
    params: { document: 'Convention', state: 'NON CONFORME' },
  });
});

test('can be sent as a message: data only', () => {
  const steps = progress(followed({ sightings: [sentMessage(), ...allTabs, count(2)] }));
  expect(JSON.parse(JSON.stringify(steps))).toEqual(steps);
});

test.each([true, false])(
  'wages asked for are invoiced by the centre, direct payment: %s',
  directPayment => {
    const steps = (wages: boolean) =>
      progress(followed({ variant: variant({ directPayment, wages }) }));

    expect(stepIn(steps(true), 'wages-invoice').state).toBe('todo');
    expect(stepIn(steps(false), 'wages-invoice').state).toBe('not-applicable');
  },
);
