import type { Value } from './value.ts';

/** A sentence of the locales with its parameters; translated where it is shown. */
export interface Message {
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

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
  /** The value shows elsewhere on the page: the control emptied itself once something was chosen. */
  readonly elsewhere?: true;
  /** The options met while looking for one that is not there, for the user to choose from. */
  readonly options?: readonly string[];
}
