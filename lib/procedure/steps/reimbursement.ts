import { centre, type Step, say } from '../step.ts';

/** « DR »; AKTO’s deadline for it was not found (PORTAL.md §5.5). */
export const reimbursement: Step = {
  id: 'reimbursement',
  phase: 'after',
  title: 'procedure.reimbursement.title',
  what: say('procedure.reimbursement.what'),
  who: centre,
  confirm: 'procedure.reimbursement.confirm',
  appliesWhen: ({ funder, directPayment }) => funder === 'akto' && !directPayment,
  needs: ['agreement', 'attendance', 'certificate', 'paid-invoice'],
  from: 'end',
  papers: ['facture-acquittee', 'emargement', 'certificat'],
  deadline: 'reimbursement',
  aktoHelp: ['guide-drafts', 'phone', 'call-back'],
  sources: ['guide-drafts', 'guide-account', 'service-done'],
};
