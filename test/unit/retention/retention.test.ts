import { expect, test } from 'vitest';
import type { Paper } from '../../../lib/documents/document.ts';
import {
  dueForErasure,
  type FollowedFile,
  USUAL_RETENTION,
  withoutNumber,
} from '../../../lib/retention/due.ts';
import { addMonths } from '../../../lib/retention/months.ts';
import { tracesOf } from '../../../lib/retention/traces.ts';
import { anEmployee } from '../employees/an-employee.ts';

const TODAY = '2026-11-21';
const paper = (name: string, addedOn = TODAY): Paper => ({
  schema: 1,
  id: name,
  kind: 'programme',
  owner: { kind: 'profile', id: 'p' },
  name,
  type: 'application/pdf',
  size: 10,
  sha256: '0'.repeat(64),
  addedOn,
  portalType: null,
});

test('counts months as a calendar does', () => {
  expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  expect(addMonths('2024-02-29', -12)).toBe('2023-02-28');
  expect(addMonths('2026-01-15', -2)).toBe('2025-11-15');
});

test('reminds of numbers before people, and of each only once it is old', () => {
  const since = (addedOn: string) => anEmployee({ id: addedOn, addedOn });
  const people = [
    since('2024-11-21'),
    since('2024-11-22'),
    since('2026-05-21'),
    since('2026-05-22'),
  ];
  const due = dueForErasure({ people, papers: [] }, USUAL_RETENTION, TODAY);
  expect(due.people.map(({ id }) => id)).toEqual(['2024-11-21']);
  expect(due.numbers.map(({ id }) => id)).toEqual(['2024-11-22', '2026-05-21']);
});

test('has no number to erase where none is kept, and says nothing of those it cannot date', () => {
  const people = [
    anEmployee({ addedOn: '2026-01-01', identifier: { kind: 'nir' } }),
    anEmployee({ addedOn: undefined }),
  ];
  const due = dueForErasure({ people, papers: [] }, USUAL_RETENTION, TODAY);
  expect(due).toEqual({ people: [], numbers: [], papers: [] });
});

test('keeps papers for ten years', () => {
  const papers = [paper('a', '2016-11-21'), paper('b', '2016-11-22')];
  const due = dueForErasure({ people: [], papers }, USUAL_RETENTION, TODAY);
  expect(due.papers.map(({ name }) => name)).toEqual(['a']);
});

test('forgets a number and nothing else', () => {
  expect(withoutNumber(anEmployee())).toEqual(anEmployee({ identifier: { kind: 'nir' } }));
});

test('finds the papers that are called after somebody', () => {
  const papers = [
    paper('Convention_CASTELLANE_2026.pdf'),
    paper('convention-lenormand-vasquez.pdf'),
    paper('Castellanes.pdf'),
    paper('programme.pdf'),
  ];
  const traces = tracesOf(anEmployee(), { papers, backupAt: '2026-11-01T08:00:00Z' });
  expect(traces.papers).toEqual(papers.slice(0, 2));
  expect(traces.backupAt).toBe('2026-11-01T08:00:00Z');
});

test('a number is of use while a file is open, and its months count from the close', () => {
  const person = (id: string, addedOn = '2026-01-01') => anEmployee({ id, addedOn });
  const people = ['open', 'closed-late', 'closed-long', 'finished', 'alone'].map(id => person(id));
  const file = (id: string, rest: Omit<FollowedFile, 'employees'>) => ({
    employees: [id],
    ...rest,
  });
  const files = [
    file('open', { isOpen: true }),
    file('open', { isOpen: false, closedOn: '2026-02-01' }),
    file('closed-late', { isOpen: false, closedOn: '2026-02-01' }),
    file('closed-late', { isOpen: false, closedOn: '2026-05-22' }),
    file('closed-long', { isOpen: false, closedOn: '2026-05-21' }),
    file('finished', { isOpen: false }),
  ];
  const due = dueForErasure({ people, papers: [], files }, USUAL_RETENTION, TODAY);
  expect(due.numbers.map(({ id }) => id)).toEqual(['closed-long', 'finished', 'alone']);
});

test('an open file keeps a number, not somebody who has been here for two years', () => {
  const people = [anEmployee({ id: 'a', addedOn: '2024-01-01' })];
  const files = [{ employees: ['a'], isOpen: true }];
  const due = dueForErasure({ people, papers: [], files }, USUAL_RETENTION, TODAY);
  expect(due.people.map(({ id }) => id)).toEqual(['a']);
});
