import { eachModule } from '../../each-block.ts';
import { CHOOSE_AGAIN } from '../../greyed.ts';
import { doubts } from '../../problem.ts';
import { heldIn, spot, textIn, yesIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { FUNDING_RULES } from '../../sources.ts';

/** A provider chosen without Qualiopi, which AKTO asks for. */
export const rule: Rule = {
  id: 'provider-qualiopi',
  reads: ['formation/organisme-qualiopi'],
  source: FUNDING_RULES,
  check: eachModule(block => {
    const isShown = heldIn(block, 'organisme-qualiopi') && textIn(block, 'organisme-siret');
    const qualiopi = textIn(block, 'organisme-qualiopi');
    const isMissing = qualiopi === '' || yesIn(block, 'organisme-qualiopi') === false;
    const isRefused = /^(?:aucun|pas de|sans|non)/iu.test(qualiopi);
    if (!isShown || !(isMissing || isRefused)) return null;
    return doubts(
      spot(block, 'organisme-qualiopi'),
      {
        fr: 'Aucune certification Qualiopi n’apparaît pour cet organisme : AKTO ne finance que les organismes certifiés.',
        en: 'No Qualiopi certification shows for this provider: AKTO funds certified providers only.',
      },
      CHOOSE_AGAIN,
    );
  }),
};

const provider = (qualiopi: string | null, siret: string | null = '79814425900024') => ({
  'formation/organisme-siret': siret,
  'formation/organisme-qualiopi': qualiopi,
});
const finds = [{ at: 'formation/organisme-qualiopi', severity: 'doubtful' as const }];

export const examples: readonly Example[] = [
  { is: 'right', case: 'certified', holds: provider('Certification Action Formation'), finds: [] },
  { is: 'right', case: 'Oui', holds: provider('Oui'), finds: [] },
  { is: 'wrong', case: 'nothing', holds: provider(null), finds },
  { is: 'wrong', case: 'Non', holds: provider('Non'), finds },
  { is: 'borderline', case: 'no provider chosen yet', holds: provider(null, null), finds: [] },
];
