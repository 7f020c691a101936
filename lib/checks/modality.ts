import { DISTANCE_MODALITIES } from '../portal/fields/module-modality.ts';
import type { Block } from './facts.ts';
import { isSameAnswer } from './known-field.ts';
import { textIn } from './read-facts.ts';

/** How much of the module is at a distance, by its « Modalité pédagogique ». */
export function distanceShare(block: Block): 'none' | 'part' | 'all' | null {
  const modality = textIn(block, 'modalite');
  if (!modality) return null;
  const found = DISTANCE_MODALITIES.find(known => isSameAnswer(modality, known));
  if (!found) return 'none';
  return found === 'Mixte' ? 'part' : 'all';
}
