import { doubts } from '../../problem.ts';
import { blocksOf, spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';

/** Codes of « Type de qualification visée » that the form's notice calls repealed. */
const REPEALED = /^0?[567]\b/u;

/** A qualification chosen under a code that no longer exists. */
export const rule: Rule = {
  id: 'contract-qualification',
  reads: ['contrat-formation/qualification'],
  source: {
    text: 'Notice du CERFA 12434 (type de qualification visée ; source secondaire)',
    date: '2026-11-01',
  },
  check: facts =>
    blocksOf(facts, 'contrat-formation').flatMap(block => {
      const chosen = textIn(block, 'qualification');
      if (!REPEALED.test(chosen)) return [];
      return [
        doubts(
          spot(block, 'qualification'),
          {
            fr: `« ${chosen} » : les types 5, 6 et 7 sont abrogés, AKTO refusera sans doute le contrat.`,
            en: `« ${chosen} »: the types 5, 6 and 7 are repealed, AKTO will probably refuse the contract.`,
          },
          {
            fr: 'Choisissez 1 (certification du RNCP), 2 (CQP) ou 3 (classification de la convention collective), d’après le programme.',
            en: 'Choose 1 (certification of the RNCP), 2 (CQP) or 3 (classification of the collective agreement), as the programme says.',
          },
        ),
      ];
    }),
};

const qualification = (text: string | null) => ({ 'contrat-formation/qualification': text });

export const examples: readonly Example[] = [
  {
    is: 'right',
    case: 'of the RNCP',
    holds: qualification('1 - Certification RNCP autre qu’un CQP'),
    finds: [],
  },
  {
    is: 'wrong',
    case: 'repealed',
    holds: qualification('6 - Qualification reconnue par la CPNE'),
    finds: [{ at: 'contrat-formation/qualification', severity: 'doubtful' }],
  },
  { is: 'borderline', case: 'words without a code', holds: qualification('CQP'), finds: [] },
  { is: 'borderline', case: 'nothing chosen', holds: qualification(null), finds: [] },
];
