import type { Personal } from './personal.ts';
import type { Standing } from './standing.ts';

/** A dossier that somebody else would have to take over. */
export interface OpenDossier {
  readonly id: string;
  readonly training?: string;
  readonly number?: string;
  readonly start?: string;
  readonly isSent: boolean;
  /** People that it is for, by their id in the list of employees. */
  readonly employees: readonly string[];
}

/**
 * Those that are not closed, nor settled to the last step: while somebody's is open, their number
 * is still of use. `parts`: `null` while the vault is closed, and then nobody is named.
 */
export function openDossiers(
  standings: readonly Standing[],
  parts: ReadonlyMap<string, Personal> | null,
): readonly OpenDossier[] {
  return standings
    .filter(({ isClosed, next }) => !isClosed && next.kind !== 'finished')
    .map(({ dossier: { id }, facts: { title, file, draft, start }, sending }) => {
      const number = file ?? draft;
      return {
        id,
        ...(title && { training: title }),
        ...(number && { number }),
        ...(start && { start }),
        isSent: sending.status === 'sent',
        employees: parts?.get(id)?.employees ?? [],
      };
    });
}
