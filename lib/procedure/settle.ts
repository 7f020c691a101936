import type { Evidence } from './evidence.ts';
import { instantOf, type Sighting } from './sighting.ts';
import type { Step } from './step.ts';
import type { Words } from './words.ts';

/** What the user said of a step, and when (ISO instant): `done: false` is an unticked box. */
export interface Said {
  readonly done: boolean;
  readonly at: string;
}

export type SaidSteps = Readonly<Record<string, Said | undefined>>;

export interface Settled {
  /** `undefined`: neither done nor told otherwise; the order of steps decides. */
  readonly state?: 'done-seen' | 'done-said' | 'waiting' | 'unknown';
  readonly evidence?: Evidence;
  readonly said?: Said;
  readonly note?: Words;
}

/**
 * What the pages tell and what the user ticked, put together. Neither erases the other: where
 * they disagree the step is `unknown`, with both. A page seen before the user ticked does not
 * disagree: they may have done it since.
 */
export function settle(
  step: Step,
  said: Said | undefined,
  sightings: readonly Sighting[],
): Settled {
  const seen = step.evidence?.(sightings);
  const both = { ...(seen && { evidence: seen }), ...(said && { said }) };
  const noted = { ...both, ...(seen?.note && { note: seen.note }) };
  if (!seen) return said?.done ? { ...both, state: 'done-said' } : both;
  switch (seen.says) {
    case 'done':
      return said && !said.done
        ? { ...both, state: 'unknown', note: { key: 'procedure.note.unticked-but-seen' } }
        : { ...noted, state: 'done-seen' };
    case 'unknown':
      return { ...noted, state: said?.done && isNewer(said, seen) ? 'done-said' : 'unknown' };
    case 'waiting':
    case 'not-done':
      if (said?.done) {
        return isNewer(said, seen)
          ? { ...both, state: 'done-said' }
          : { ...both, state: 'unknown', note: { key: 'procedure.note.contradiction' } };
      }
      return seen.says === 'waiting' ? { ...noted, state: 'waiting' } : noted;
  }
}

function isNewer(said: Said, seen: Evidence): boolean {
  const latest = seen.sightings.at(-1);
  return latest !== undefined && instantOf(said) > instantOf(latest);
}
