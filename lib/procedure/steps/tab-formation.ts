import { seenTab } from '../seen-tab.ts';
import { centre, type Step, say, withAkto } from '../step.ts';

/** Provider, dates, hours, costs [seed 000, « B-3 »]. */
export const tabFormation: Step = {
  id: 'tab-formation',
  phase: 'request',
  title: 'procedure.tab-formation.title',
  what: say('procedure.tab-formation.what'),
  who: centre,
  confirm: 'procedure.tab-formation.confirm',
  appliesWhen: withAkto,
  evidence: seenTab('formation'),
  needs: ['open-request', 'accept-request'],
  warnings: ({ directPayment }) =>
    directPayment ? ['procedure.tab-formation.warning-direct'] : [],
  aktoHelp: ['guide-entry'],
  sources: ['tutorial', 'direct-payment'],
};
