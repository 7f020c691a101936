import type { Page } from '../page.ts';

/** Fifth tab: a read-only recapitulation, two attestations, a comment for the case handler. */
export const synthese: Page = {
  id: 'synthese',
  name: 'Synthèse',
  tab: 'Synthèse',
  headings: [
    'Synthèse',
    "L'employeur",
    'Salarié(e)',
    'Formation (externe)',
    'Formation (interne)',
    'Chiffrage (montants HT)',
  ],
  fields: [
    {
      key: 'attestation-exactitude',
      labels: ["J'atteste sur l'honneur l'exactitude des données saisies."],
      kind: 'checkbox',
      required: true,
      yours: true,
    },
    {
      key: 'conditions-generales',
      labels: [
        "J'accepte les Conditions Générales (CG) d'Akto et les conditions de prise en charge, et je confirme avoir pris connaissance de celles-ci via le lien suivant : « Conditions générales - Akto »",
        "J'accepte les Conditions Générales (CG) d'Akto et les conditions de prise en charge",
      ],
      kind: 'checkbox',
      required: true,
      yours: true,
    },
    {
      key: 'commentaires',
      labels: ['Commentaires (infos complémentaires...)', 'Commentaires', 'Commentaire'],
      kind: 'textarea',
      maxLength: 256,
    },
  ],
};
