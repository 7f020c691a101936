import { expect, it } from 'vitest';
import { GUIDED_TOOLS } from '../../../lib/assist/guided-tools.ts';
import { guidedRun, jobsFrom, type LateJobs, undoAll } from '../../../lib/assist/late-jobs.ts';
import { Ledger } from '../../../lib/assist/ledger.ts';
import type { PageView } from '../../../lib/assist/page-view.ts';
import type { Session } from '../../../lib/assist/session.ts';
import { TOOLS } from '../../../lib/assist/undo-tools.ts';

const SESSION = {} as Session; // Only handed on.
const VIEW = {} as PageView; // Only handed on.

const undo = () =>
  undoAll(new Ledger(), ['a', 'b'], VIEW, new AbortController().signal, async () => true, TOOLS);

it('without the other script nothing is put back, and a run says what failed', async () => {
  jobsFrom(() => Promise.reject(new Error('No script')));
  expect(await undo()).toEqual({ back: 0, left: 2 });
  await expect(guidedRun(SESSION, GUIDED_TOOLS)).rejects.toThrow('No script');
});

it('with it, they are what it brings', async () => {
  const given: unknown[] = [];
  const jobs: LateJobs = {
    undoAll: async (_, rowIds) => ({ back: rowIds.length, left: 0 }),
    guidedRun: async (...all) => void given.push(...all),
    chooseCard: async () => undefined,
    writeChosen: async () => undefined,
    readOn: async () => undefined,
    fillEmployees: async () => undefined,
    reopenPerson: async () => false,
    addModules: async () => undefined,
  };
  jobsFrom(async () => jobs);
  expect(await undo()).toEqual({ back: 2, left: 0 });
  await guidedRun(SESSION, GUIDED_TOOLS);
  expect(given).toEqual([SESSION, GUIDED_TOOLS]);
});
