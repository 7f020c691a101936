import { after } from './claims.ts';
import type { Dossier } from './dossier.ts';

/** When each thing that is read of a request was read. */
export function instantsOf({ sightings, rows, absences }: Dossier): readonly string[] {
  return [...sightings, ...rows, ...absences].map(({ at }) => at);
}

/**
 * Now, or just after all that was read: what is said or read now is the newest, even when the
 * clock was ahead when something was read before.
 */
export function newest(dossier: Dossier, now: Date): Date {
  return new Date(after(now, instantsOf(dossier)));
}
