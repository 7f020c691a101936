import type { Page } from '../page.ts';

/** Contrat de professionnalisation, tab Contrat (PORTAL.md §4.4). Checked, not filled yet. */
export const contrat: Page = {
  id: 'contrat',
  name: 'Contrat',
  checkedOnly: true,
  tab: 'Contrat',
  headings: ['Contrat'],
  fields: [
    {
      key: 'type-contrat',
      labels: ["Type de contrat ou d'avenant", "Pour quel type de contrat ou d'avenant ?"],
      kind: 'list',
      required: true,
    },
    {
      key: 'nature-contrat',
      labels: ["Nature de contrat ou d'avenant", "Nature du contrat ou de l'avenant", 'Nature'],
      kind: 'list',
      required: true,
    },
    {
      key: 'emploi',
      labels: ['Emploi occupé pendant le contrat (intitulé précis)', 'Emploi occupé'],
      kind: 'text',
      mayBeListed: true,
      required: true,
    },
    {
      key: 'classification',
      labels: [
        "Classification de l'emploi dans la convention collective",
        "Classification de l'emploi",
        'Classification',
      ],
      kind: 'text',
      mayBeListed: true,
    },
    { key: 'niveau', labels: ['Niveau'], kind: 'text', mayBeListed: true },
    {
      key: 'coefficient',
      labels: ['Coefficient hiérarchique', 'Coefficient', 'Coef'],
      kind: 'text',
    },
    {
      key: 'periode-essai',
      labels: ["Durée de la période d'essai (en jours calendaires)", "Période d'essai"],
      kind: 'number',
      required: true,
    },
    {
      key: 'debut',
      labels: ["Date de début d'exécution du contrat"],
      kind: 'date',
      required: true,
    },
    {
      key: 'fin',
      labels: [
        "Date de fin du CDD ou de l'action de professionnalisation si CDI",
        'Date de fin du CDD',
      ],
      kind: 'date',
      required: true,
    },
    {
      key: 'duree-hebdomadaire',
      labels: ['Durée hebdomadaire du travail'],
      kind: 'text',
      required: true,
    },
    {
      key: 'salaire',
      labels: ["Salaire brut mensuel à l'embauche"],
      kind: 'money',
      required: true,
    },
    {
      key: 'date-effet',
      labels: ["Si avenant, renseignez la date d'effet"],
      kind: 'date',
      required: true,
      when: { field: 'type-contrat', is: ['30 - Avenant', 'Avenant'] },
    },
    {
      key: 'date-conclusion',
      labels: [
        'Date de conclusion (signature du contrat)',
        'Date de conclusion',
        'Date de signature du contrat',
        'Signature',
      ],
      kind: 'date',
      required: true,
    },
  ],
};
