import { doubts, informs } from '../../problem.ts';
import { blocksOf, heldIn, spot, textIn, yesIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';

/** Agencies of temporary work: 78.20Z. */
const TEMPORARY_WORK = /^78\.?20/u;

/** The tab Financement asks agencies of temporary work for what is left to pay, and from which contribution. */
export const rule: Rule = {
  id: 'contract-funding',
  reads: ['contrat-financement/reste-a-charge', 'contrat-financement/contribution'],
  source: {
    text: 'AKTO, guide Contrat de professionnalisation, étape Financement',
    date: '2026-01-02',
  },
  check: facts =>
    blocksOf(facts, 'contrat-financement').flatMap(block => {
      if (yesIn(block, 'reste-a-charge') !== true) return [];
      const naf =
        textIn(blocksOf(facts, 'employeur')[0] ?? block, 'naf') || facts.centre?.naf || '';
      if (naf !== '' && !TEMPORARY_WORK.test(naf)) {
        return [
          informs(
            spot(block, 'reste-a-charge'),
            {
              fr: 'Le financement du reste à charge ne concerne que les entreprises de travail temporaire.',
              en: 'Funding of what is left to pay concerns agencies of temporary work only.',
            },
            {
              fr: 'Répondez Non, ou demandez à AKTO si vous pensez y avoir droit.',
              en: 'Answer Non, or ask AKTO if you think that you may have it.',
            },
          ),
        ];
      }
      const isAsked = heldIn(block, 'contribution') && textIn(block, 'contribution') === '';
      if (!isAsked) return [];
      return [
        doubts(
          spot(block, 'contribution'),
          {
            fr: 'Le financement du reste à charge est demandé, sans le type de contribution.',
            en: 'Funding of what is left to pay is asked for, without the kind of contribution.',
          },
          {
            fr: 'Choisissez dans la liste la contribution qui doit payer le reste à charge.',
            en: 'Choose the contribution that is to pay it from the list.',
          },
        ),
      ];
    }),
};

const funding = (asked: string | null, contribution: string | null, naf: string) => ({
  'contrat-financement/reste-a-charge': asked,
  'contrat-financement/contribution': contribution,
  'employeur/naf': naf,
});

export const examples: readonly Example[] = [
  { is: 'right', case: 'a centre', holds: funding('Non', null, '85.59A'), finds: [] },
  {
    is: 'right',
    case: 'an agency',
    holds: funding('Oui', 'Contribution conventionnelle', '7820Z'),
    finds: [],
  },
  {
    is: 'wrong',
    case: 'a centre that asks for it',
    holds: funding('Oui', null, '85.59A'),
    finds: [{ at: 'contrat-financement/reste-a-charge', severity: 'information' }],
  },
  {
    is: 'wrong',
    case: 'an agency, without the contribution',
    holds: funding('Oui', null, '78.20Z'),
    finds: [{ at: 'contrat-financement/contribution', severity: 'doubtful' }],
  },
  { is: 'borderline', case: 'no answer yet', holds: funding(null, null, '85.59A'), finds: [] },
];
