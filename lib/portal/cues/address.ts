import type { Cues } from './cues.ts';

export const address: Cues = {
  voie: [
    'voie|rue!|adr|habite|domicile -mail|courr|electronique|compl|code_post|precision|etage|suite|ligne_2|tel|cp!|ville|commune|localite',
  ],
  'complement-adresse': [
    'compl!|complement|batiment|bat!|etage|residence|escalier|lieu_dit|appartement|appt|ligne_2 -commune|ville|num|tel|retraite|info',
    'suite|precision|complet +adresse -mail',
  ],
  'code-postal': ['post!|postal|cp!|zip'],
  telephone: ['tel!|telephon|portable|mobile!|gsm|joindre|appeler|standard -autre|urgence|fax'],
  email: ['e_?mail|mail|courriel|messagerie|mel!|(?:adr|courr)\\w*_electronique'],
  ville: ['ville|commune|municipal|localite|bureau_distributeur|city --naiss -nee?!|naitre'],
};
