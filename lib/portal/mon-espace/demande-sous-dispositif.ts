import { SOUS_DISPOSITIFS } from '../fields/sous-dispositifs.ts';
import type { Page } from '../page.ts';

/** « Nouvelle demande », third dialog. « Continuer » then opens the form and makes a brouillon (draft). */
export const demandeSousDispositif: Page = {
  id: 'demande-sous-dispositif',
  name: 'Nouvelle demande : sous-dispositif',
  headings: ['Nouvelle demande', 'Quel sous-dispositif ?'],
  fields: [
    {
      key: 'sous-dispositif',
      labels: ['Quel sous-dispositif ?', 'Sous-dispositif', 'Sous dispositif'],
      kind: 'choice',
      required: true,
      options: SOUS_DISPOSITIFS,
    },
  ],
};
