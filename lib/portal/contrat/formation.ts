import { moduleProvider } from '../fields/module-provider.ts';
import type { Page } from '../page.ts';

/** Contrat de professionnalisation, tab Formation (PORTAL.md §4.5). Checked, not filled yet. */
export const contratFormation: Page = {
  id: 'contrat-formation',
  name: 'Formation (contrat)',
  checkedOnly: true,
  tab: 'Formation',
  headings: [
    'Formation',
    'Diplôme ou titre visé par le salarié(e)',
    'Liste des module(s) de formation',
  ],
  fields: [
    {
      key: 'reference-interne',
      labels: ["Référence interne de l'entreprise", "Reference interne de l'entreprise"],
      kind: 'text',
      maxLength: 15,
    },
    { key: 'reference-projet', labels: ['Référence projet', 'Reference projet'], kind: 'text' },
    {
      key: 'qualification',
      labels: ['Type de qualification visée'],
      kind: 'list',
      required: true,
    },
    {
      key: 'recherche-par',
      labels: ['Rechercher votre formation par'],
      kind: 'choice',
      options: ['RNCP', 'Formacode'],
    },
    { key: 'rncp', labels: ['Code RNCP'], kind: 'search' },
    { key: 'intitule', labels: ['Intitulé précis'], kind: 'text', required: true },
    {
      key: 'duree-totale',
      labels: ['Durée totale de formation'],
      kind: 'number',
      required: true,
    },
    {
      key: 'duree-enseignements',
      labels: ['Durée des enseignements théoriques'],
      kind: 'number',
      required: true,
    },
    ...moduleProvider,
  ],
};
