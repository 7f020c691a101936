import type { Deadline } from './deadlines.ts';

/**
 * The day to name when others are asked for what the request needs, `YYYY-MM-DD`: the one aimed
 * at, the last one allowed once it is over, and none when both are.
 */
export function sendBy(due: readonly Deadline[]): string | undefined {
  const sending = due.find(({ id }) => id === 'sending');
  if (!sending || sending.state === 'past') return undefined;
  return sending.state === 'late' ? sending.legalDay : sending.day;
}
