import { coordinationHelp } from '../help.ts';
import { centre, type Step } from '../step.ts';

/** « Attention de transmettre également la convention signée » to the coordination [seed 000]. */
export const conventionSent: Step = {
  id: 'convention-sent',
  phase: 'papers',
  title: 'procedure.convention-sent.title',
  what: ({ coordination }) => ({
    key: 'procedure.convention-sent.what',
    params: { email: coordination?.email ?? '' },
  }),
  who: centre,
  confirm: 'procedure.convention-sent.confirm',
  appliesWhen: ({ coordination }) => coordination !== undefined,
  needs: ['convention-signed'],
  papers: ['convention'],
  deadline: 'papers',
  help: coordinationHelp,
  sources: ['tutorial'],
};
