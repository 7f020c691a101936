export type { Message, Outcome, OutcomeStatus } from '../controls/outcome.ts';

/** What a fill would do with a field, before anything is done. */
export type PlanStatus =
  | 'write'
  | 'propose'
  | 'same'
  | 'conflict'
  | 'missing'
  | 'locked'
  | 'not-found'
  | 'ambiguous'
  | 'yours';
