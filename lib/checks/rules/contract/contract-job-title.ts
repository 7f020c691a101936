import { doubts } from '../../problem.ts';
import { blocksOf, spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { AKTO_GUIDE } from '../../sources.ts';

/** « Emploi occupé pendant le contrat (intitulé précis) » without a word. */
export const rule: Rule = {
  id: 'contract-job-title',
  reads: ['contrat/emploi'],
  source: AKTO_GUIDE,
  check: facts =>
    blocksOf(facts, 'contrat').flatMap(block => {
      const job = textIn(block, 'emploi');
      if (!job || /\p{L}{2}/u.test(job)) return [];
      return [
        doubts(
          spot(block, 'emploi'),
          {
            fr: `« ${job} » n'est pas un intitulé d'emploi : c'est peut-être un coefficient ou un niveau.`,
            en: `« ${job} » is no title of a job: it may be a coefficient or a level.`,
          },
          {
            fr: "Écrivez l'intitulé exact du contrat, par exemple « Chargée d'accueil ».",
            en: 'Write the exact title of the contract, for instance « Chargée d’accueil ».',
          },
        ),
      ];
    }),
};

const job = (text: string | null) => ({ 'contrat/emploi': text });
const finds = [{ at: 'contrat/emploi', severity: 'doubtful' as const }];

export const examples: readonly Example[] = [
  { is: 'right', case: 'a job', holds: job("Chargée d'accueil"), finds: [] },
  { is: 'wrong', case: 'a coefficient', holds: job('110'), finds },
  { is: 'wrong', case: 'a level', holds: job('B1'), finds },
  { is: 'borderline', case: 'two letters', holds: job('DG'), finds: [] },
  { is: 'borderline', case: 'nothing yet', holds: job(null), finds: [] },
];
