import type { Field } from '../page.ts';

const section = [
  'Coordonnées du salarié(e)',
  'Coordonnées',
  'Domicile',
  'Domicile et contact',
  'Adresse du salarié',
];

export const employeeContact: readonly Field[] = [
  {
    key: 'voie',
    labels: ['N° et voie', 'Numéro et voie', 'Adresse', 'Adresse postale (n° et voie)'],
    kind: 'text',
    section,
    required: true,
    repeat: 'employee',
  },
  {
    key: 'complement-adresse',
    labels: ["Complément d'adresse", 'Complément'],
    kind: 'text',
    section,
    repeat: 'employee',
  },
  {
    key: 'code-postal',
    labels: ['Code postal', 'CP'],
    kind: 'text',
    section,
    required: true,
    repeat: 'employee',
  },
  {
    // « Commune » on the contract form's twin of this block.
    key: 'ville',
    labels: ['Ville', 'Commune'],
    kind: 'text',
    mayBeListed: true,
    section,
    required: true,
    repeat: 'employee',
  },
  {
    key: 'telephone',
    labels: ['Téléphone', 'N° de téléphone', 'Numéro de téléphone'],
    kind: 'phone',
    section,
    repeat: 'employee',
  },
  {
    key: 'email',
    labels: ['Email', 'E-mail', 'Adresse e-mail', 'Adresse mail', 'Courriel'],
    kind: 'text',
    section,
    maxLength: 64,
    repeat: 'employee',
  },
];
