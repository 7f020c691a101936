import { toCents } from '../../../profile/amount.ts';
import { blocksOf } from '../../read-facts.ts';
import { recapAmount } from '../../recap-amount.ts';
import { requestCost } from '../../request-money.ts';
import type { Example, Rule } from '../../rule.ts';
import { euros } from '../../spoken.ts';

/** The total of the Synthèse against the amounts typed, counted once or for each person. */
export const rule: Rule = {
  id: 'recap-total',
  reads: ['synthese/*'],
  source: { text: 'Tutoriel du Groupement FLE, onglet Synthèse (Chiffrage)', date: '2025-10-01' },
  check: facts => {
    const shown = recapAmount(facts, 'total-training');
    const typed = requestCost(facts);
    const people = Math.max(blocksOf(facts, 'salaries').length, facts.people);
    if (shown === null || typed === null) return [];
    const once = toCents(typed);
    const each = toCents(typed * Math.max(people, 1));
    const total = toCents(shown);
    const expected = facts.amountPer === 'employee' ? each : facts.amountPer ? once : null;
    if (expected === null ? total === once || total === each : total === expected) return [];
    const other = total === once || total === each;
    return [
      {
        at: null,
        severity: other ? 'blocks' : 'doubtful',
        says: {
          fr: `Synthèse, « Frais de formation » : la page compte ${euros(total).fr}. Les montants saisis font ${euros(once).fr} pour la demande, ou ${euros(each).fr} si chaque montant vaut par personne (${people}).`,
          en: `Summary, “Frais de formation”: the page counts ${euros(total).en}. The amounts typed make ${euros(once).en} for the request, or ${euros(each).en} if each counts for one person (${people}).`,
        },
        remedy: {
          fr: other
            ? 'Le portail ne compte pas comme vous l’avez répondu. Corrigez le montant de l’onglet Formation pour que le total soit celui de la convention, ou changez votre réponse si c’est elle qui est fausse.'
            : 'Comparez avec le total de la convention, puis corrigez le montant dans l’onglet Formation.',
          en: other
            ? 'The portal does not count as you answered. Correct the amount in the Formation tab so that the total is that of the agreement, or change your answer if that is wrong.'
            : 'Compare with the total of the agreement, then correct the amount in the Formation tab.',
        },
      },
    ];
  },
};

const TWO = {
  'salaries/nom-naissance': 'Martin',
  'salaries#1/nom-naissance': 'Petit',
  'formation/cout-pedagogique': 300,
  'synthese/commentaires': null,
};
const total = (value: string) => [{ section: 'costs', label: 'total-training', value }];

export const examples: readonly Example[] = [
  {
    is: 'right',
    case: 'asked for each person, counted for two',
    holds: TWO,
    given: { amountPer: 'employee', recap: total('600,00 €') },
    finds: [],
  },
  {
    is: 'wrong',
    case: 'answered « for each person », counted once',
    holds: TWO,
    given: { amountPer: 'employee', recap: total('300,00 €') },
    finds: [{ at: null, severity: 'blocks' }],
  },
  {
    is: 'wrong',
    case: 'neither the one nor the other',
    holds: TWO,
    given: { recap: total('3 000,00 €') },
    finds: [{ at: null, severity: 'doubtful' }],
  },
  {
    is: 'borderline',
    case: 'nobody said how it counts: either will do',
    holds: TWO,
    given: { recap: total('300,00') },
    finds: [],
  },
];
