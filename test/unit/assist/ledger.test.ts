import { describe, expect, it } from 'vitest';
import type { Filled } from '../../../lib/assist/fill.ts';
import { isUndoable, Ledger, rowOf } from '../../../lib/assist/ledger.ts';
import type { Outcome } from '../../../lib/assist/outcome.ts';
import type { PlanItem } from '../../../lib/assist/plan.ts';
import { formation } from '../../../lib/portal/mon-espace/formation.ts';
import { fakeControl } from './fake-control.ts';

const place = { page: formation, employeeId: null, employeeLabel: '', modules: 2 };
const field = formation.fields.find(({ key }) => key === 'debut') ?? formation.fields[0];
if (!field) throw new Error('The page has fields');

const item = (more: Partial<PlanItem> = {}): PlanItem => ({
  field,
  block: 1,
  control: fakeControl({ label: 'Date de début', kind: 'date' }),
  status: 'write',
  wanted: { value: '2026-11-18', origin: 'profile' },
  read: null,
  reason: null,
  ...more,
});

const held: Outcome = { status: 'held', wrote: '2026-11-18', read: '2026-11-18', reason: null };

const filled = (outcome: Partial<Outcome>, before: Filled['before'] = null): Filled => {
  const planned = item();
  const control = planned.control ?? fakeControl();
  return { item: planned, control, before, outcome: { ...held, ...outcome } };
};

function rowAfter(outcome: Partial<Outcome>, now: Partial<PlanItem>, inView = true) {
  const entry = new Ledger().record(place, filled(outcome));
  return rowOf(place, item(now), entry, inView);
}

describe('a row', () => {
  it('tells the label of the page, the value in French and the module', () => {
    expect(rowOf(place, item({ read: '2025-11-18' }), undefined, true)).toMatchObject({
      id: 'formation/module-2/debut',
      label: 'Date de début',
      value: '18/11/2025',
      wanted: '18/11/2026',
      group: 'Module 2',
      status: 'write',
    });
  });

  it("keeps the description's label when the field was not found", () => {
    const row = rowOf(place, item({ control: null, status: 'not-found' }), undefined, true);
    expect(row).toMatchObject({ label: 'Début de formation', canShow: false, canWrite: false });
  });

  it('tells what became of the write, and what the page holds now', () => {
    const row = rowAfter({ status: 'held-reformatted' }, { status: 'same', read: '2026-11-18' });
    expect(row).toMatchObject({ status: 'held-reformatted', value: '18/11/2026', canUndo: true });
  });

  it('no longer calls held what somebody changed since', () => {
    const row = rowAfter({}, { status: 'conflict', read: '2026-12-01' });
    expect(row).toMatchObject({ status: 'conflict', value: '01/12/2026', canWrite: true });
  });

  it('tells the last reading of a page that is no longer in view', () => {
    const row = rowAfter({}, {}, false);
    expect(row).toMatchObject({ status: 'held', value: '18/11/2026' });
    expect(row).toMatchObject({ canShow: false, canUndo: false, canWrite: false });
  });

  it('tells where a search that emptied itself shows its choice', () => {
    const row = rowAfter({ elsewhere: true, read: '18/11/2026 choisi' }, { read: null });
    expect(row.value).toBe('18/11/2026 choisi');
  });

  it('is written one by one only where there is a doubt', () => {
    const offers = (status: PlanItem['status']) =>
      rowOf(place, item({ status }), undefined, true).canWrite;
    expect(offers('propose')).toBe(true);
    expect(offers('conflict')).toBe(true);
    expect(['write', 'same', 'locked', 'yours', 'ambiguous'].map(s => offers(s as 'same'))).toEqual(
      [false, false, false, false, false],
    );
  });
});

describe('what a row offers to write', () => {
  it.each<[PlanItem['status'], string | null]>([
    ['write', 'sure'],
    ['propose', 'check'],
    ['conflict', 'conflict'],
    ['same', null],
    ['locked', null],
    ['missing', null],
    ['ambiguous', null],
    ['yours', null],
  ])('%s: %s', (status, offer) => {
    expect(rowOf(place, item({ status }), undefined, true).offer).toBe(offer);
    expect(rowOf(place, item({ status }), undefined, false).offer).toBeNull();
  });

  it('is nothing for what holds, however the page reads, and the value again when refused', () => {
    expect(rowAfter({ elsewhere: true }, { status: 'write' }).offer).toBeNull();
    expect(rowAfter({ status: 'refused' }, { status: 'write' }).offer).toBe('sure');
  });
});

describe('the ledger', () => {
  it('remembers what was there before the first write, not before the second', () => {
    const ledger = new Ledger();
    ledger.record(place, filled({ status: 'lost' }, 'before us'));
    expect(ledger.record(place, filled({}, 'ours')).before).toBe('before us');
  });

  it('starts over once the first write was put back', () => {
    const ledger = new Ledger();
    const entry = ledger.record(place, filled({}, 'first'));
    ledger.replace({ ...entry, undone: true });
    expect(ledger.record(place, filled({}, 'second')).before).toBe('second');
  });

  it.each<[Outcome['status'], boolean]>([
    ['held', true],
    ['held-reformatted', true],
    ['overwritten', true],
    ['lost', false],
    ['unverifiable', false],
  ])('has something to put back after « %s »: %s', (status, expected) => {
    expect(isUndoable(new Ledger().record(place, filled({ status })))).toBe(expected);
  });

  it('has nothing to put back where nothing was written, or twice', () => {
    const entry = new Ledger().record(place, filled({ wrote: null }));
    expect(isUndoable(entry)).toBe(false);
    expect(isUndoable({ ...entry, outcome: held, undone: true })).toBe(false);
  });
});
