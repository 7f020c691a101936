import { daysBetween } from '../calendar/day.ts';
import type { Deadline } from '../procedure/deadlines.ts';
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
}

export interface ReminderWords {
  readonly key: `dossiers.remind.${Deadline['id']}` | `dossiers.remind.late.${Deadline['id']}`;
  readonly params: { readonly day: string };
}

/** By `dossier deadline`: the day on which it was last said. */
export type Reminded = Readonly<Record<string, string>>;

/** What is to be said today, each at most once a day. */
export function remindersDue(
  standings: readonly Standing[],
  today: string,
  reminded: Reminded,
): readonly Reminder[] {
  return near(standings, today)
    .filter(({ dossierId, deadline }) => reminded[keyOf(dossierId, deadline.id)] !== today)
    .map(({ dossierId, deadline }) => {
      const isLate = deadline.day < today;
      const day = isLate ? (deadline.legalDay ?? deadline.day) : deadline.day;
      const key = isLate
        ? (`dossiers.remind.late.${deadline.id}` as const)
        : (`dossiers.remind.${deadline.id}` as const);
      return { dossierId, deadline: deadline.id, day, words: { key, params: { day } } };
    });
}

/** Once they are said. What was said of days long gone is forgotten. */
export function withReminded(
  reminded: Reminded,
  said: readonly Reminder[],
  today: string,
): Reminded {
  const recent = Object.entries(reminded).filter(([, day]) => day === today);
  const now = said.map(({ dossierId, deadline }) => [keyOf(dossierId, deadline), today] as const);
  return Object.fromEntries([...recent, ...now]);
}

/** On the toolbar: how many deadlines are within a week; « ! » when one is over; else nothing. */
export function badgeOf(standings: readonly Standing[], today: string): string {
  const found = near(standings, today);
  if (found.some(({ deadline }) => deadline.day < today)) return '!';
  if (found.length === 0) return '';
  return found.length > 99 ? '99+' : String(found.length);
}

function near(standings: readonly Standing[], today: string) {
  return standings
    .filter(({ isClosed, absent }) => !isClosed && !absent)
    .flatMap(({ dossier, due }) =>
      due
        .filter(deadline => isNear(deadline, today))
        .map(deadline => ({ dossierId: dossier.id, deadline })),
    );
}

/** From a week before the day to a month after the last one allowed. */
function isNear({ day, legalDay = day }: Deadline, today: string): boolean {
  return daysBetween(today, day) <= REMIND_DAYS && daysBetween(legalDay, today) <= FORGET_DAYS;
}

const keyOf = (dossierId: string, deadline: string) => `${dossierId} ${deadline}`;
