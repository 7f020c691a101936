import { seenTab } from '../seen-tab.ts';
import { centre, type Step, say, withAkto } from '../step.ts';

/** The notice is ticked by the user [seed 000, « B-1 »]. */
export const tabIntroduction: Step = {
  id: 'tab-introduction',
  phase: 'request',
  title: 'procedure.tab-introduction.title',
  what: say('procedure.tab-introduction.what'),
  who: centre,
  confirm: 'procedure.tab-introduction.confirm',
  appliesWhen: withAkto,
  evidence: seenTab('introduction'),
  needs: ['open-request', 'accept-request'],
  aktoHelp: ['guide-entry'],
  sources: ['tutorial'],
};
