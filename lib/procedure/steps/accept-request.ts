import { seenAccepted } from '../seen-accepted.ts';
import { BEFORE_REQUEST, director, type Step, say } from '../step.ts';

/** « A reprendre par l’adhérent »: read-only until the user accepts it [seed 002, seed 004]. */
export const acceptRequest: Step = {
  id: 'accept-request',
  phase: 'request',
  title: 'procedure.accept-request.title',
  what: say('procedure.accept-request.what'),
  who: director,
  confirm: 'procedure.accept-request.confirm',
  appliesWhen: ({ funder, initiatedBy }) => funder === 'akto' && initiatedBy === 'provider',
  evidence: seenAccepted,
  urgent: true,
  needs: ['attachment'],
  closes: BEFORE_REQUEST,
  warnings: () => ['procedure.accept-request.warning'],
  aktoHelp: ['guide-drafts', 'phone'],
  sources: ['guide-contract', 'guide-drafts'],
};
