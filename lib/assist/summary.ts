import type { Message } from './outcome.ts';
import type { Row } from './state.ts';

/** What is said when a run ends. */

/** On a page that is not recognised, the run asks which one it is; the other reasons end it. */
export function isBlocking(blocked: Message | null): boolean {
  return blocked !== null && blocked.key !== 'blocked.page-unknown';
}

/** What the user still has to see to: what did not go as it should, and what is theirs to do. */
export function isForTheUser(row: Pick<Row, 'status' | 'reason'>): boolean {
  return (
    needsALook(row) ||
    row.status === 'yours' ||
    ['reason.missing', 'reason.amount'].includes(row.reason?.key ?? '')
  );
}

export function needsALook({ status }: Pick<Row, 'status'>): boolean {
  return !['held', 'held-reformatted', 'same', 'yours', 'missing', 'locked'].includes(status);
}

export function doneMessage(held: number, left: number, isGuided: boolean): Message {
  if (isGuided) return { key: 'summary.all', params: { held, left } };
  if (held === 0 && left === 0) return { key: 'summary.nothing' };
  return { key: 'summary.page', params: { held, left } };
}

export function stopMessage(signal: AbortSignal): Message {
  const reason = signal.reason as Message; // Runs are aborted with a message, by the assistant.
  const said = reason.key.replace(/^reason\./u, 'summary.');
  return { ...reason, key: said };
}

export function asMessage(error: unknown): Message {
  const what = error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 120) : 'Error';
  return { key: 'summary.failed', params: { what } };
}
