import { moduleCertification } from '../fields/module-certification.ts';
import { moduleModality } from '../fields/module-modality.ts';
import { modulePayment } from '../fields/module-payment.ts';
import { moduleProvider } from '../fields/module-provider.ts';
import { moduleTraining } from '../fields/module-training.ts';
import { SOUS_DISPOSITIFS } from '../fields/sous-dispositifs.ts';
import type { Page } from '../page.ts';

/** Third tab: three fields of the whole request, then a block for each module of training. */
export const formation: Page = {
  id: 'formation',
  name: 'Formation',
  tab: 'Formation',
  headings: [
    'Formation',
    'Liste des module(s) de formation',
    'Etablissement',
    'Modalité de formation',
    'Modalité de paiement',
    'Coûts de formation',
    'Ajouter un module de formation',
  ],
  fields: [
    {
      key: 'sous-dispositif',
      labels: ['Sous dispositif', 'Sous-dispositif'],
      kind: 'list',
      section: ['Formation'],
      required: true,
      options: SOUS_DISPOSITIFS,
    },
    {
      key: 'reference-interne',
      labels: [
        "Référence interne de l'entreprise",
        'Référence interne',
        "Référence de l'entreprise",
        'Votre référence',
      ],
      kind: 'text',
      section: ['Formation'],
      maxLength: 15,
    },
    {
      // The tutorial and the portal word its options differently: its list is read live.
      key: 'objectif-formation',
      labels: ['Objectif général de la formation'],
      kind: 'list',
      section: ['Formation'],
      required: true,
    },
    ...moduleProvider,
    ...moduleModality,
    ...moduleCertification,
    ...moduleTraining,
    ...modulePayment,
  ],
};
