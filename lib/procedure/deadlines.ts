import { addDays, daysBetween, isDay } from '../calendar/day.ts';
import type { Place } from '../calendar/holidays.ts';
import { lastWorkingDayBefore, workingDayUpTo } from '../calendar/working-days.ts';
import {
  ACCESS_DAYS,
  ANSWER_DAYS,
  DEADLINE_IDS,
  DEADLINE_SOURCES,
  DEFAULT_MARGIN,
  type DeadlineId,
  LEGAL_DAYS,
  PAPERS_DAYS,
  SOON_DAYS,
} from './deadline-rules.ts';
import { type SourceId, sourceOf } from './sources.ts';
import type { Variant } from './variant.ts';

export interface Deadline {
  readonly id: DeadlineId;
  /** The day to aim at, `YYYY-MM-DD`. */
  readonly day: string;
  /** The last day allowed, where a rule gives one. */
  readonly legalDay?: string;
  /** Beside a day of advice that is over: the last day to send the request, if it is to come. */
  readonly sendBy?: string;
  /** `late`: the day aimed at is over; `past`: the last one allowed is. On the day itself: `soon`. */
  readonly state: 'far' | 'soon' | 'late' | 'past';
  readonly source: SourceId;
  readonly sourceDate?: string;
  /** « À vérifier »: announced by others, or typed by the user. */
  readonly toCheck: boolean;
}

interface Asked {
  readonly variant: Variant;
  readonly today: string;
  /** Days between the target and the legal day. */
  readonly margin?: number | undefined;
  /** The day on which the request was sent, once it was. */
  readonly sentOn?: string | undefined;
}

type Rule = Pick<Deadline, 'id' | 'day' | 'legalDay' | 'sendBy'>;

/** Every deadline that is known, nearest first. No start, no deadline: nothing is guessed. */
export function deadlines(asked: Asked): readonly Deadline[] {
  const { variant, today } = asked;
  if (!isDay(today)) return [];
  const ruled = variant.funder === 'akto' ? rulesOfAkto(asked) : [];
  const known = new Set(ruled.map(({ id }) => id));
  const found = [
    ...ruled.map(rule => withState(rule, DEADLINE_SOURCES[rule.id], today)),
    ...typedDays(variant)
      .filter(({ id }) => !known.has(id) && (variant.funder === 'other' || isOpen(id)))
      .map(rule => withState(rule, { source: 'typed', toCheck: true }, today)),
  ];
  return found.toSorted((a, b) => daysBetween(b.day, a.day) || order(a) - order(b));
}

/** The last day to send a request to AKTO: 30 calendar days before the training starts. */
export function legalDayOf(start: string): string {
  return addDays(start, -LEGAL_DAYS);
}

/** The day to aim at: the last working day before the legal one less the margin. */
export function targetDayOf(start: string, margin = DEFAULT_MARGIN, place: Place = {}): string {
  return lastWorkingDayBefore(addDays(legalDayOf(start), -usableMargin(margin)), place);
}

function rulesOfAkto({ variant, margin, sentOn, today }: Asked): readonly Rule[] {
  const rules: Rule[] = [];
  const { start, place = {} } = variant;
  if (isPlausible(start)) {
    const target = targetDayOf(start, margin, place);
    const legalDay = legalDayOf(start);
    const advice = (id: DeadlineId, day: string): Rule =>
      day < today && today <= legalDay ? { id, day, sendBy: legalDay } : { id, day };
    rules.push(
      advice('access', workingDayUpTo(addDays(start, -ACCESS_DAYS), place)),
      advice('papers', workingDayUpTo(addDays(target, -PAPERS_DAYS), place)),
      { id: 'sending', day: target, legalDay },
    );
  }
  if (isPlausible(sentOn)) rules.push({ id: 'agreement', day: addDays(sentOn, ANSWER_DAYS) });
  return rules;
}

/** What no rule is known for: AKTO's members type it too. */
function isOpen(id: DeadlineId): boolean {
  return DEADLINE_SOURCES[id].source === 'typed';
}

function typedDays({ typed = {} }: Variant): readonly Rule[] {
  return DEADLINE_IDS.flatMap(id => {
    const day = typed[id];
    return isPlausible(day) ? [{ id, day, legalDay: day }] : [];
  });
}

function withState(
  rule: Rule,
  { source, toCheck }: { readonly source: SourceId; readonly toCheck: boolean },
  today: string,
): Deadline {
  const { date } = sourceOf(source);
  const state = stateOn(today, rule);
  return { ...rule, state, source, toCheck, ...(date ? { sourceDate: date } : {}) };
}

function stateOn(today: string, { day, legalDay }: Rule): Deadline['state'] {
  if (legalDay && today > legalDay) return 'past';
  if (today > day) return 'late';
  return daysBetween(today, day) <= SOON_DAYS ? 'soon' : 'far';
}

/** A slip of the keyboard (« 0202 ») has no deadline rather than one a thousand years ago. */
function isPlausible(day: string | undefined): day is string {
  return isDay(day) && day >= '1950' && day < '2106';
}

function usableMargin(margin: number): number {
  return Number.isFinite(margin) && margin >= 0
    ? Math.min(365, Math.trunc(margin))
    : DEFAULT_MARGIN;
}

const order = ({ id }: Deadline) => DEADLINE_IDS.indexOf(id);
