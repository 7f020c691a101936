import { always, type Step, say } from '../step.ts';

/** A signature each half day [seed 000]. */
export const attendance: Step = {
  id: 'attendance',
  phase: 'after',
  title: 'procedure.attendance.title',
  what: say('procedure.attendance.what'),
  who: () => 'person',
  confirm: 'procedure.attendance.confirm',
  appliesWhen: always,
  needs: ['register-people'],
  from: 'start',
  papers: ['emargement'],
  sources: ['tutorial'],
};
