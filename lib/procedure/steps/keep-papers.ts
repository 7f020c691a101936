import { always, centre, type Step } from '../step.ts';

/** Ten years, in AKTO’s model invoice [seed 003]; another OPCO is asked. */
export const keepPapers: Step = {
  id: 'keep-papers',
  phase: 'after',
  title: 'procedure.keep-papers.title',
  what: ({ funder }) => ({
    key: funder === 'akto' ? 'procedure.keep-papers.what' : 'procedure.keep-papers.what-other',
  }),
  who: centre,
  confirm: 'procedure.keep-papers.confirm',
  appliesWhen: always,
  needs: ['certificate', 'reimbursement', 'wages-invoice', 'other-reimbursement'],
  from: 'end',
  sources: ['guide-account'],
};
