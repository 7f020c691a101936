import { seenAgreement } from '../seen-agreement.ts';
import { type Step, say, withAkto } from '../step.ts';

/** The training must not start before it [seed 001]. */
export const agreement: Step = {
  id: 'agreement',
  phase: 'agreement',
  title: 'procedure.agreement.title',
  what: say('procedure.agreement.what'),
  who: () => 'akto',
  confirm: 'procedure.agreement.confirm',
  appliesWhen: withAkto,
  evidence: seenAgreement,
  needs: ['transmit'],
  closes: ['papers-conform'],
  deadline: 'agreement',
  warnings: () => ['procedure.agreement.warning'],
  aktoHelp: ['phone', 'call-back', 'guide-drafts'],
  sources: ['circuit', 'deposit'],
};
