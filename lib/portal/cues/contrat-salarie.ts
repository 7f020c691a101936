import { address } from './address.ts';
import type { Cues } from './cues.ts';
import { identity } from './identity.ts';

export const contratSalarie: Cues = {
  ...identity,
  ...address,
  'departement-naissance': ['departement|dpt!|dept!'],
  'commune-naissance': ['commune|ville|lieu|localite|nee?! +naiss|nee?!|naitre -departement'],
  'france-travail': ['france_travail|pole_emploi|demandeu(?:r|se)_d_emploi|chomage'],
  'numero-france-travail': [
    'numero|identifiant|id!|matricule +inscri|france_travail|pole_emploi|demandeu',
  ],
  'duree-france-travail': [
    'duree|anciennete|depuis|combien|mois +inscri|france_travail|pole_emploi|chomage|demandeu',
  ],
  'situation-avant': [
    'situation|faisait|faisiez|activite|statut +avant|precede|anterieur|juste|origine',
    'avant embauche|contrat',
  ],
  'minimum-social': ['minim|rsa!|allocation|aide_sociale|ass!|aah!'],
  diplome: ['diplome|titre|certification eleve|haut|obtenu|dernier -prepar|vise'],
  'tuteur-nom': ['nom! +tuteur|tutrice -prenom'],
  'tuteur-prenom': ['prenom +tuteur|tutrice'],
  'tuteur-naissance': ['naissance|nee?!|age! +tuteur|tutrice'],
  'tuteur-emploi': [
    'emploi|poste|metier|fonction|profession +tuteur|tutrice -annee|depuis|experience',
  ],
};
