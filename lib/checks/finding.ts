import type { Sentence } from './sentence.ts';

/** `blocks`: the portal or AKTO will refuse it; `doubtful`: to be looked at; `information`: no fault. */
export type Severity = 'blocks' | 'doubtful' | 'information';

/** Where: a field of a tab, of one module, of one person. */
export interface Spot {
  readonly page: string;
  readonly block: number;
  readonly field: string;
}

/** Where a rule comes from, and when that was read (`YYYY-MM-DD`). */
export interface RuleSource {
  readonly text: string;
  readonly date: string;
  readonly url?: string;
}

/** Something wrong or doubtful, with its reason and its remedy. */
export interface Problem {
  /** `null`: it is about the request as a whole. */
  readonly at: Spot | null;
  readonly severity: Severity;
  /** What is wrong and why. */
  readonly says: Sentence;
  /** What to do. */
  readonly remedy: Sentence;
  /** Not filled yet: in place, it is said only once the field was left. */
  readonly isAwaited?: boolean;
}

export interface Finding extends Problem {
  /** The same for the same problem at the same place: a word about it can be remembered. */
  readonly id: string;
  readonly rule: string;
  readonly source: RuleSource;
}
