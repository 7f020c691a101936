import type { Row } from '../lib/assist/state.ts';

/**
 * How a field stands, for the eye: in place, to check, the user's own to do, untouched for a good
 * reason, or about to be written.
 */
export type Standing = 'done' | 'check' | 'yours' | 'calm' | 'ready';

const STANDINGS = {
  held: 'done',
  'held-reformatted': 'done',
  same: 'done',
  write: 'ready',
  propose: 'check',
  conflict: 'check',
  ambiguous: 'check',
  refused: 'check',
  lost: 'check',
  overwritten: 'check',
  unverifiable: 'check',
  'not-found': 'check',
  missing: 'yours',
  yours: 'yours',
  locked: 'calm',
  skipped: 'check',
} as const satisfies Record<Row['status'], Standing>;

/** What the engine says of a field that changes how it stands. */
const BY_REASON: Readonly<Record<string, Standing>> = {
  'reason.optional': 'calm',
  'reason.locked-differs': 'check',
};

/** How a field stands. */
export function standingOf(row: Pick<Row, 'status' | 'reason'>): Standing {
  return BY_REASON[row.reason?.key ?? ''] ?? STANDINGS[row.status];
}
