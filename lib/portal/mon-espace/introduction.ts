import type { Page } from '../page.ts';

/** First tab: links to the funding rules, and a notice that only the user may tick. */
export const introduction: Page = {
  id: 'introduction',
  name: 'Introduction',
  tab: 'Introduction',
  headings: [
    'Introduction',
    'Les règles de prise en charge',
    'PDC service public',
    'PDC site AKTO',
    'Le mode opératoire',
  ],
  fields: [
    {
      key: 'notice-donnees',
      labels: [
        "J'ai pris connaissance de la notice comprenant les informations liées au traitement des données à caractère personnel.",
        "J'ai pris connaissance de la notice d'information relative au traitement des données à caractère personnel.",
      ],
      kind: 'checkbox',
      required: true,
      yours: true,
    },
  ],
};
