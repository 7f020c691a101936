import { centre, type Step, say, withAnother } from '../step.ts';

/** Nothing is known here of another OPCO: its rules are asked for and typed. */
export const otherRules: Step = {
  id: 'other-rules',
  phase: 'access',
  title: 'procedure.other-rules.title',
  what: say('procedure.other-rules.what'),
  who: centre,
  confirm: 'procedure.other-rules.confirm',
  appliesWhen: withAnother,
  needs: [],
  deadline: 'access',
  sources: ['advice'],
};
