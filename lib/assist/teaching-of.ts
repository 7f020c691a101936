import { formatDate } from '../controls/notation.ts';
import type { Match } from './match.ts';
import type { PlanItem } from './plan.ts';
import type { Row } from './state.ts';

/** Fields that are there and not where they should be: pointing helps. */
const POINTED: readonly Row['status'][] = [
  'not-found',
  'ambiguous',
  'propose',
  'conflict',
  'refused',
  'lost',
];

/** The row with what can be taught about its field, and what was. */
export function withTeaching(row: Row, { field, status }: PlanItem, found: Match | undefined): Row {
  const taught = found?.taught ?? null;
  const isStale = taught !== null && !taught.fits;
  const canPoint = !field.yours && !field.reference && (POINTED.includes(row.status) || isStale);
  if (!taught) return canPoint ? { ...row, teaching: teaching(true) } : row;
  const { correction } = taught;
  const params = { date: formatDate(correction.learnedAt), field: field.labels[0] ?? row.label };
  if (isStale) {
    const stale = { key: 'reason.correction-stale', params };
    return { ...row, reason: stale, teaching: { ...teaching(canPoint), canForget: true } };
  }
  const isMine = correction.origin === 'mine';
  const note = { key: isMine ? 'teach.note' : 'teach.note-imported', params };
  const isProposal = !isMine && row.reason?.key === 'reason.fair';
  return {
    ...row,
    // Shown by the user: the value may be written at once, by itself.
    canWrite: row.canWrite || (isMine && status === 'write' && row.canShow),
    reason: isProposal ? { key: 'reason.imported' } : row.reason,
    teaching: { canPoint, canForget: true, note },
  };
}

function teaching(canPoint: boolean) {
  return { canPoint, canForget: false, note: null };
}
