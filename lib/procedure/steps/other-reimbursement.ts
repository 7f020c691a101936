import { centre, type Step, say } from '../step.ts';

/** By the OPCO’s own rules. */
export const otherReimbursement: Step = {
  id: 'other-reimbursement',
  phase: 'after',
  title: 'procedure.other-reimbursement.title',
  what: say('procedure.other-reimbursement.what'),
  who: centre,
  confirm: 'procedure.other-reimbursement.confirm',
  appliesWhen: ({ funder, directPayment }) => funder === 'other' && !directPayment,
  needs: ['other-agreement', 'attendance', 'certificate', 'paid-invoice'],
  from: 'end',
  papers: ['facture-acquittee', 'emargement', 'certificat'],
  deadline: 'reimbursement',
  sources: ['service-done', 'advice'],
};
