import { BEFORE_REQUEST, centre, type Step, say, withAnother } from '../step.ts';

/** Copied from the « fiche à recopier ». */
export const otherRequest: Step = {
  id: 'other-request',
  phase: 'request',
  title: 'procedure.other-request.title',
  what: say('procedure.other-request.what'),
  who: centre,
  confirm: 'procedure.other-request.confirm',
  appliesWhen: withAnother,
  needs: ['other-rules'],
  closes: BEFORE_REQUEST,
  sources: ['advice'],
};
