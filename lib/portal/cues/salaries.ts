import { address } from './address.ts';
import type { Cues } from './cues.ts';
import { identity } from './identity.ts';

export const salaries: Cues = {
  ...identity,
  ...address,
  'nature-contrat': [
    'contrat nature|type|travail|sorte|lie!|unit!|quel|forme|signe',
    'nature|type|forme +contrat --avenant',
    'cdi!|determinee|embauche cdd!|indeterminee|en!',
  ],
  csp: ['csp!|pcs!|socio', 'categorie|famille|groupe professionnel|emploi|metier'],
  statut: ['statut'],
  'niveau-formation': [
    'niv|diplome|scolarite formation|etude|diplome|scolaire|actuel|atteint|deja|acquis -vise|certification|prepar|sortie',
  ],
  'numero-cpf': ['cpf!|compte_(?:personnel_de_)?formation|moncompteformation -montant|droit|solde'],
  'taux-horaire': [
    'taux|tx!|salaire|remuneration|cout|brut|paie|paye|gagne horaire|heure|h! -^charge|taux_de_charge|%|mois|mensuel|an',
  ],
  'taux-charge': ['taux|tx!|pourcent|%|part! +charge|cotisation|patronal -hors_charge|horaire'],
};
