import type { guidedRun as guided } from './guided-run.ts';
import type { undoAll as all } from './undo.ts';

/** What is asked for by a press that few make. */
export interface LateJobs {
  readonly guidedRun: typeof guided;
  readonly undoAll: typeof all;
}

/**
 * What the engine's script holds in the place of `guided-run.ts` and `undo.ts` (`wxt.config.ts`):
 * they come with the extras, once they are asked for.
 */
export const guidedRun: typeof guided = async (...given) => (await bring()).guidedRun(...given);

export const undoAll: typeof all = async (ledger, rowIds, ...others) => {
  const jobs = await bring().catch(() => null);
  return jobs?.undoAll(ledger, rowIds, ...others) ?? { back: 0, left: rowIds.length };
};

let bring: () => Promise<LateJobs> = () => Promise.reject(new Error('No extras'));

/** From where they are had. */
export function jobsFrom(apart: () => Promise<LateJobs>): void {
  bring = apart;
}
