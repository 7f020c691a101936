/** Why the number of a person is refused or doubted: said in the panel too. */
export const numbers = {
  'identifiers.nir.length':
    'Un numéro de sécurité sociale a 13 caractères, ou 15 avec sa clé : il en manque ou il y en a trop.',
  'identifiers.nir.structure':
    "Ce numéro de sécurité sociale n'a pas la forme attendue : sexe, année, mois, département, commune, ordre.",
  'identifiers.nir.department': "Le département de ce numéro de sécurité sociale n'existe pas.",
  'identifiers.nir.month': "Le mois de naissance de ce numéro de sécurité sociale n'existe pas.",
  'identifiers.nir.key':
    'La clé (les deux derniers chiffres) ne correspond pas au numéro de sécurité sociale : un chiffre est sans doute faux.',
  'identifiers.nir.sex':
    'Le premier chiffre du numéro de sécurité sociale ne correspond pas au sexe indiqué.',
  'identifiers.nir.year':
    "L'année de naissance du numéro de sécurité sociale ne correspond pas à la date de naissance.",
  'identifiers.nir.birth-month':
    'Le mois de naissance du numéro de sécurité sociale ne correspond pas à la date de naissance.',
  'identifiers.nir.temporary':
    'Ce numéro de sécurité sociale est provisoire : le portail demande peut-être un numéro temporaire.',
  'identifiers.ntt.length':
    'Un numéro technique temporaire a de 11 à 40 caractères, chiffres ou lettres.',
  'identifiers.ntt.sex': "Un numéro technique temporaire commence d'habitude par 1 ou 2.",
  'identifiers.ntt.siren':
    "Un numéro technique temporaire contient d'habitude le SIREN de l'employeur après le premier chiffre.",
  'doubt.to-confirm': 'Votre fiche dit cette valeur à confirmer.',
} as const;
