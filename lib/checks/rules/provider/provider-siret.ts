import { eachProvider } from '../../each-block.ts';
import { CHOOSE_AGAIN } from '../../greyed.ts';
import { providerFields } from '../../known-field.ts';
import { blocks, doubts } from '../../problem.ts';
import { heldIn, spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { siretProblem } from '../../siret-problem.ts';

/** The provider's SIRET by its own key; greyed, it is the portal's and only doubted. */
export const rule: Rule = {
  id: 'provider-siret',
  reads: providerFields('organisme-siret'),
  source: { text: 'INSEE, clé de contrôle du SIRET', date: '2026-11-01' },
  check: eachProvider(block => {
    const typed = textIn(block, 'organisme-siret');
    const problem = typed ? siretProblem(typed) : null;
    if (!problem) return null;
    const isTyped = problem.isImpossible && !heldIn(block, 'organisme-siret')?.readOnly;
    return (isTyped ? blocks : doubts)(spot(block, 'organisme-siret'), problem.says, CHOOSE_AGAIN);
  }),
};

const siret = (text: string | null) => ({ 'formation/organisme-siret': text });
const found = (severity: 'blocks' | 'doubtful') => [{ at: 'formation/organisme-siret', severity }];

export const examples: readonly Example[] = [
  { is: 'right', case: 'ISPA, spaced', holds: siret('798 144 259 00024'), finds: [] },
  { is: 'right', case: 'La Poste', holds: siret('35600000000048'), finds: [] },
  {
    is: 'wrong',
    case: 'a digit wrong, typed',
    holds: siret('79814425900025'),
    shows: { 'formation/organisme-siret': { readOnly: false } },
    finds: found('blocks'),
  },
  { is: 'wrong', case: 'greyed', holds: siret('79814425900025'), finds: found('doubtful') },
  { is: 'wrong', case: 'the SIREN', holds: siret('798144259'), finds: found('doubtful') },
  {
    is: 'wrong',
    case: 'of a contract',
    holds: { 'contrat-formation/organisme-siret': '79814425900025' },
    finds: [{ at: 'contrat-formation/organisme-siret', severity: 'doubtful' }],
  },
  { is: 'wrong', case: 'noughts', holds: siret('0'.repeat(14)), finds: found('doubtful') },
  { is: 'borderline', case: 'none', holds: siret(null), finds: [] },
  { is: 'borderline', case: 'Monaco', holds: siret('MONACOCONFO001'), finds: found('doubtful') },
];
