import { coordinationHelp } from '../help.ts';
import { always, organiser, type Step, say } from '../step.ts';

/** Asked for by the tutorial, not compulsory on the portal [seed 000]. */
export const invoiceOrQuote: Step = {
  id: 'invoice-or-quote',
  phase: 'papers',
  title: 'procedure.invoice-or-quote.title',
  what: say('procedure.invoice-or-quote.what'),
  who: organiser,
  confirm: 'procedure.invoice-or-quote.confirm',
  appliesWhen: always,
  needs: ['register-people'],
  papers: ['facture'],
  deadline: 'papers',
  help: coordinationHelp,
  sources: ['tutorial'],
};
