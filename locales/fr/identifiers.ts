import { numbers } from './numbers.ts';

/** Why a number is refused, or doubted. */
export const identifiers = {
  ...numbers,
  'identifiers.siren.length': 'Un SIREN a 9 chiffres.',
  'identifiers.siren.key': "Ce SIREN n'existe pas : un chiffre est sans doute faux.",
  'identifiers.siret.length': 'Un SIRET a 14 chiffres.',
  'identifiers.siret.key': "Ce SIRET n'existe pas : un chiffre est sans doute faux.",
  'identifiers.siret.monaco':
    "Ce SIRET est celui d'une entreprise de Monaco : il ne peut pas être vérifié.",
  'identifiers.nda.length': "Un numéro d'activité d'organisme de formation a 11 chiffres.",
  'identifiers.nda.department':
    "Les deux derniers chiffres du numéro d'activité répètent d'habitude le département : vérifiez-le.",
  'identifiers.formacode.length': 'Un Formacode a 5 chiffres.',
  'identifiers.postal-code.length': 'Un code postal a 5 chiffres.',
  'identifiers.postal-code.department':
    'Ce code postal ne commence par aucun département : vérifiez-le.',
} as const;
