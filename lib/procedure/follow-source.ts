import type { FollowAnswer, ShownFollowUp } from './shown.ts';

/** Where « Où j'en suis » comes from, and what the user says of it. */
export interface FollowSource {
  /** With the dossier of this id, else the one that the tab shows. */
  read(id: string | null): Promise<ShownFollowUp>;
  /** `number`: a line of a list; `as`: the dossier that it is, or `new`, as the user said. */
  follow(options: { readonly number?: string; readonly as?: string }): Promise<FollowAnswer>;
  say(id: string, step: string, done: boolean | null): Promise<void>;
  note(id: string, step: string, note: string): Promise<'kept' | 'locked' | 'gone'>;
  /** Calls back when something was said or seen, until `signal` aborts. */
  onChanged(changed: () => void, signal: AbortSignal): void;
}
