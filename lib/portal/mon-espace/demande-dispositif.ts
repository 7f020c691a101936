import type { Page } from '../page.ts';

/** « Nouvelle demande », second dialog: cards, one of which is chosen before « Continuer ». */
export const demandeDispositif: Page = {
  id: 'demande-dispositif',
  name: 'Nouvelle demande : dispositif',
  headings: ['Nouvelle demande', 'Quel dispositif ?'],
  fields: [
    {
      key: 'dispositif',
      labels: ['Quel dispositif ?', 'Dispositif'],
      kind: 'choice',
      required: true,
      options: [
        "Contrat d'apprentissage",
        'Contrat de professionnalisation',
        'Action de formation',
        'Reconversion ou promotion par alternance',
        'FPE',
      ],
    },
  ],
};
