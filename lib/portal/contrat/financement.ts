import { YES_NO } from '../fields/yes-no.ts';
import type { Page } from '../page.ts';

/**
 * Contrat de professionnalisation, tab Financement (PORTAL.md §4.5): for agencies of temporary work
 * only. Their two questions are known by AKTO's guide, which shows no label of them. Checked, never
 * filled.
 */
export const contratFinancement: Page = {
  id: 'contrat-financement',
  name: 'Financement (contrat)',
  checkedOnly: true,
  tab: 'Financement',
  headings: ['Financement', 'Reste à charge'],
  fields: [
    {
      key: 'reste-a-charge',
      labels: [
        'Demande de financement de votre reste à charge',
        'Financement de votre reste à charge',
        'Demandez-vous le financement de votre reste à charge ?',
        'Reste à charge',
      ],
      kind: 'choice',
      options: YES_NO,
    },
    {
      key: 'contribution',
      labels: ['Type de contribution', 'Contribution'],
      kind: 'list',
      when: { field: 'reste-a-charge', is: ['Oui'] },
    },
  ],
};
