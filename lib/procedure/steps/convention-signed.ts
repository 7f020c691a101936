import { seenConvention } from '../seen-papers.ts';
import { always, director, type Step, say } from '../step.ts';

/** Both signatures: the portal asks for « signée des 2 parties » [seed 000]. */
export const conventionSigned: Step = {
  id: 'convention-signed',
  phase: 'papers',
  title: 'procedure.convention-signed.title',
  what: say('procedure.convention-signed.what'),
  who: director,
  confirm: 'procedure.convention-signed.confirm',
  appliesWhen: always,
  evidence: seenConvention,
  needs: ['convention-received'],
  papers: ['convention'],
  deadline: 'papers',
  sources: ['tutorial'],
};
