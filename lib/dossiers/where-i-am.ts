import type { Deadline } from '../procedure/deadlines.ts';
import { pressing } from '../procedure/pressing.ts';
import type { Words } from '../procedure/words.ts';
import type { Standing } from './standing.ts';

/** « Où j'en suis »: one sentence and one thing to do, and what has not left yet. */
export interface WhereIAm {
  /** `null`: nothing is followed, or nothing is left to do. */
  readonly first: {
    readonly dossierId: string;
    readonly training?: string;
    /** « À faire maintenant », « En attente de la coordination »… */
    readonly lead: Words;
    readonly sentence?: Words;
    /** The step to open: the one action. */
    readonly step?: string;
    readonly deadline?: Deadline;
  } | null;
  /** Not seen as sent: « PAS ENCORE ENVOYÉ à AKTO », and what each waits for. */
  readonly unsent: readonly {
    readonly dossierId: string;
    readonly training?: string;
    readonly words: Words;
    readonly papers: Standing['papers'];
    /** The day to send it by. */
    readonly deadline?: Deadline;
    readonly isAbsent: boolean;
  }[];
  /** How many are followed, and not closed. */
  readonly open: number;
}

export function whereIAm(all: readonly Standing[]): WhereIAm {
  const open = all.filter(({ isClosed }) => !isClosed);
  // One that the lists no longer show is not what the day begins with.
  const acting = open.filter(({ absent, next }) => !absent && next.kind !== 'finished');
  const first = acting.toSorted(byUrgency)[0];
  return {
    first: first ? firstOf(first) : null,
    unsent: open
      .filter(({ sending }) => sending.status !== 'sent')
      .toSorted(byUrgency)
      .map(unsentOf),
    open: open.length,
  };
}

function firstOf({ dossier, facts, next, due }: Standing): NonNullable<WhereIAm['first']> {
  // What is nearest, even when something else comes first in the order of steps.
  const deadline = due.find(({ id }) => id === next.deadline?.id) ?? pressing(due);
  return {
    dossierId: dossier.id,
    ...(facts.title && { training: facts.title }),
    lead: next.lead,
    ...(next.sentence && { sentence: next.sentence }),
    ...(next.step && { step: next.step }),
    ...(deadline && { deadline }),
  };
}

function unsentOf(standing: Standing): WhereIAm['unsent'][number] {
  const { dossier, facts, sending, papers, due, absent } = standing;
  const deadline = due.find(({ id }) => id === 'sending');
  return {
    dossierId: dossier.id,
    ...(facts.title && { training: facts.title }),
    words: sending.words,
    papers,
    ...(deadline && { deadline }),
    isAbsent: absent !== undefined,
  };
}

const KINDS = ['do', 'settle', 'wait', 'later', 'finished'];

/** By the nearest deadline; without one, what can be done before what is waited for. */
function byUrgency(a: Standing, b: Standing): number {
  const [one, other] = [a, b].map(({ due }) => pressing(due)?.day ?? '9999');
  if (one !== other) return (one ?? '') < (other ?? '') ? -1 : 1;
  const order = KINDS.indexOf(a.next.kind) - KINDS.indexOf(b.next.kind);
  return order || (a.dossier.id < b.dossier.id ? -1 : 1);
}
