import type { Deadline } from './deadlines.ts';
import { isOurs, type StepProgress } from './progress.ts';
import type { Actor, PaperId } from './step.ts';
import { stepOf } from './steps.ts';
import type { Words } from './words.ts';

/** One thing to do, or to wait for; `finished` when there is neither. */
export interface NextAction {
  readonly kind: 'do' | 'settle' | 'wait' | 'later' | 'finished';
  /** Absent when everything is done. */
  readonly step?: string;
  /** « À faire maintenant : », « En attente de la coordination : » */
  readonly lead: Words;
  /** The step's own title. */
  readonly sentence?: Words;
  readonly deadline?: Deadline;
}

/**
 * What stands first: an action or a doubt to settle, then what others owe, then what is of the past
 * and that nobody confirmed, then what is to come.
 */
export function nextAction(steps: readonly StepProgress[]): NextAction {
  const acting = steps.find(({ state }) => state === 'next' || state === 'unknown');
  if (acting) {
    return acting.state === 'next'
      ? action('do', acting, { key: 'procedure.next.do' })
      : action('settle', acting, { key: 'procedure.next.settle' });
  }
  const waiting = waitedFor(steps);
  if (waiting) return action('wait', waiting, waitingFor(waiting.who));
  const passed = steps.find(({ state }) => state === 'to-confirm');
  if (passed) return action('settle', passed, { key: 'procedure.next.confirm' });
  const later = steps.find(({ state, notBefore }) => state === 'todo' && notBefore);
  if (later?.notBefore) {
    const params = { day: later.notBefore };
    return action('later', later, { key: 'procedure.next.later', params });
  }
  const open = steps.find(({ state }) => state === 'todo');
  if (open) return action('do', open, { key: 'procedure.next.do' });
  return { kind: 'finished', lead: { key: 'procedure.next.finished' } };
}

/** What settles another is waited for in its place: the agreement, rather than each paper's. */
function waitedFor(steps: readonly StepProgress[]): StepProgress | undefined {
  const waiting = steps.filter(({ state }) => state === 'waiting');
  const closed = new Set(waiting.flatMap(({ step }) => stepOf(step)?.closes ?? []));
  return waiting.find(({ step }) => !closed.has(step)) ?? waiting[0];
}

export interface AwaitedPaper {
  readonly paper: PaperId;
  readonly step: string;
  readonly from: Actor;
  /** A later step is done: likely to be in hand, and nobody has said so. */
  readonly isPassed?: true;
}

/** Papers not yet in hand, and who owes each; those of after the training, once it is time. */
export function awaitedPapers(steps: readonly StepProgress[]): readonly AwaitedPaper[] {
  const awaited = new Map<PaperId, AwaitedPaper>();
  for (const { step, phase, state, papers, who, notBefore } of steps) {
    const isOver = /^(?:not-applicable|done-seen|done-said)$/.test(state);
    // Without dates, nobody can tell when those of after the training are due.
    const isLater = notBefore || (phase === 'after' && state === 'todo');
    if (isOver || isLater) continue;
    // One paper a step: the steps that gather several only wait for the others.
    const [paper, second] = papers;
    if (!paper || second || (phase !== 'papers' && phase !== 'after')) continue;
    const isPassed = state === 'to-confirm' && ({ isPassed: true } as const);
    if (!awaited.has(paper)) awaited.set(paper, { paper, step, from: who, ...isPassed });
  }
  return [...awaited.values()];
}

function action(kind: NextAction['kind'], found: StepProgress, lead: Words): NextAction {
  const { step, title, deadline } = found;
  return { kind, step, lead, sentence: title, ...(deadline && { deadline }) };
}

/** The portal may show our own step as under way: « En cours de transmission » is AKTO's to end. */
function waitingFor(who: Actor): Words {
  const from = isOurs(who) ? 'akto' : who;
  switch (from) {
    case 'coordinator':
      return { key: 'procedure.next.wait.coordinator' };
    case 'provider':
      return { key: 'procedure.next.wait.provider' };
    case 'funder':
      return { key: 'procedure.next.wait.funder' };
    case 'person':
      return { key: 'procedure.next.wait.person' };
    default:
      return { key: 'procedure.next.wait.akto' };
  }
}
