import type { Message } from './outcome.ts';
import type { Row } from './state.ts';

/** What is said when a run ends. */

/** On a page that is not recognised, the run asks which one it is; the other reasons end it. */
export function isBlocking(blocked: Message | null): boolean {
  return (
    blocked !== null && !['blocked.page-unknown', 'blocked.other-person'].includes(blocked.key)
  );
}

export function needsALook({ status }: Pick<Row, 'status'>): boolean {
  return !['held', 'held-reformatted', 'same', 'yours', 'missing', 'locked'].includes(status);
}

export function doneMessage(held: number, left: number): Message {
  if (held === 0 && left === 0) return { key: 'summary.nothing' };
  return { key: 'summary.page', params: { held, left } };
}

export function stopMessage(signal: AbortSignal): Message {
  const key = (signal.reason as Message | undefined)?.key; // Aborted with a message, by this class.
  return { key: key === 'reason.user-acted' ? 'summary.user-acted' : 'summary.stopped' };
}

export function asMessage(error: unknown): Message {
  const what = error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 120) : 'Error';
  return { key: 'summary.failed', params: { what } };
}
