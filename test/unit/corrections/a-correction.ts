import type { Correction } from '../../../lib/corrections/correction.ts';
import { correctionId } from '../../../lib/corrections/correction-of.ts';

/** A correction that the user made, unless said otherwise. */
export function aCorrection(overrides: Partial<Correction> = {}): Correction {
  const place = { pageId: 'formation', field: 'cout-pedagogique', ...overrides };
  return {
    schema: 1,
    id: correctionId(place),
    label: 'Montant de la ligne 3',
    sections: [],
    kind: 'text',
    learnedAt: '2026-11-02',
    origin: 'mine',
    ...place,
  };
}
