import { seenAttached } from '../seen-access.ts';
import { centre, type Step, say, withAkto } from '../step.ts';

/** The centre attached to the account, as « adhérent », and validated [seed 004]. */
export const attachment: Step = {
  id: 'attachment',
  phase: 'access',
  title: 'procedure.attachment.title',
  what: say('procedure.attachment.what'),
  who: centre,
  confirm: 'procedure.attachment.confirm',
  appliesWhen: withAkto,
  evidence: seenAttached,
  needs: ['first-login'],
  closes: ['administrator'],
  deadline: 'access',
  warnings: () => ['procedure.attachment.warning'],
  aktoHelp: ['guide-attachment', 'phone'],
  sources: ['guide-drafts', 'tutorial'],
};
