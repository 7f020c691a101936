import { seenAttached } from '../seen-access.ts';
import { centre, type Step, say, withAkto } from '../step.ts';

/** Only the administrator of the account validates an attachment [seed 004]. */
export const administrator: Step = {
  id: 'administrator',
  phase: 'access',
  title: 'procedure.administrator.title',
  what: say('procedure.administrator.what'),
  who: centre,
  confirm: 'procedure.administrator.confirm',
  appliesWhen: withAkto,
  evidence: seenAttached,
  needs: ['first-login'],
  deadline: 'access',
  aktoHelp: ['guide-attachment', 'phone'],
  sources: ['guide-drafts'],
};
