import { seenRequest } from '../seen-access.ts';
import { BEFORE_REQUEST, centre, type Step, say } from '../step.ts';

/** Creating the request makes a draft at once: the user does it [seed 004]. */
export const openRequest: Step = {
  id: 'open-request',
  phase: 'request',
  title: 'procedure.open-request.title',
  what: say('procedure.open-request.what'),
  who: centre,
  confirm: 'procedure.open-request.confirm',
  appliesWhen: ({ funder, initiatedBy }) => funder === 'akto' && initiatedBy === 'centre',
  evidence: seenRequest,
  needs: ['attachment'],
  closes: BEFORE_REQUEST,
  warnings: () => [
    'procedure.open-request.warning-draft',
    'procedure.open-request.warning-company',
    'procedure.open-request.warning-creator',
  ],
  aktoHelp: ['landing', 'guide-entry'],
  sources: ['tutorial', 'guide-drafts'],
};
