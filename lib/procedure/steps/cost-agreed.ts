import { sentSighting } from '../seen-sending.ts';
import { always, director, type Step } from '../step.ts';

/** Said before anybody is registered: a refusal costs the centre [seed 000, seed 001]. */
export const costAgreed: Step = {
  id: 'cost-agreed',
  phase: 'registration',
  title: 'procedure.cost-agreed.title',
  what: ({ directPayment }) => ({
    key: directPayment ? 'procedure.cost-agreed.what-direct' : 'procedure.cost-agreed.what',
  }),
  who: director,
  confirm: 'procedure.cost-agreed.confirm',
  appliesWhen: always,
  isOver: sightings => sentSighting(sightings) !== undefined,
  needs: [],
  aktoHelp: ['rules'],
  sources: ['tutorial', 'advice'],
};
