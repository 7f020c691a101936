import { normalise } from '../dom/text.ts';
import type { Block } from './facts.ts';
import { textIn } from './read-facts.ts';

const WORDS = {
  female: ['f', 'feminin', 'femme', 'mme', 'madame', 'female'],
  male: ['m', 'masculin', 'homme', 'monsieur', 'male', 'h'],
} as const;

/** The sex that the block says, in whatever words; `null` when it says none that is known. */
export function sexIn(block: Block): 'female' | 'male' | null {
  const word = normalise(textIn(block, 'sexe')).split(' ')[0] ?? '';
  if (WORDS.female.some(known => known === word)) return 'female';
  return WORDS.male.some(known => known === word) ? 'male' : null;
}
