import { coordinationHelp } from '../help.ts';
import { seenProgramme } from '../seen-papers.ts';
import { always, organiser, type Step, say } from '../step.ts';

/** Sent to those who are registered [seed 000]. */
export const programme: Step = {
  id: 'programme',
  phase: 'papers',
  title: 'procedure.programme.title',
  what: say('procedure.programme.what'),
  who: organiser,
  confirm: 'procedure.programme.confirm',
  appliesWhen: always,
  evidence: seenProgramme,
  needs: ['register-people'],
  papers: ['programme'],
  deadline: 'papers',
  help: coordinationHelp,
  sources: ['tutorial'],
};
