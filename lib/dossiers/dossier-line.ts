import type { Deadline } from '../procedure/deadlines.ts';
import type { NextAction } from '../procedure/next-action.ts';
import { pressing } from '../procedure/pressing.ts';
import type { SendingStatus } from '../procedure/sending-status.ts';
import { disputesOf, newestRow } from './facts.ts';
import type { Standing } from './standing.ts';

/** One dossier in a list: a thousand of them go in one message. */
export interface DossierLine {
  readonly id: string;
  readonly training?: string;
  readonly company?: string;
  readonly start?: string;
  readonly end?: string;
  readonly number?: string;
  /** As last printed, and where and when. */
  readonly state?: { readonly printed: string; readonly list: string; readonly at: string };
  readonly sending: SendingStatus;
  readonly next: NextAction;
  readonly deadline?: Deadline;
  /** No more in a list that was read whole. */
  readonly absent?: Standing['absent'];
  readonly disputes: number;
  readonly isClosed: boolean;
}

export function lineOf(standing: Standing): DossierLine {
  const { dossier, facts, sending, next, due, absent, isClosed } = standing;
  const { title, company, start, end, file, draft } = facts;
  const row = newestRow(dossier);
  const number = file ?? draft;
  const deadline = pressing(due);
  return {
    id: dossier.id,
    ...(title && { training: title }),
    ...(company && { company }),
    ...(start && { start }),
    ...(end && { end }),
    ...(number && { number }),
    ...(row?.state && { state: { printed: row.state, list: row.list, at: row.at } }),
    sending,
    next,
    ...(deadline && { deadline }),
    ...(absent && { absent }),
    disputes: disputesOf(dossier).length,
    isClosed,
  };
}
