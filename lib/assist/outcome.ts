import type { Value } from '../controls/value.ts';

/** A sentence of the locales with its parameters; translated where it is shown. */
export interface Message {
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

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

/** What became of a field, established by reading it back. */
export type OutcomeStatus =
  | 'held'
  | 'held-reformatted'
  | 'refused'
  | 'lost'
  | 'overwritten'
  | 'unverifiable'
  | 'skipped';

/** `wrote` is what was sent, `read` what the page holds; only `read` is told to the user. */
export interface Outcome {
  readonly status: OutcomeStatus;
  readonly wrote: Value;
  readonly read: Value;
  readonly reason: Message | null;
}
