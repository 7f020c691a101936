import * as lists from '../../shared/lists.js';

const coded = (letter, entries) =>
  entries.map((text, rank) => ({ value: `${letter}${rank + 1}`, text }));

export const codes = {
  sous: coded('SD', lists.sousDispositifs),
  objectif: coded('OB', lists.objectifsOrganisme),
  organisme: coded('OF', lists.organismes),
  sanction: coded('SA', lists.sanctions),
};

const amount = {
  maskType: 'currency',
  maskSettings: { decimalSeparator: ',', thousandsSeparator: ' ', precision: 2, suffix: ' €' },
};
const hours = {
  maskType: 'numeric',
  maskSettings: { decimalSeparator: ',', thousandsSeparator: ' ', precision: 2 },
};
const must = question => ({ isRequired: true, ...question });

/** What the designer of the form drew: a panel a section, conditions as the kit writes them. */
export const json = {
  locale: 'fr',
  showQuestionNumbers: 'off',
  questionErrorLocation: 'bottom',
  checkErrorsMode: 'onValueChanged',
  textUpdateMode: 'onBlur',
  completeText: 'Enregistrer',
  elements: [
    {
      type: 'panel',
      name: 'dossier',
      title: 'Le dossier',
      elements: [
        must({
          type: 'dropdown',
          name: 'sous',
          title: 'Sous dispositif',
          choices: codes.sous,
          defaultValue: 'SD6',
        }),
        {
          type: 'text',
          name: 'reference',
          title: 'Référence interne de l’entreprise',
          description: 'Facultatif, 15 caractères maximum',
          maxLength: 15,
          startWithNewLine: false,
        },
      ],
    },
    {
      type: 'panel',
      name: 'of',
      title: 'L’organisme',
      elements: [
        must({
          type: 'dropdown',
          name: 'organisme',
          title: 'Organisme de formation externe',
          description: 'Nom ou SIRET : saisissez au moins trois caractères',
          placeholder: 'Siren, siret ou dénomination...',
          choicesLazyLoadEnabled: true,
          choicesLazyLoadPageSize: 20,
          searchMode: 'contains',
        }),
        must({
          type: 'dropdown',
          name: 'objectif',
          title: 'Objectif général de l’organisme de formation',
          choices: codes.objectif,
          searchEnabled: true,
          searchMode: 'contains',
        }),
      ],
    },
    {
      type: 'panel',
      name: 'module',
      title: 'La formation',
      elements: [
        must({ type: 'comment', name: 'intitule', title: 'Intitulé', rows: 2, maxLength: 150 }),
        must({
          type: 'radiogroup',
          name: 'modalite',
          title: 'Selon quelle modalité la formation a-t-elle lieu ?',
          choices: lists.modalites,
          colCount: 2,
        }),
        must({
          type: 'text',
          name: 'distance',
          title: 'Dont heures à distance',
          visibleIf: "{modalite} = 'Mixte' or {modalite} contains 'distance'",
          ...hours,
        }),
        must({
          type: 'text',
          name: 'debut',
          title: 'Du',
          maskType: 'datetime',
          maskSettings: { pattern: 'dd/mm/yyyy' },
          placeholder: 'jj/mm/aaaa',
        }),
        must({
          type: 'text',
          name: 'fin',
          title: 'Au',
          inputType: 'date',
          startWithNewLine: false,
        }),
        must({ type: 'text', name: 'heures', title: 'Durée en heures', ...hours }),
        {
          type: 'text',
          name: 'jours',
          title: 'Durée en jours',
          inputType: 'number',
          step: 0.5,
          startWithNewLine: false,
        },
        must({
          type: 'buttongroup',
          name: 'type',
          title: 'Type de formation',
          choices: lists.typesFormation,
        }),
        must({
          type: 'dropdown',
          name: 'sanction',
          title: 'Sanction de la formation',
          choices: codes.sanction,
          renderAs: 'select',
        }),
        must({
          type: 'rating',
          name: 'niveau',
          title: 'Niveau de la certification visée',
          description: 'Selon le cadre national de 2019',
          displayMode: 'buttons',
          rateType: 'labels',
          rateValues: [1, 3, 4, 5, 6, 7, 8].map(value => ({ value, text: `Niveau ${value}` })),
        }),
      ],
    },
    {
      type: 'panel',
      name: 'argent',
      title: 'Les coûts',
      elements: [
        must({
          type: 'boolean',
          name: 'direct',
          title: 'Paiement direct par l’OPCO à l’organisme de formation',
          labelTrue: 'Oui',
          labelFalse: 'Non',
          swapOrder: true,
        }),
        {
          type: 'matrixdropdown',
          name: 'couts',
          title: 'Coûts de formation',
          cellType: 'text',
          rows: ['Pédagogique', 'Bilan de positionnement / Evaluation initiale', 'Repas'],
          columns: [
            { name: 'quantite', title: 'Quantité', cellType: 'text', inputType: 'number' },
            { name: 'montant', title: 'Montant HT', cellType: 'text', ...amount },
          ],
        },
        must({
          type: 'boolean',
          name: 'atteste',
          titleLocation: 'hidden',
          renderAs: 'checkbox',
          title: 'J’atteste sur l’honneur l’exactitude des données saisies.',
        }),
      ],
    },
  ],
};
