import { compact } from '../../../identifiers/verdict.ts';
import { eachBlock } from '../../each-block.ts';
import { exampleCentre } from '../../example-centre.ts';
import { ASK_AKTO } from '../../greyed.ts';
import { blocks, doubts } from '../../problem.ts';
import { heldIn, spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { siretProblem } from '../../siret-problem.ts';
import { AKTO_GUIDE } from '../../sources.ts';

/** The SIRET of the request by its key, then against the centre's: another cannot be changed here. */
export const rule: Rule = {
  id: 'employer-siret',
  reads: ['employeur/siret'],
  source: AKTO_GUIDE,
  check: eachBlock(['employeur'], (block, { centre }) => {
    const siret = compact(textIn(block, 'siret'));
    if (!siret) return null;
    const at = spot(block, 'siret');
    const problem = siretProblem(siret);
    if (problem) {
      const isTyped = problem.isImpossible && !heldIn(block, 'siret')?.readOnly;
      if (!isTyped) return doubts(at, problem.says, ASK_AKTO);
      return blocks(at, problem.says, {
        fr: 'Recopiez les 14 chiffres depuis l’avis de situation INSEE ou une fiche de paie.',
        en: 'Copy the 14 digits from the INSEE notice or a payslip.',
      });
    }
    if (!centre || siret === centre.siret) return null;
    return doubts(
      at,
      {
        fr: `Ce n'est pas le SIRET de la fiche du centre (${centre.siret}) : la demande est peut-être faite pour un autre établissement.`,
        en: `This is not the SIRET of the centre's file (${centre.siret}): the request may be made for another establishment.`,
      },
      {
        fr: "Le choix de l'établissement ne peut plus être changé ici : si ce n'est pas le bon, recommencez un nouveau dossier. Si c'est la fiche du centre qui est fausse, corrigez-la.",
        en: 'The choice of the establishment can no longer be changed here: if it is wrong, start a new dossier. If the centre’s own file is wrong, correct that.',
      },
    );
  }),
};

const siret = (text: string | null) => ({ 'employeur/siret': text });
const given = { centre: exampleCentre() };
const found = (severity: 'blocks' | 'doubtful') => [{ at: 'employeur/siret', severity }];

export const examples: readonly Example[] = [
  { is: 'right', case: 'the centre', holds: siret('511 612 715 00033'), given, finds: [] },
  { is: 'right', case: 'no centre kept', holds: siret('51161271500033'), finds: [] },
  {
    is: 'wrong',
    case: 'another establishment',
    holds: siret('79814425900024'),
    given,
    finds: found('doubtful'),
  },
  { is: 'wrong', case: 'a digit wrong', holds: siret('51161271500034'), finds: found('doubtful') },
  {
    is: 'wrong',
    case: 'a digit wrong, typed',
    holds: siret('51161271500034'),
    shows: { 'employeur/siret': { readOnly: false } },
    finds: found('blocks'),
  },
  { is: 'borderline', case: 'not shown yet', holds: siret(null), given, finds: [] },
];
