import { type Step, say, withAnother } from '../step.ts';

/** The answer of an OPCO whose rules are not known here. */
export const otherAgreement: Step = {
  id: 'other-agreement',
  phase: 'agreement',
  title: 'procedure.other-agreement.title',
  what: say('procedure.other-agreement.what'),
  who: () => 'funder',
  confirm: 'procedure.other-agreement.confirm',
  appliesWhen: withAnother,
  needs: ['other-sending'],
  deadline: 'agreement',
  warnings: () => ['procedure.other-agreement.warning'],
  sources: ['advice'],
};
