import { daysBetween } from '../calendar/day.ts';
import type { Deadline } from '../procedure/deadlines.ts';
import { isAdviceOver } from '../procedure/pressing.ts';
import type { Standing } from './standing.ts';

/** So many days before, the badge counts it and a reminder is due. */
export const REMIND_DAYS = 7;

/** So many days after, nothing can be done about it any more: a sign that never leaves says nothing. */
const FORGET_DAYS = 30;

/** What would be said: nobody, no training, no company in it. */
export interface Reminder {
  readonly dossierId: string;
  readonly deadline: Deadline['id'];
  readonly day: string;
  readonly words: ReminderWords;
  /** The day aimed at is over, whether or not the last one allowed is. */
  readonly isOver: boolean;
}

export interface ReminderWords {
  readonly key: `dossiers.remind.${Deadline['id']}` | `dossiers.remind.late.${Deadline['id']}`;
  readonly params: { readonly day: string };
}

/** By dossier: the day on which something was last said of it. */
export type Reminded = Readonly<Record<string, string>>;

/** What is to be said today: of each dossier one thing, once a day. */
export function remindersDue(
  standings: readonly Standing[],
  today: string,
  reminded: Reminded,
): readonly Reminder[] {
  return pressingOf(standings, today).filter(({ dossierId }) => reminded[dossierId] !== today);
}

/**
 * Of each dossier the nearest deadline that is not over; else the latest of those that are. Our own
 * advice, once it is over, is of no more use.
 */
export function pressingOf(standings: readonly Standing[], today: string): readonly Reminder[] {
  return standings
    .filter(({ isClosed, absent }) => !isClosed && !absent)
    .flatMap(({ dossier, due, sending }) => {
      const near = due
        .filter(deadline => isNear(deadline, today) && !isAdviceOver(deadline))
        .toSorted((a, b) => (lastDay(a, today) < lastDay(b, today) ? -1 : 1));
      const one = near.find(each => lastDay(each, today) >= today) ?? near.at(-1);
      // Ticked as sent: it is the seeing that is missing.
      const isSaid = sending.status === 'said' && one?.id === 'sending';
      return one ? [reminderOf(dossier.id, one, { today, isSaid })] : [];
    });
}

function reminderOf(
  dossierId: string,
  deadline: Deadline,
  { today, isSaid }: { readonly today: string; readonly isSaid: boolean },
): Reminder {
  const { id, legalDay } = deadline;
  const isOver = deadline.day < today;
  const day = (isSaid && legalDay) || lastDay(deadline, today);
  const key =
    isOver || isSaid ? (`dossiers.remind.late.${id}` as const) : (`dossiers.remind.${id}` as const);
  return { dossierId, deadline: id, day, words: { key, params: { day } }, isOver };
}

/** The day aimed at; once it is over, the last one allowed. */
function lastDay({ day, legalDay = day }: Deadline, today: string): string {
  return day < today ? legalDay : day;
}

/** Once they are said. What was said of days long gone is forgotten. */
export function withReminded(
  reminded: Reminded,
  said: readonly Reminder[],
  today: string,
): Reminded {
  const recent = Object.entries(reminded).filter(([, day]) => day === today);
  const now = said.map(({ dossierId }) => [dossierId, today] as const);
  return Object.fromEntries([...recent, ...now]);
}

/** On the toolbar: of how many dossiers a day is near; « ! » when one is over; else nothing. */
export function badgeOf(standings: readonly Standing[], today: string): string {
  const found = pressingOf(standings, today);
  if (found.some(({ isOver }) => isOver)) return '!';
  if (found.length === 0) return '';
  return found.length > 99 ? '99+' : String(found.length);
}

/** From a week before the day to a month after the last one allowed. */
function isNear({ day, legalDay = day }: Deadline, today: string): boolean {
  return daysBetween(today, day) <= REMIND_DAYS && daysBetween(legalDay, today) <= FORGET_DAYS;
}
