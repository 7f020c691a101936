import { compact } from '../../../identifiers/verdict.ts';
import { eachProvider } from '../../each-block.ts';
import { exampleCentre } from '../../example-centre.ts';
import { CHOOSE_AGAIN } from '../../greyed.ts';
import { providerFields } from '../../known-field.ts';
import { doubts } from '../../problem.ts';
import { blocksOf, spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { LIKELIHOOD } from '../../sources.ts';

/** The centre chosen as its own training provider, by its name or its SIRET. */
export const rule: Rule = {
  id: 'provider-is-centre',
  reads: providerFields('organisme-siret'),
  source: LIKELIHOOD,
  check: eachProvider((block, facts) => {
    const siret = compact(textIn(block, 'organisme-siret'));
    const employers = blocksOf(facts, 'employeur').map(each => compact(textIn(each, 'siret')));
    const own = [...employers, facts.centre?.siret ?? ''].filter(each => each.length === 14);
    if (!own.some(each => each.slice(0, 9) === siret.slice(0, 9))) return null;
    return doubts(
      spot(block, 'organisme-siret'),
      own.includes(siret)
        ? {
            fr: "L'organisme de formation choisi est votre propre centre.",
            en: 'The training provider chosen is your own centre.',
          }
        : {
            fr: "L'organisme de formation choisi est un autre établissement de votre propre centre (même SIREN).",
            en: 'The training provider chosen is another establishment of your own centre (same SIREN).',
          },
      CHOOSE_AGAIN,
    );
  }),
};

const provider = (siret: string | null) => ({ 'formation/organisme-siret': siret });
const finds = [{ at: 'formation/organisme-siret', severity: 'doubtful' as const }];
const given = { centre: exampleCentre() };

export const examples: readonly Example[] = [
  { is: 'right', case: 'another company', holds: provider('79814425900024'), given, finds: [] },
  { is: 'wrong', case: 'the centre', holds: provider('511 612 715 00033'), given, finds },
  {
    is: 'wrong',
    case: 'the employer of the request',
    holds: { ...provider('51161271500033'), 'employeur/siret': '51161271500033' },
    finds,
  },
  { is: 'wrong', case: 'another place of it', holds: provider('51161271500041'), given, finds },
  {
    is: 'borderline',
    case: 'neither is shown',
    holds: { ...provider(null), 'employeur/siret': null },
    finds: [],
  },
];
