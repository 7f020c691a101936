import type { Field } from '../page.ts';
import { YES_NO } from './yes-no.ts';

// « Saisie Salarié(e) » is the whole panel's: under it stand the other blocks too.
const section = ['Informations salarié(e)'];

/** Who the person is, and the number that the social security knows them by. */
export const employeeIdentity: readonly Field[] = [
  {
    // Searches people known to AKTO; what it then fills in has not been seen: left to the user.
    key: 'recherche-salarie',
    labels: ['Rechercher un salarié', 'Rechercher un(e) salarié(e)'],
    kind: 'search',
    section,
    yours: true,
    repeat: 'employee',
  },
  {
    key: 'nom-naissance',
    labels: ['Nom de naissance', 'Nom de famille', 'Nom patronymique'],
    kind: 'text',
    section,
    required: true,
    maxLength: 50,
    repeat: 'employee',
  },
  {
    key: 'nom-usage',
    labels: ["Nom d'usage (si différent)", "Nom d'usage", 'Nom marital'],
    kind: 'text',
    section,
    maxLength: 50,
    repeat: 'employee',
  },
  {
    key: 'prenom',
    labels: ['Prénom', 'Prénoms'],
    kind: 'text',
    section,
    required: true,
    maxLength: 50,
    repeat: 'employee',
  },
  {
    key: 'date-naissance',
    labels: ['Date de naissance', 'Né(e) le'],
    kind: 'date',
    section,
    required: true,
    repeat: 'employee',
  },
  {
    key: 'sexe',
    labels: ['Sexe', 'Genre', 'Civilité'],
    kind: 'list',
    section,
    required: true,
    repeat: 'employee',
  },
  {
    key: 'nir-temporaire',
    labels: [
      "Êtes-vous détenteur d'un NIR temporaire ?",
      "Détenteur d'un NIR temporaire",
      "Êtes-vous détenteur d'un numéro technique temporaire ?",
      "Le salarié est-il détenteur d'un NIR temporaire ?",
      'Le salarié a-t-il un NIR temporaire ?',
      'NIR temporaire',
    ],
    kind: 'choice',
    section,
    required: true,
    options: YES_NO,
    repeat: 'employee',
  },
  {
    key: 'nir',
    labels: [
      'Numéro de sécurité sociale (NIR)',
      'Numéro de sécurité sociale',
      'NIR',
      'N° de sécurité sociale',
    ],
    kind: 'text',
    section,
    required: true,
    maxLength: 13,
    when: { field: 'nir-temporaire', is: ['Non'] },
    repeat: 'employee',
  },
  {
    key: 'ntt',
    labels: [
      'Numéro technique temporaire',
      'Numéro technique temporaire (NTT)',
      'NTT',
      'NIR temporaire',
      'Numéro de sécurité sociale temporaire',
    ],
    kind: 'text',
    section,
    required: true,
    maxLength: 40,
    when: { field: 'nir-temporaire', is: ['Oui'] },
    repeat: 'employee',
  },
  {
    // Seen on the list of one guide, absent from the tutorial's form: the live star tells.
    key: 'travailleur-handicape',
    labels: ['Qualité de travailleur handicapé', 'Travailleur handicapé', 'RQTH'],
    kind: 'choice',
    section,
    options: YES_NO,
    repeat: 'employee',
  },
];
