import type { Control } from '../control.ts';
import type { Message } from '../outcome.ts';
import type { Value } from '../value.ts';

/** What a driver is told. */
export interface Task {
  readonly control: Control;
  readonly value: Value;
  /** Other texts that mean the same, best first. */
  readonly spellings: readonly string[];
  readonly signal: AbortSignal | undefined;
  /** The page put a first write back a moment later: each way is given the time to fail. */
  readonly isCareful?: boolean;
  /** As in `WriteOptions`. */
  readonly partner?: Value | undefined;
  /** Document and shadow roots where menus may appear. */
  readonly roots: readonly ParentNode[];
}

/**
 * What a driver did. `shown`: text that now stands for the value elsewhere on the page (a search
 * field that empties itself once something was chosen).
 */
export type Written =
  | { readonly done: true; readonly shown?: string }
  | { readonly done: false; readonly reason: Message; readonly options?: readonly string[] };

export type Driver = (task: Task) => Promise<Written>;

export const DONE: Written = { done: true };
