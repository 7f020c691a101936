import { provider, type Step, say } from '../step.ts';

/** Without direct payment, the paid invoice of the provider [seed 003]. */
export const paidInvoice: Step = {
  id: 'paid-invoice',
  phase: 'after',
  title: 'procedure.paid-invoice.title',
  what: say('procedure.paid-invoice.what'),
  who: provider,
  confirm: 'procedure.paid-invoice.confirm',
  appliesWhen: ({ directPayment }) => !directPayment,
  needs: ['provider-payment'],
  from: 'end',
  papers: ['facture-acquittee'],
  sources: ['service-done', 'advice'],
};
