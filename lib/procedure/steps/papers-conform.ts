import { seenConform } from '../seen-papers.ts';
import { type Step, say, withAkto } from '../step.ts';

/** AKTO says of each paper whether it is right [seed 004]. */
export const papersConform: Step = {
  id: 'papers-conform',
  phase: 'agreement',
  title: 'procedure.papers-conform.title',
  what: say('procedure.papers-conform.what'),
  who: () => 'akto',
  confirm: 'procedure.papers-conform.confirm',
  appliesWhen: withAkto,
  evidence: seenConform,
  urgent: true,
  needs: ['transmit'],
  aktoHelp: ['guide-drafts'],
  sources: ['guide-drafts'],
};
