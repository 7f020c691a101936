import type { Cues } from './cues.ts';

export const address: Cues = {
  voie: [
    'voie|rue!|adr|habite|domicile',
    '-mail|courriel|courrier_elec|electronique|messagerie|compl|code_post|precision|etage|suite|tel|cp!|ville|commune|localite|ip!|web|internet|(?:adr\\w*|lign?e|voie)_2|cplt|supplement',
    '--facturation|livraison|siege_social',
  ],
  'complement-adresse': [
    'compl!|cplt|complement|batiment|bat!|etage|residence|immeuble|escalier|lieu_dit|hameau|appartement|appt|boite_postale|bp!|zone_(?:d_act|indus|artis)|^chez!',
    'suite|precision|complet +adresse',
    '(?:adr\\w*|lign?e|voie)_2|^suite$',
    'adresse supplement',
    '-mail|commune|^ville|num|tel|retraite|commentaire|^informations?_complementaires?$|(?:lieu|ville)_de_residence|^adresse_de_residence',
  ],
  'code-postal': ['post!|c?postal!|cp!|zip', '-boite'],
  telephone: [
    'tel!|teleph|portable|mobile!|gsm|joindre|appeler|standard|phone!|fixe!|ligne_directe|numero_d_appel|numero_perso',
    '-autre|cabinet|service!|urgence|fax|mail|adresse|piece',
  ],
  email: [
    'e_?mail|mail|courriel|messagerie|mel!',
    'adr|courr electronique',
    '-confirm|factur|compta|service!|cabinet|secours',
  ],
  ville: [
    'ville|commune|cne!|municip|localite|bureau_(?:de_poste_)?distributeur|lieu_de_residence|acheminement|city',
    '--nais|nee?!',
    '-naitre|natal',
  ],
};

/** A person's own: « Ville de l'entreprise » is asked beside it. */
export const home: Cues = Object.fromEntries(
  Object.entries(address).map(([key, cues]) => [
    key,
    [
      ...cues,
      '-entreprise|societe|etablissement|organisme|de_travail|de_formation|du_site|ecole|scolari',
      '--employeur!',
    ],
  ]),
);
