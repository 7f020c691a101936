import { blocksOf, dayIn, spot } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';

const DAYS = 5;

/** The employer sends the contract within five days after its start. */
export const rule: Rule = {
  id: 'contract-sent-late',
  reads: ['contrat/debut'],
  source: { text: 'Code du travail, D6325-1', date: '2026-11-01' },
  check: facts =>
    blocksOf(facts, 'contrat').flatMap(block => {
      const start = dayIn(block, 'debut');
      if (!start) return [];
      const since = (Date.parse(facts.today) - Date.parse(start)) / 86_400_000;
      if (since <= DAYS) return [];
      return [
        {
          at: spot(block, 'debut'),
          severity: 'doubtful',
          says: {
            fr: `Le contrat a commencé il y a ${since} jours : il s'envoie au plus tard ${DAYS} jours après son début.`,
            en: `The contract started ${since} days ago: it is sent within ${DAYS} days of its start.`,
          },
          remedy: {
            fr: 'Vérifiez la date ; si elle est juste, envoyez sans attendre et prévenez votre conseiller AKTO.',
            en: 'Check the date; if it is right, send at once and tell your AKTO adviser.',
          },
        },
      ];
    }),
};

export const examples: readonly Example[] = [
  { is: 'right', case: 'starts next week', holds: { 'contrat/debut': '2026-11-30' }, finds: [] },
  {
    is: 'wrong',
    case: 'started three weeks ago',
    holds: { 'contrat/debut': '2026-11-01' },
    finds: [{ at: 'contrat/debut', severity: 'doubtful' }],
  },
  {
    is: 'borderline',
    case: 'five days ago, the last day',
    holds: { 'contrat/debut': '2026-11-16' },
    finds: [],
  },
];
