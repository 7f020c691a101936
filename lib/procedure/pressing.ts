import type { Deadline } from './deadlines.ts';

/** A day that matters is over. One of our own advice, or of an answer awaited, is no fault. */
export function isMissed({ state, legalDay }: Deadline): boolean {
  return state === 'past' || (state === 'late' && legalDay !== undefined);
}

/** A day of our own advice that is over: nothing can be done by it any more. */
export function isAdviceOver({ source, state }: Deadline): boolean {
  return source === 'advice' && state === 'late';
}

/** The deadline to name of several, nearest first: the first that is not advice gone by. */
export function pressing(due: readonly Deadline[]): Deadline | undefined {
  return due.find(deadline => !isAdviceOver(deadline)) ?? due[0];
}
