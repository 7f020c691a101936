import { checkNda } from '../../../identifiers/nda.ts';
import { compact } from '../../../identifiers/verdict.ts';
import { eachProvider } from '../../each-block.ts';
import { exampleProfile } from '../../example-profile.ts';
import { CHOOSE_AGAIN } from '../../greyed.ts';
import { providerFields } from '../../known-field.ts';
import { plannedModule } from '../../planned-module.ts';
import { blocks, doubts } from '../../problem.ts';
import { heldIn, spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { sentenceOf } from '../../verdict-sentence.ts';

/** N° d'activité: 11 digits, whose department is repeated in the numbers seen so far. */
export const rule: Rule = {
  id: 'provider-nda',
  reads: providerFields('organisme-nda'),
  source: { text: "verp-formation.fr, scorf.fr (forme du numéro d'activité)", date: '2026-11-01' },
  check: eachProvider((block, facts) => {
    const typed = textIn(block, 'organisme-nda');
    const verdict = typed ? checkNda(typed) : null;
    if (!verdict || verdict.status === 'valid') return null;
    // An unusual one that the training's file has too is right.
    if (plannedModule(facts, block)?.provider?.nda === compact(typed)) return null;
    const isTyped = verdict.status === 'invalid' && !heldIn(block, 'organisme-nda')?.readOnly;
    return (isTyped ? blocks : doubts)(
      spot(block, 'organisme-nda'),
      sentenceOf(verdict.reason),
      CHOOSE_AGAIN,
    );
  }),
};

const nda = (text: string | null) => ({ 'formation/organisme-nda': text });
const found = (severity: 'blocks' | 'doubtful') => [{ at: 'formation/organisme-nda', severity }];
const UNUSUAL = {
  name: 'ISPA',
  siret: '79814425900024',
  nda: '32800195981',
  address: { street: '5 RUE DES FRANCS MURIERS', postalCode: '80000', city: 'AMIENS' },
};

export const examples: readonly Example[] = [
  { is: 'right', case: 'ISPA', holds: nda('32800195980'), finds: [] },
  { is: 'right', case: 'spaced', holds: nda('11 75 53531 75'), finds: [] },
  {
    is: 'wrong',
    case: '10 digits, typed',
    holds: nda('3280019598'),
    shows: { 'formation/organisme-nda': { readOnly: false } },
    finds: found('blocks'),
  },
  { is: 'wrong', case: '10 digits, greyed', holds: nda('3280019598'), finds: found('doubtful') },
  {
    is: 'borderline',
    case: 'no department repeated',
    holds: nda('32800195981'),
    finds: found('doubtful'),
  },
  {
    is: 'borderline',
    case: 'no department repeated, but the file has it too',
    holds: nda('32800195981'),
    given: { profile: exampleProfile({ provider: UNUSUAL }) },
    finds: [],
  },
];
