import type { Lock } from '../storage/lock.ts';

/**
 * Reads, decides and writes while no other page of the extension does: two pages that import the
 * same list at the same moment would each find nobody, and double everybody.
 */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('dossier-fle-change', work) as Promise<T>;
}

/**
 * The same for one short change of a store that is written whole, which may be part of a longer
 * one: two pages that save at the same moment would each write back what they had read.
 */
export const writeAlone: Lock = work =>
  navigator.locks.request('dossier-fle-write', work) as ReturnType<typeof work>;
