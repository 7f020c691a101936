import { seenAttachedPapers } from '../seen-papers.ts';
import { centre, type Step, say, withAkto } from '../step.ts';

/** Two compulsory kinds of document, and an attestation [seed 000]. */
export const tabDocuments: Step = {
  id: 'tab-documents',
  phase: 'papers',
  title: 'procedure.tab-documents.title',
  what: say('procedure.tab-documents.what'),
  who: centre,
  confirm: 'procedure.tab-documents.confirm',
  appliesWhen: withAkto,
  evidence: seenAttachedPapers,
  needs: ['open-request', 'accept-request', 'programme', 'convention-signed'],
  closes: ['convention-sent', 'invoice-or-quote'],
  papers: ['programme', 'convention', 'facture'],
  deadline: 'sending',
  aktoHelp: ['guide-entry'],
  sources: ['tutorial'],
};
