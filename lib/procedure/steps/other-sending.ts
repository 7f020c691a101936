import { centre, type Step, say, withAnother } from '../step.ts';

/** Seen by nobody here: ticked by the user. */
export const otherSending: Step = {
  id: 'other-sending',
  phase: 'sending',
  title: 'procedure.other-sending.title',
  what: say('procedure.other-sending.what'),
  who: centre,
  confirm: 'procedure.other-sending.confirm',
  appliesWhen: withAnother,
  needs: ['other-request', 'programme', 'convention-signed'],
  deadline: 'sending',
  sources: ['advice'],
};
