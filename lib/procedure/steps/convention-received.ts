import { coordinationHelp } from '../help.ts';
import { seenConvention } from '../seen-papers.ts';
import { always, organiser, type Step, say } from '../step.ts';

/** Sent by the organiser, to be signed [seed 000]. */
export const conventionReceived: Step = {
  id: 'convention-received',
  phase: 'papers',
  title: 'procedure.convention-received.title',
  what: say('procedure.convention-received.what'),
  who: organiser,
  confirm: 'procedure.convention-received.confirm',
  appliesWhen: always,
  evidence: seenConvention,
  needs: ['register-people'],
  papers: ['convention'],
  deadline: 'papers',
  help: coordinationHelp,
  sources: ['tutorial'],
};
