import { describe, expect, test } from 'vitest';
import { NOTHING_SEEN, notePortal, type PortalSeen } from '../../../lib/dossiers/portal-seen.ts';
import { sayStep } from '../../../lib/dossiers/say.ts';
import { standingOf } from '../../../lib/dossiers/standing.ts';
import { standingKeeper } from '../../../lib/dossiers/standing-keeper.ts';
import type { ListRow } from '../../../lib/sightings/list-row.ts';
import { aDossier, aList, aPage, DAY_1, DAY_2, listRow } from './a-dossier.ts';

/** What the lists of the portal show of the account: a second request needs no access again. */
const ACCESS = ['person-in-charge', 'first-login', 'administrator', 'attachment'];
const announced = (said = {}) =>
  aDossier({ title: 'Autre formation', start: '2027-02-01', funder: 'AKTO', ...said });
const listed = (...rows: readonly ListRow[]): PortalSeen =>
  notePortal(NOTHING_SEEN, aPage([aList(rows)]), DAY_1).seen;
const around = (seen: PortalSeen) => ({ profiles: [], seen, now: DAY_2 });
const accessOf = (dossier = announced(), seen = NOTHING_SEEN) =>
  standingOf(dossier, around(seen))
    .steps.filter(({ step }) => ACCESS.includes(step))
    .map(({ state }) => state);

describe('a request that is announced', () => {
  test('asks for no access that another request of the account shows', () => {
    expect(accessOf()).toEqual(['next', 'todo', 'todo', 'todo']);
    expect(accessOf(announced(), listed(listRow()))).toEqual(Array(4).fill('done-seen'));
    expect(standingOf(announced(), around(listed(listRow()))).next.step).toBe('cost-agreed');
  });

  test('asks for the attachment still when the lists are of several companies', () => {
    const both = listed(listRow(), listRow({ number: '10700', company: 'AUTRE CENTRE' }));
    expect(accessOf(announced(), both)).toEqual(['done-seen', 'done-seen', 'next', 'todo']);
  });

  test('asks for it when the lists are of another company than its own', () => {
    const own = aDossier({ title: 'Semaine', funder: 'AKTO' });
    const read = { ...own, rows: [{ ...rowOf('AUTRE CENTRE'), at: DAY_1.toISOString() }] };
    expect(accessOf(read, listed(listRow()))[3]).not.toBe('done-seen');
    const same = { ...own, rows: [{ ...rowOf('Centre du lac'), at: DAY_1.toISOString() }] };
    expect(accessOf(same, listed(listRow()))[3]).toBe('done-seen');
  });

  test('knows the login of lists that are empty, and nothing of lists that nobody read', () => {
    expect(accessOf(announced(), listed())).toEqual(['done-seen', 'done-seen', 'next', 'todo']);
  });

  test('waits for its own attachment, whatever other requests are there', () => {
    const state = (state: string) => [{ number: '552081317', state, at: DAY_1.toISOString() }];
    const waiting = { ...listed(listRow()), attachments: state('En attente de validation') };
    expect(accessOf(announced(), waiting)[3]).toBe('waiting');
    const unclear = { ...listed(listRow()), attachments: state('Suspendu') };
    expect(accessOf(announced(), unclear)[3]).toBe('done-seen');
  });

  test.each(['constructor', 'toString', '—', ' '])(
    'a company named « %s » is one as another',
    company => {
      const own = { ...announced(), rows: [{ ...rowOf(company), at: DAY_1.toISOString() }] };
      expect(accessOf(own, listed(listRow()))[3]).not.toBe('done-seen');
      expect(accessOf(own, listed(listRow({ company })))[0]).toBe('done-seen');
    },
  );

  test('of another OPCO is told nothing by the portal', () => {
    const other = aDossier({ title: 'Ailleurs', funder: 'Uniformation' });
    expect(standingOf(other, around(listed(listRow()))).steps).toEqual(
      standingOf(other, around(NOTHING_SEEN)).steps,
    );
  });

  test('what the user says is not so is shown beside it', () => {
    const denied = sayStep(announced(), 'attachment', false, DAY_2);
    expect(accessOf(denied, listed(listRow()))[3]).toBe('unknown');
  });
});

describe('lists read again and again', () => {
  const standingIn = (keeper: ReturnType<typeof standingKeeper>, seen: PortalSeen) =>
    keeper.within(around(seen));

  test('are worked out again once a day at most', () => {
    const keeper = standingKeeper();
    const dossier = announced();
    const first = standingIn(keeper, listed(listRow()))(dossier);
    const later = notePortal(
      listed(listRow()),
      aPage([aList([listRow({ state: 'En cours de transmission' })])]),
      new Date(DAY_1.getTime() + 3_600_000),
    ).seen;
    expect(standingIn(keeper, later)(dossier)).toBe(first);
    expect(standingIn(keeper, NOTHING_SEEN)(dossier)).not.toBe(first);
  });

  test('nor because their lines are in another order', () => {
    const keeper = standingKeeper();
    const dossier = announced();
    const other = listRow({ number: '10700', company: 'AUTRE CENTRE' });
    const first = standingIn(keeper, listed(listRow(), other))(dossier);
    expect(standingIn(keeper, listed(other, listRow()))(dossier)).toBe(first);
  });
});

function rowOf(company: string) {
  return { number: '10800', list: 'brouillons', company } as const;
}
