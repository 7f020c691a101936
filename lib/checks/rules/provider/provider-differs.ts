import { compact } from '../../../identifiers/verdict.ts';
import { eachProvider } from '../../each-block.ts';
import { exampleProfile } from '../../example-profile.ts';
import { CHOOSE_AGAIN } from '../../greyed.ts';
import { providerFields } from '../../known-field.ts';
import { plannedModule } from '../../planned-module.ts';
import { doubts } from '../../problem.ts';
import { spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import type { Sentence } from '../../sentence.ts';
import { OWN_FILES } from '../../sources.ts';

/** Another provider, or another establishment of it, than in the training's file. */
export const rule: Rule = {
  id: 'provider-differs',
  reads: providerFields('organisme-siret', 'organisme-nda'),
  source: OWN_FILES,
  check: eachProvider((block, facts) => {
    const wanted = plannedModule(facts, block)?.provider;
    const siret = compact(textIn(block, 'organisme-siret'));
    const nda = compact(textIn(block, 'organisme-nda'));
    if (!wanted) return null;
    if (siret && siret !== wanted.siret) {
      const isSameCompany = siret.slice(0, 9) === wanted.siret.slice(0, 9);
      return doubts(
        spot(block, 'organisme-siret'),
        says(
          isSameCompany
            ? {
                fr: "C'est un autre établissement du même organisme",
                en: 'This is another establishment of the same provider',
              }
            : { fr: "C'est un autre organisme", en: 'This is another provider' },
          siret,
          wanted.siret,
        ),
        CHOOSE_AGAIN,
      );
    }
    if (!nda || nda === wanted.nda) return null;
    return doubts(
      spot(block, 'organisme-nda'),
      says(
        { fr: "Le numéro d'activité diffère", en: 'The activity number differs' },
        nda,
        wanted.nda,
      ),
      CHOOSE_AGAIN,
    );
  }),
};

function says(what: Sentence, shown: string, wanted: string): Sentence {
  return {
    fr: `${what.fr} : la demande dit ${shown}, la fiche de la formation dit ${wanted}.`,
    en: `${what.en}: the request says ${shown}, the training’s file says ${wanted}.`,
  };
}

const provider = (siret: string, nda: string | null = null) => ({
  'formation/organisme-siret': siret,
  'formation/organisme-nda': nda,
});
const given = { profile: exampleProfile() };
const found = (field: string) => [{ at: `formation/${field}`, severity: 'doubtful' as const }];

export const examples: readonly Example[] = [
  {
    is: 'right',
    case: 'the same, spaced',
    holds: provider('798 144 259 00024', '32 80 01959 80'),
    given,
    finds: [],
  },
  {
    is: 'wrong',
    case: 'another company',
    holds: provider('51161271500033'),
    given,
    finds: found('organisme-siret'),
  },
  {
    is: 'wrong',
    case: 'another activity number',
    holds: provider('79814425900024', '11755353175'),
    given,
    finds: found('organisme-nda'),
  },
  {
    is: 'borderline',
    case: 'another establishment of it',
    holds: provider('79814425900016'),
    given,
    finds: found('organisme-siret'),
  },
  { is: 'borderline', case: 'no file chosen', holds: provider('51161271500033'), finds: [] },
];
