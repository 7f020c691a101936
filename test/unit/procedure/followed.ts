import { type Followed, progress, type StepProgress } from '../../../lib/procedure/progress.ts';
import type { Sighting } from '../../../lib/procedure/sighting.ts';
import { STEPS } from '../../../lib/procedure/steps.ts';
import type { Variant } from '../../../lib/procedure/variant.ts';

export const COORDINATION = { name: 'Coordination inventée', email: 'coordination@example.org' };

/** A request of a member of AKTO, for a training of November 2026. */
export const variant = (overrides: Partial<Variant> = {}): Variant => ({
  funder: 'akto',
  directPayment: false,
  people: 2,
  initiatedBy: 'centre',
  start: '2026-11-17',
  end: '2026-11-20',
  coordination: COORDINATION,
  ...overrides,
});

export const followed = (overrides: Partial<Followed> = {}): Followed => ({
  said: {},
  variant: variant(),
  sightings: [],
  today: '2026-09-01',
  ...overrides,
});

/** Ticked, by default before anything was seen. */
export const ticked = (ids: readonly string[], at = '2026-08-01T08:00:00Z') =>
  Object.fromEntries(ids.map(id => [id, { done: true, at }]));

export const stepIn = (steps: readonly StepProgress[], id: string): StepProgress => {
  const found = steps.find(({ step }) => step === id);
  if (!found) throw new Error(`No step ${id}`);
  return found;
};

export const stateOfStep = (id: string, overrides: Partial<Followed> = {}) =>
  stepIn(progress(followed(overrides)), id).state;

export const nextOf = (steps: readonly StepProgress[]) =>
  steps.filter(({ state }) => state === 'next').map(({ step }) => step);

/** Every step of our own hand that comes before one. */
export const idsBefore = (id: string) => {
  const ids = STEPS.map(step => step.id);
  return ids.slice(0, ids.indexOf(id));
};

export const draft = (state: string, at = '2026-09-10T08:00:00Z'): Sighting => ({
  kind: 'dossier-state',
  number: '10685',
  state,
  list: 'brouillons',
  at,
});

export const file = (state: string, at = '2026-10-01T08:00:00Z'): Sighting => ({
  kind: 'dossier-state',
  number: '2610AF000096',
  state,
  list: 'dossiers',
  at,
});

export const sentMessage = (at = '2026-09-30T08:00:00Z'): Sighting => ({
  kind: 'sent-message',
  at,
});

export const tabMark = (
  tab: string,
  mark: 'validated' | 'warning',
  at = '2026-09-11T08:00:00Z',
): Sighting => ({ kind: 'tab-mark', tab, mark, at });

export const paper = (document: string, state: string, at = '2026-10-02T08:00:00Z'): Sighting => ({
  kind: 'document-state',
  document,
  state,
  at,
});

export const count = (done: number, total = 2, at = '2026-09-12T08:00:00Z'): Sighting => ({
  kind: 'documents-count',
  done,
  total,
  at,
});
