import { seenTab } from '../seen-tab.ts';
import { centre, type Step, say, withAkto } from '../step.ts';

/** Read again; attestations ticked by the user [seed 000, « B-5 »]. */
export const tabSynthese: Step = {
  id: 'tab-synthese',
  phase: 'request',
  title: 'procedure.tab-synthese.title',
  what: say('procedure.tab-synthese.what'),
  who: centre,
  confirm: 'procedure.tab-synthese.confirm',
  appliesWhen: withAkto,
  evidence: seenTab('synthese'),
  needs: ['open-request', 'accept-request'],
  aktoHelp: ['guide-entry'],
  sources: ['tutorial'],
};
