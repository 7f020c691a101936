import { seenTab } from '../seen-tab.ts';
import { centre, type Step, withAkto } from '../step.ts';

/** Everybody in one request [seed 000, « B-4 »]. */
export const tabSalaries: Step = {
  id: 'tab-salaries',
  phase: 'request',
  title: 'procedure.tab-salaries.title',
  what: ({ people = 0 }) =>
    people > 1
      ? { key: 'procedure.tab-salaries.several', params: { count: people } }
      : { key: 'procedure.tab-salaries.what' },
  who: centre,
  confirm: 'procedure.tab-salaries.confirm',
  appliesWhen: withAkto,
  evidence: seenTab('salaries'),
  needs: ['open-request', 'accept-request'],
  aktoHelp: ['guide-entry'],
  sources: ['tutorial'],
};
