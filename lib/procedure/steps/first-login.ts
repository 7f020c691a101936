import { seenEntered } from '../seen-access.ts';
import { centre, type Step, say, withAkto } from '../step.ts';

/** Who logs in [seed 000, « A/ »]. */
export const firstLogin: Step = {
  id: 'first-login',
  phase: 'access',
  title: 'procedure.first-login.title',
  what: say('procedure.first-login.what'),
  who: centre,
  confirm: 'procedure.first-login.confirm',
  appliesWhen: withAkto,
  evidence: seenEntered,
  needs: ['person-in-charge'],
  deadline: 'access',
  aktoHelp: ['landing', 'guide-attachment'],
  sources: ['tutorial'],
};
