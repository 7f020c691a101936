import { normalise } from '../../../dom/text.ts';
import { eachProvider } from '../../each-block.ts';
import { CHOOSE_AGAIN } from '../../greyed.ts';
import { providerFields } from '../../known-field.ts';
import { doubts } from '../../problem.ts';
import { heldIn, spot, textIn, yesIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { FUNDING_RULES } from '../../sources.ts';

/** A provider chosen without Qualiopi, which AKTO asks for. */
export const rule: Rule = {
  id: 'provider-qualiopi',
  reads: providerFields('organisme-qualiopi'),
  source: FUNDING_RULES,
  check: eachProvider(block => {
    const isShown = heldIn(block, 'organisme-qualiopi') && textIn(block, 'organisme-siret');
    const qualiopi = textIn(block, 'organisme-qualiopi');
    const isMissing = qualiopi === '' || yesIn(block, 'organisme-qualiopi') === false;
    const isRefused = /^(?:aucun|pas de|sans|non)/iu.test(qualiopi);
    if (!isShown) return null;
    if (isOfAnotherKind(qualiopi, textIn(block, 'sous-dispositif'))) {
      return doubts(
        spot(block, 'organisme-qualiopi'),
        {
          fr: `Cet organisme est certifié pour autre chose (« ${qualiopi} ») : Qualiopi se donne par sorte d'action, et celle-ci n'y est pas.`,
          en: `This provider is certified for something else (« ${qualiopi} »): Qualiopi is given by kind of action, and this one is not among them.`,
        },
        CHOOSE_AGAIN,
      );
    }
    if (!isMissing && !isRefused) return null;
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

/** The four kinds of action that Qualiopi certifies (Code du travail, L6313-1). */
const KINDS = [/action.*formation/u, /\bbilan/u, /\bvae\b|validation des acquis/u, /apprenti/u];

/** It names some kinds, and not that of the request; a text that names none says nothing. */
function isOfAnotherKind(qualiopi: string, subScheme: string): boolean {
  const [training, ...others] = KINDS;
  const wanted = others.find(kind => kind.test(normalise(subScheme))) ?? training;
  const words = normalise(qualiopi);
  return KINDS.some(kind => kind.test(words)) && !wanted?.test(words);
}

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
  {
    is: 'wrong',
    case: 'another kind',
    holds: provider('Certification Bilan de compétences'),
    finds,
  },
  {
    is: 'right',
    case: 'several kinds',
    holds: provider('Bilan de compétences, Actions de formation, VAE'),
    finds: [],
  },
  {
    is: 'borderline',
    case: 'the kind of the request, which is no training',
    holds: {
      ...provider('Certification Bilan de compétences'),
      'formation/sous-dispositif': 'Bilan de compétences',
    },
    finds: [],
  },
  { is: 'borderline', case: 'no provider chosen yet', holds: provider(null, null), finds: [] },
];
