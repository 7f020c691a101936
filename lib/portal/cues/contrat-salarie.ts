import { home } from './address.ts';
import type { Cues } from './cues.ts';
import { identity } from './identity.ts';

/** A second tutor, on the same form. */
const NOT_TUTOR = '--second|deuxieme|tel!|mail|telephon';

export const contratSalarie: Cues = {
  ...identity,
  ...home,
  'departement-naissance': [
    'departement|dpt!|dept!|dep!',
    '--domicile|resid|habit|adresse|employeur|entreprise',
  ],
  'commune-naissance': [
    'commune|cne!|ville|lieu|localite|nee?! +naiss|nee?!|naitre|natal -departement',
  ],
  'france-travail': [
    'france_travail|pole_emploi|demandeu(?:r|se)_d_emploi|chomage',
    'inscr ft!|^de!',
    'inscri +france_travail|pole_emploi -combien|numero|duree|mois|depuis|date',
  ],
  'numero-france-travail': [
    'numero|identifiant|id!|matricule +inscr|france_travail|pole_emploi|demandeu',
  ],
  'duree-france-travail': [
    'duree|anciennete|depuis|combien|mois +inscr|france_travail|pole_emploi|chomage|demandeu',
  ],
  'situation-avant': [
    'situation|faisait|faisiez|activite|statut|origine +avant|precede|anterieur|juste|origine',
    'avant embauche|contrat',
    'derniere|entree situation|activite',
    '=scolaire|etudi|salarie|inacti|recherche|demandeur|apprentissage|professionnalisation|stagiaire',
    '-famille|marit|handicap',
  ],
  'minimum-social': [
    'minim|rsa!|allocation|aide_sociale|prestation_soc|ass!|aah!',
    '=rsa!|ass!|aah!',
  ],
  diplome: [
    'diplome|dipl!|titre|certification|qualification eleve|haut|obtenu|dernier|quel|niveau|detenu',
    '^diplome$',
    '=cap!|bep!|bac|bts!|dut!|licence|master|doctorat|brevet',
    'diplome|titre =^[1-8]|niv|sans|infra',
    '-prepar|vise|annee|date|nom!',
  ],
  'tuteur-nom': ['nom!|appel +tut(?:eur|rice|orat)|mentor|maitre_d -prenom', NOT_TUTOR],
  'tuteur-prenom': ['prenom|pren! +tut(?:eur|rice|orat)|mentor|maitre_d', NOT_TUTOR],
  'tuteur-naissance': ['naiss|nee?!|age! +tut(?:eur|rice|orat)|mentor|maitre_d', NOT_TUTOR],
  'tuteur-emploi': [
    'emploi|poste|metier|fonction|profession +tut(?:eur|rice|orat)|mentor|maitre_d -annee|depuis|experience',
    NOT_TUTOR,
  ],
};
