import { normalise } from '../../../dom/text.ts';
import { branchSource } from '../../branch-source.ts';
import { eachModule } from '../../each-block.ts';
import { doubts } from '../../problem.ts';
import { spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { FUNDING_RULES } from '../../sources.ts';

const NOT_FUNDED = /validation des acquis|\bvae\b|abondement cpf/u;

/** A sub-scheme that the branch does not fund. */
export const rule: Rule = {
  id: 'not-funded',
  reads: ['formation/sous-dispositif'],
  source: FUNDING_RULES,
  check: eachModule((block, facts) => {
    const answer = textIn(block, 'sous-dispositif');
    if (!NOT_FUNDED.test(normalise(answer))) return null;
    const source = branchSource(facts);
    return doubts(
      spot(block, 'sous-dispositif'),
      {
        fr: `« ${answer} » n'est pas financé par la branche des organismes de formation. ${source.fr}.`,
        en: `« ${answer} » is not funded by the branch of training organisations. ${source.en}.`,
      },
      {
        fr: "Vérifiez le sous-dispositif avec l'organisme, ou demandez à AKTO avant d'envoyer.",
        en: 'Check the sub-scheme with the provider, or ask AKTO before sending.',
      },
    );
  }),
};

const answer = (text: string | null) => ({ 'formation/sous-dispositif': text });
const finds = [{ at: 'formation/sous-dispositif', severity: 'doubtful' as const }];

export const examples: readonly Example[] = [
  { is: 'right', case: 'PDC', holds: answer('Plan de développement des compétences'), finds: [] },
  { is: 'wrong', case: 'VAE', holds: answer("Validation des acquis de l'expérience"), finds },
  { is: 'wrong', case: 'CPF', holds: answer('Abondement CPF'), finds },
  { is: 'borderline', case: 'nothing chosen', holds: answer(null), finds: [] },
];
