/**
 * Reads, decides and writes while no other page of the extension does: two pages that import the
 * same list at the same moment would each find nobody, and double everybody.
 */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('dossier-fle-change', work) as Promise<T>;
}
