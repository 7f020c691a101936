import { dayBefore, monthsAfter } from '../../ages.ts';
import type { Problem } from '../../finding.ts';
import { publicOf } from '../../priority-public.ts';
import { blocksOf, dayIn, spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { shortDay } from '../../spoken.ts';

/** Fixed-term contract, or action: 6 to 12 months, up to 24 by agreement, 36 for priority publics. */
export const rule: Rule = {
  id: 'contract-duration',
  reads: ['contrat/fin'],
  source: { text: 'Code du travail, L6325-11 et L6325-12', date: '2026-11-01' },
  check: facts =>
    blocksOf(facts, 'contrat').flatMap((block): Problem[] => {
      const start = dayIn(block, 'debut');
      const end = dayIn(block, 'fin');
      // An amendment changes a contract that runs already.
      if (!start || !end || end < start || /avenant/iu.test(textIn(block, 'type-contrat')))
        return [];
      const isPriority = publicOf(facts)?.priority === true;
      const lastOf = (months: number) => dayBefore(monthsAfter(start, months));
      const at = spot(block, 'fin');
      const remedy = {
        fr: 'Vérifiez les deux dates sur le contrat signé ; en cas de doute, demandez à AKTO.',
        en: 'Check both dates in the signed contract; when in doubt, ask AKTO.',
      };
      if (end < lastOf(6)) {
        return [
          {
            at,
            remedy,
            severity: 'blocks',
            says: {
              fr: "Le contrat, ou l'action de professionnalisation, dure moins de 6 mois.",
              en: 'The contract, or the training action, lasts less than 6 months.',
            },
          },
        ];
      }
      if (end > monthsAfter(start, 36)) {
        return [
          {
            at,
            remedy,
            severity: 'blocks',
            says: {
              fr: "Le contrat, ou l'action, dure plus de 36 mois : c'est plus que le maximum.",
              en: 'The contract, or the action, lasts over 36 months: more than the maximum.',
            },
          },
        ];
      }
      if (end <= lastOf(12) || isPriority) return [];
      const isOneDay = end === monthsAfter(start, 12);
      return [
        {
          at,
          remedy,
          severity: 'doubtful',
          says: isOneDay
            ? {
                fr: `C'est un jour de plus que 12 mois : un contrat de 12 mois qui commence le ${shortDay(start)} finit le ${shortDay(lastOf(12))}.`,
                en: `That is a day over 12 months: a contract of 12 months that starts on ${shortDay(start)} ends on ${shortDay(lastOf(12))}.`,
              }
            : {
                fr: "Plus de 12 mois : c'est possible jusqu'à 24 mois si la branche le prévoit, jusqu'à 36 pour les publics prioritaires.",
                en: 'Over 12 months: possible up to 24 if the branch provides for it, up to 36 for priority publics.',
              },
        },
      ];
    }),
};

export const examples: readonly Example[] = [
  {
    is: 'right',
    case: 'a year',
    holds: { 'contrat/debut': '2027-02-01', 'contrat/fin': '2028-01-31' },
    finds: [],
  },
  {
    is: 'right',
    case: '30 months, without a diploma',
    holds: {
      'contrat/debut': '2027-02-01',
      'contrat/fin': '2029-07-31',
      'contrat-salarie/diplome': '60 - Aucun diplôme ni titre professionnel',
    },
    finds: [],
  },
  {
    is: 'wrong',
    case: 'five months',
    holds: { 'contrat/debut': '2027-02-01', 'contrat/fin': '2027-06-30' },
    finds: [{ at: 'contrat/fin', severity: 'blocks' }],
  },
  {
    is: 'wrong',
    case: 'three years and a month',
    holds: { 'contrat/debut': '2027-02-01', 'contrat/fin': '2030-03-02' },
    finds: [{ at: 'contrat/fin', severity: 'blocks' }],
  },
  {
    is: 'wrong',
    case: 'eighteen months, nobody said why',
    holds: { 'contrat/debut': '2027-02-01', 'contrat/fin': '2028-07-31' },
    finds: [{ at: 'contrat/fin', severity: 'doubtful' }],
  },
  {
    is: 'wrong',
    case: 'a year and a day',
    holds: { 'contrat/debut': '2027-02-01', 'contrat/fin': '2028-02-01' },
    finds: [{ at: 'contrat/fin', severity: 'doubtful' }],
  },
  {
    is: 'borderline',
    case: 'six months to the day',
    holds: { 'contrat/debut': '2027-02-01', 'contrat/fin': '2027-07-31' },
    finds: [],
  },
];
