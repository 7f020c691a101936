import type { Filled } from './fill.ts';
import type { Ledger } from './ledger.ts';
import type { Message } from './outcome.ts';
import type { PageView } from './page-view.ts';
import type { Place } from './place.ts';
import type { Overview, Sources } from './sources.ts';
import type { Answer, Question } from './state.ts';

/** What the user answered for this request; forgotten with the page. */
export interface Answers {
  amountPer: 'employee' | 'request' | null;
  /** NIR or NTT given for this run only, by opaque id; `null`: the user types it. */
  readonly numbers: Map<string, string | null>;
  fillsPastProfile: boolean;
}

/** What one run shares between its parts. */
export interface Session {
  readonly view: PageView;
  readonly sources: Sources;
  readonly ledger: Ledger;
  readonly answers: Answers;
  /** Pages that this run wrote in. */
  readonly written: Set<string>;
  /** Proposals already shown in this run. */
  readonly declined: Set<string>;
  readonly signal: AbortSignal;
  /** « Tout remplir »: what needs a look is asked before the next tab. */
  readonly isGuided: boolean;
  overview(): Overview;
  reloadOverview(): Promise<void>;
  /** Shows a question and waits for the answer; rejects when the run is stopped. */
  ask<K extends Answer['kind']>(
    question: Extract<Question, { kind: K }>,
  ): Promise<Extract<Answer, { kind: K }>>;
  /** Shows what only the user may do, and waits for their word or for `isDone`. */
  yourTurn(message: Message, isDone?: () => Promise<boolean>): Promise<void>;
  /** Ends the run, with the reason that the user is told. */
  stop(reason: Message): void;
  doing(message: Message, done: number, total: number): void;
  record(place: Place, filled: Filled): void;
  /** What was written and proven is read again, for a few seconds after the run. */
  readOn(place: Place, proven: readonly Filled[]): void;
  /** Something that concerns no field (a person left out): said in the summary. */
  remark(message: Message): void;
}
