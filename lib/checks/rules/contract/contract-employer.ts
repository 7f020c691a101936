import { blocksOf, heldIn, spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { AKTO_GUIDE } from '../../sources.ts';

const ASKED = ['effectif', 'caisse-retraite', 'prevoyance'];
const CONTRACT = ['contrat', 'contrat-salarie', 'contrat-formation'];

/** What the Employeur tab asks of a contract only. */
export const rule: Rule = {
  id: 'contract-employer',
  reads: CONTRACT.map(page => `${page}/*`),
  source: AKTO_GUIDE,
  check: facts =>
    blocksOf(facts, 'employeur').flatMap(block =>
      ASKED.flatMap(field => {
        const held = heldIn(block, field);
        if (!held || held.readOnly || textIn(block, field) !== '') return [];
        return [
          {
            at: spot(block, field),
            severity: 'blocks' as const,
            isAwaited: true,
            says: {
              fr: `« ${held.label} » est vide : un contrat de professionnalisation le demande.`,
              en: `“${held.label}” is empty: a contrat de professionnalisation asks for it.`,
            },
            remedy: {
              fr: 'La fiche de paie ou votre service paie le dit.',
              en: 'The payslip or your payroll service says it.',
            },
          },
        ];
      }),
    ),
};

export const examples: readonly Example[] = [
  {
    is: 'right',
    case: 'a training, which does not ask it',
    holds: { 'employeur/prevoyance': null, 'formation/intitule': 'Semaine' },
    finds: [],
  },
  {
    is: 'wrong',
    case: 'a contract',
    holds: { 'employeur/prevoyance': null, 'contrat/emploi': 'Assistante' },
    finds: [{ at: 'employeur/prevoyance', severity: 'blocks' }],
  },
  {
    is: 'borderline',
    case: 'the tab does not show it',
    holds: { 'employeur/email': null, 'contrat/emploi': 'Assistante' },
    finds: [],
  },
];
