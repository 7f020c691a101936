import type { Cues } from './cues.ts';

export const identity: Cues = {
  'nom-naissance': [
    'nom!|appel|patronyme naiss|naitre|famille|jeune_fille|patronym|acte|avant -prenom|usage|usuel',
  ],
  'nom-usage': [
    'nom!|appel|connu usage|usuel|marital|epou|mari!|quotidien|tous_les_jours|courant|utilis|differ -prenom',
  ],
  prenom: ['prenom'],
  'date-naissance': [
    'naiss|nee?!|anniversaire|ddn! -nom!|commune|ville|lieu|dep|dpt|pays',
    'quand|date|jour +naiss',
  ],
  sexe: ['sexe|genre|civilite|femme|homme|feminin|masculin|monsieur|madame|il_ou_elle_est'],
  'nir-temporaire': [
    'nir!|numero|secu|ntt!|immatricul temporaire|provisoire|attente|definitif|ntt!',
  ],
  nir: [
    'nir!|secu!|securite_sociale|nss!|ss!|carte_vitale|immatricul --temporaire|provisoire -technique|attente',
    'numero|chiffre|caracter +nir!|secu!|securite_sociale|nss! --temporaire|provisoire|technique',
  ],
  ntt: [
    'ntt!|technique|temporaire|provisoire|attente numero|nir!|secu|identifiant|ntt!|immatricul',
  ],
  'travailleur-handicape': ['handicap|rqth|boeth?!|th!'],
};
