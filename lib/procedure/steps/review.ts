import { sentSighting } from '../seen-sending.ts';
import { centre, type Step, say, withAkto } from '../step.ts';

/** Nothing can be changed once it is sent [seed 002]. */
export const review: Step = {
  id: 'review',
  phase: 'sending',
  title: 'procedure.review.title',
  what: say('procedure.review.what'),
  who: centre,
  confirm: 'procedure.review.confirm',
  appliesWhen: withAkto,
  isOver: sightings => sentSighting(sightings) !== undefined,
  needs: [
    'tab-introduction',
    'tab-employeur',
    'tab-formation',
    'tab-salaries',
    'tab-synthese',
    'tab-documents',
  ],
  deadline: 'sending',
  sources: ['guide-contract', 'advice'],
};
