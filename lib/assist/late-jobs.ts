import type { addModules as add } from './add-modules.ts';
import type { chooseCard as choose } from './choose-card.ts';
import type { fillEmployees as fillPeople, reopenPerson as reopen } from './fill-employees.ts';
import type { guidedRun as guided } from './guided-run.ts';
import type { readOn as read } from './late-proof.ts';
import type { undoAll as all } from './undo.ts';
import type { writeChosen as write } from './write-chosen.ts';

/** What is asked for on few pages, by a press that few make, or once a run has ended. */
export interface LateJobs {
  readonly guidedRun: typeof guided;
  readonly undoAll: typeof all;
  readonly chooseCard: typeof choose;
  readonly writeChosen: typeof write;
  readonly readOn: typeof read;
  readonly fillEmployees: typeof fillPeople;
  readonly reopenPerson: typeof reopen;
  readonly addModules: typeof add;
}

/**
 * What the engine's script holds in the place of these modules (`wxt.config.ts`):
 * they come with the extras, once they are asked for.
 */
export const guidedRun: typeof guided = async (...given) => (await bring()).guidedRun(...given);

export const undoAll: typeof all = async (ledger, rowIds, ...others) => {
  const jobs = await bring().catch(() => null);
  return jobs?.undoAll(ledger, rowIds, ...others) ?? { back: 0, left: rowIds.length };
};

export const chooseCard: typeof choose = async (...given) => (await bring()).chooseCard(...given);

export const writeChosen: typeof write = async (...given) => (await bring()).writeChosen(...given);

export const readOn: typeof read = async (...given) => (await bring()).readOn(...given);

export const fillEmployees: typeof fillPeople = async (...given) =>
  (await bring()).fillEmployees(...given);

export const reopenPerson: typeof reopen = async (...given) =>
  (await bring()).reopenPerson(...given);

export const addModules: typeof add = async (...given) => (await bring()).addModules(...given);

let bring: () => Promise<LateJobs> = () => Promise.reject(new Error('No extras'));

/** From where they are had. */
export function jobsFrom(apart: () => Promise<LateJobs>): void {
  bring = apart;
}
