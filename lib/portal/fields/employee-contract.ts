import type { Field } from '../page.ts';

const section = ['Informations complémentaires'];

/** The person's job. The options of most of these lists are not known: they are read live. */
export const employeeContract: readonly Field[] = [
  {
    key: 'nature-contrat',
    labels: [
      'Nature du contrat',
      'Nature de contrat',
      'Type de contrat',
      'Nature du contrat de travail',
      'Contrat de travail',
      'Contrat',
    ],
    kind: 'list',
    section,
    required: true,
    repeat: 'employee',
  },
  {
    key: 'csp',
    labels: [
      'Catégorie socio-professionnelle (CSP)',
      'Catégorie socio-professionnelle',
      'Catégorie socioprofessionnelle',
      'CSP',
    ],
    kind: 'list',
    section,
    required: true,
    options: [
      'Agriculteurs exploitants',
      "Artisans, commerçants et chefs d'entreprise",
      'Cadres et professions intellectuelles supérieures',
      'Professions intermédiaires',
      'Employés',
      'Ouvriers',
    ],
    repeat: 'employee',
  },
  {
    key: 'statut',
    labels: ['Statut salarié', 'Statut du salarié', 'Statut'],
    kind: 'list',
    section,
    required: true,
    repeat: 'employee',
  },
  {
    key: 'niveau-formation',
    labels: [
      'Niveau actuel de formation',
      'Niveau de formation',
      'Niveau de formation actuel',
      'Niveau de diplôme',
    ],
    kind: 'list',
    section,
    required: true,
    repeat: 'employee',
  },
  {
    key: 'numero-cpf',
    labels: ['Numéro de dossier CPF', 'N° de dossier CPF'],
    kind: 'text',
    section,
    maxLength: 255,
    repeat: 'employee',
  },
  {
    key: 'taux-horaire',
    labels: [
      'Taux horaire brut',
      'Taux horaire',
      'Salaire horaire brut (€)',
      'Salaire horaire brut',
    ],
    kind: 'money',
    section,
    repeat: 'employee',
  },
  {
    key: 'taux-charge',
    labels: ['Taux de charge (%)', 'Taux de charge', 'Taux de charges'],
    kind: 'number',
    section,
    repeat: 'employee',
  },
  {
    // Computed by the portal, by a formula that nobody wrote down.
    key: 'total',
    labels: ['Total'],
    kind: 'money',
    section,
    reference: true,
    repeat: 'employee',
  },
];
