import { centre, type Step, say } from '../step.ts';

/** Wages and side costs are the centre’s own, whoever pays the provider [seed 003]. */
export const wagesInvoice: Step = {
  id: 'wages-invoice',
  phase: 'after',
  title: 'procedure.wages-invoice.title',
  what: say('procedure.wages-invoice.what'),
  who: centre,
  confirm: 'procedure.wages-invoice.confirm',
  appliesWhen: ({ funder, wages }) => funder === 'akto' && wages === true,
  needs: ['agreement', 'attendance', 'certificate'],
  from: 'end',
  deadline: 'reimbursement',
  aktoHelp: ['phone', 'call-back'],
  sources: ['guide-account', 'service-done'],
};
