import { seenTab } from '../seen-tab.ts';
import { centre, type Step, say, withAkto } from '../step.ts';

/** Filled by the portal, to be checked [seed 000, « B-2 »]. */
export const tabEmployeur: Step = {
  id: 'tab-employeur',
  phase: 'request',
  title: 'procedure.tab-employeur.title',
  what: say('procedure.tab-employeur.what'),
  who: centre,
  confirm: 'procedure.tab-employeur.confirm',
  appliesWhen: withAkto,
  evidence: seenTab('employeur'),
  needs: ['open-request', 'accept-request'],
  aktoHelp: ['guide-entry'],
  sources: ['tutorial'],
};
