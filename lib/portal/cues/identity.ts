import type { Cues } from './cues.ts';

/** « Nom du salarié », of a form that asks for one name only. */
const PERSON =
  '(?:salarie|stagiaire|beneficiaire|apprenan|titulaire|alternan|participant|collaborat|personne)';

export const identity: Cues = {
  'nom-naissance': [
    'nom!|appel|patronyme naiss|nais!|naitre|famille|jeune_fille|patronym|acte|avant|civil|legal|origine -usage|usuel',
    `^nom$|^nom_(?:du_|de_la_|de_l_)?${PERSON} --contact|entreprise|employeur|societe|etablissement|organisme|usage|usuel|marital`,
    'patronyme|n!_naiss',
    '-prenom',
  ],
  'nom-usage': [
    'nom!|appel|connu usage|usuel|us!|marital|epou|mari!|quotidien|tous_les_jours|courant|utilis|differ -utilisateur',
    'nom! marie|mariage|porte!|autre|prefere|affiche|actuel|change|conjoint -naiss|famille|utilisateur',
    'nom! actuel',
    '-prenom',
  ],
  prenom: ['prenom|pren!', '-nom!|responsable'],
  'date-naissance': [
    'naiss|nais!|nee?!|anniversaire|ddn!',
    '^le$ +naiss|nee?!',
    'quand|date|jour +naiss',
    '-nom!|^n!|commune|ville|lieu|dep|dpt|pays|numero',
  ],
  sexe: [
    'sexe|sx!|genre|civilite|femme|homme|feminin|masculin|monsieur|madame|mme!|il_ou_elle_est|^[fhm]_[fhm]!',
    '=f!|h!|m!|mr!|mme!|femme|homme|feminin|masculin|madame|monsieur|fille|garcon',
  ],
  'nir-temporaire': [
    'nir!|numero|secu|ntt!|immatricul temporaire|temp!|provisoire|prov!|attente|definitif|ntt!|en_cours',
    '^(?:est_il_)?(?:temporaire|provisoire) +nir!|secu',
  ],
  nir: [
    'nir!|secu!|securite_sociale|nss!|ss!|carte_vitale|immatricul -technique|attente',
    'numero|chiffre|caracter +nir!|secu!|securite_sociale|nss! -technique',
    'numero insee|assure!|assurance_maladie|rnipp|repertoire -commune|ville|national_des_cert',
    '--temporaire|provisoire',
    '-^cle!',
  ],
  ntt: [
    'ntt!|technique|tech!|temporaire|provisoire|attente numero|nir!|secu|identifiant|ntt!|immatricul',
  ],
  'travailleur-handicape': [
    'handicap|rqth|boeth?!|oeth!|th!|obligation_d_emploi',
    '-besoin|amenag|accessib|accueil|^type',
  ],
};
