import { daysBetween, isDay } from '../calendar/day.ts';
import { SOON_DAYS } from './deadline-rules.ts';
import { type Deadline, deadlines } from './deadlines.ts';
import type { Evidence } from './evidence.ts';
import { AKTO_HELP, type Help } from './help.ts';
import { passedSteps } from './passed.ts';
import { sendingStatus } from './sending-status.ts';
import { type Said, type SaidSteps, type Settled, settle } from './settle.ts';
import type { Sighting } from './sighting.ts';
import type { SourceId } from './sources.ts';
import { sourceOf } from './sources.ts';
import type { Actor, PaperId, Phase, Step } from './step.ts';
import { STEPS } from './steps.ts';
import type { Variant } from './variant.ts';
import type { Words } from './words.ts';

export type StepState =
  | 'done-seen'
  | 'done-said'
  | 'next'
  | 'todo'
  | 'to-confirm'
  | 'waiting'
  | 'not-applicable'
  | 'unknown';

/** A step of one request, ready to be shown or sent as a message: data only. */
export interface StepProgress {
  readonly step: string;
  readonly phase: Phase;
  readonly state: StepState;
  readonly who: Actor;
  readonly title: Words;
  readonly what: Words;
  readonly confirm: Words;
  readonly warnings: readonly Words[];
  readonly help: readonly Help[];
  readonly papers: readonly PaperId[];
  readonly sources: readonly SourceId[];
  /** What was seen, and what the user said: both, when they disagree. */
  readonly evidence?: Evidence;
  readonly said?: Said;
  /** What is to be known of where it stands. */
  readonly note?: Words;
  /** Until it is done. */
  readonly deadline?: Deadline;
  /** The day before which there is nothing to do. */
  readonly notBefore?: string;
}

export interface Followed {
  /** What the user ticked, by id of step; ids that are no longer steps are ignored. */
  readonly said: SaidSteps;
  readonly variant: Variant;
  /** What was seen of this request, and of the account. */
  readonly sightings: readonly Sighting[];
  /** `YYYY-MM-DD` in Paris: `today(new Date())`. */
  readonly today: string;
  readonly margin?: number | undefined;
  readonly steps?: readonly Step[];
}

/** Every step in order, with where it stands; one at most is `next`. */
export function progress(followed: Followed): readonly StepProgress[] {
  const { variant, today, margin, steps = STEPS } = followed;
  const sentOn = sendingStatus(followed).on;
  const due = deadlines({ variant, today, margin, sentOn });
  const settled = settledSteps(steps, followed);
  const passed = passedSteps(steps, settled);
  const over = new Set<string>();
  const found = steps.map(step => {
    const isMet = (id: string) => over.has(id) || !steps.some(each => each.id === id);
    const own = settled.get(step.id);
    const place = own
      ? standing(step, followed, { settled: own, isPassed: passed.has(step.id), isMet })
      : ({ state: 'not-applicable' } as const);
    const isOver = OVER.has(place.state);
    if (isOver || passed.has(step.id)) over.add(step.id);
    const deadline = isOver ? undefined : due.find(({ id }) => id === step.deadline);
    return { step, place: deadline ? { ...place, deadline } : place };
  });
  const ready = found.filter(({ place }) => place.state === 'next');
  const isUrgent = ({ step, place }: (typeof found)[number]) =>
    step.urgent && place.evidence?.says === 'not-done';
  const next = ready.find(isUrgent) ?? ready.find(({ step }) => !passed.has(step.id)) ?? ready[0];
  return found.map(each => {
    const { step, place } = each;
    const state = place.state === 'next' && each !== next ? 'todo' : place.state;
    return describe(step, variant, { ...place, state });
  });
}

/** No more awaited by any day: done, without an object here, or of the past. */
const OVER: ReadonlySet<StepState> = new Set([
  'done-seen',
  'done-said',
  'not-applicable',
  'to-confirm',
]);

/** What is known of each step that applies, whatever the others. */
function settledSteps(steps: readonly Step[], { variant, said, sightings }: Followed) {
  const settled = new Map<string, Settled>();
  for (const step of steps) {
    if (!step.appliesWhen(variant)) continue;
    const own = settle(step, said[step.id], sightings);
    if (own.said || !step.isOver?.(sightings)) settled.set(step.id, own);
  }
  return settled;
}

/** Where a step stands by itself: `next` is any step that the centre could do now. */
function standing(step: Step, followed: Followed, { settled, isPassed, isMet }: Around): Standing {
  const { variant, today } = followed;
  if (settled.state === 'done-seen' || settled.state === 'done-said') {
    return { ...settled, state: settled.state };
  }
  // Said not to be done, it is still to do, after what moves the request on.
  if (isPassed && !settled.said) {
    return { ...settled, state: 'to-confirm', note: { key: 'procedure.note.passed' } };
  }
  const notBefore = firstDay(step, followed);
  const isReady = !notBefore && isDated(step, variant) && step.needs.every(isMet);
  const state = settled.state ?? openState(step, variant, settled, isReady);
  const note = alarm(step, variant, today) ?? settled.note;
  return { ...settled, state, ...(note && { note }), ...(notBefore && { notBefore }) };
}

/** Somebody else's step is waited for, unless the portal says that it came to nothing. */
function openState(
  step: Step,
  variant: Variant,
  { evidence }: Settled,
  isReady: boolean,
): StepState {
  if (!isReady) return 'todo';
  return isOurs(step.who(variant)) || evidence?.says === 'not-done' ? 'next' : 'waiting';
}

/** Done by the centre itself, so that it can be its next action. */
export function isOurs(who: Actor): boolean {
  return who === 'centre' || who === 'director';
}

/** A step of « after the training » waits for dates: without them, nobody is asked for anything. */
function isDated({ from }: Step, { start }: Variant): boolean {
  return !from || isDay(start);
}

function firstDay({ from }: Step, { variant, today }: Followed): string | undefined {
  const day = from && (from === 'start' ? variant.start : (variant.end ?? variant.start));
  return isDay(day) && isDay(today) && today < day ? day : undefined;
}

/** A training that starts soon, or has started, without the agreement: said wherever it is. */
function alarm({ id }: Step, { start }: Variant, today: string): Words | undefined {
  if (id !== 'agreement' || !isDay(start) || !isDay(today)) return undefined;
  const left = daysBetween(today, start);
  if (left > SOON_DAYS) return undefined;
  const key =
    left > 0 ? 'procedure.note.no-agreement-yet' : 'procedure.note.started-without-agreement';
  return { key, params: { day: start } };
}

interface Around {
  readonly settled: Settled;
  /** A later step is done. */
  readonly isPassed: boolean;
  readonly isMet: (id: string) => boolean;
}

type Standing = Pick<StepProgress, 'state'> &
  Partial<Pick<StepProgress, 'evidence' | 'said' | 'note' | 'deadline' | 'notBefore'>>;

function describe(step: Step, variant: Variant, found: Standing): StepProgress {
  const isAkto = variant.funder === 'akto';
  return {
    step: step.id,
    phase: step.phase,
    who: step.who(variant),
    title: { key: step.title },
    what: step.what(variant),
    confirm: { key: step.confirm },
    warnings: (step.warnings?.(variant) ?? []).map(key => ({ key })),
    help: [
      ...(step.help?.(variant) ?? []),
      ...(isAkto ? (step.aktoHelp ?? []).map(id => AKTO_HELP[id]) : []),
    ],
    papers: step.papers ?? [],
    sources: step.sources.filter(id => isAkto || !sourceOf(id).akto),
    ...found,
  };
}
