import { home } from './address.ts';
import type { Cues } from './cues.ts';
import { identity } from './identity.ts';

export const salaries: Cues = {
  ...identity,
  ...home,
  'nature-contrat': [
    'contrat|ctr! nature|nat!|type|travail|sorte|lie!|unit!|quel|forme|signe',
    'nature|type|forme +contrat --avenant',
    'cdi!|determinee|embauche cdd!|indeterminee|en!',
    'type|forme|cadre|nature emploi|embauche',
    '^ctr!|contractuel',
    '=cdi!|cdd!|ctt!|determinee|indeterminee|interim|alternance|apprenti|saison',
    '-precedent|dernier|prepar|duree_du_contrat|lieu|piece',
  ],
  csp: [
    'csp!|pcs!|socio',
    'categorie|cat!|famille|groupe professionnel|pro!|prof!|emploi|metier|insee|social',
    '=ouvrier|employe|artisan|agricult|professions|cadres -statut|position',
    'csp!|pcs!|socio =^[1-8]',
    '-vise',
  ],
  statut: [
    'statut|stat!|non_cadre',
    'statut =etam|ouvrier|employe|salarie|apprenti|dirigeant|fonctionnaire|titulaire|autre',
    '=cadre|maitrise|assimil -categorie|qualification|socio|csp!',
    '-dossier|demande|inscription|handicap|th!|juridique|contractuel|marit',
  ],
  'niveau-formation': [
    'niv|diplome|scolarite|formation formation|etude|diplome|scolaire|actuel|atteint|deja|acquis|instruction|qualif|haut|eleve|initial',
    '^niv\\w*$|^diplome$|etudes!|scolarite|instruction|^niveau_(?:du_|de_la_)?(?:participant|stagiaire|salarie|personne|apprenan)',
    '=sans|cap!|bep!|bac!|bts!|licence|master|niveau|bac_[2-8]|brevet|doctorat|superieur|lycee|college',
    'niv|diplome|etude =^[1-8iv]+$|infra|dut!|secondaire|diplome',
    '-vise|certification|prepar|sortie|souhait|a_obtenir|suivie|avant|eval|langue|anglais|annee|date',
  ],
  'numero-cpf': [
    'dossier +cpf!|compte_personnel',
    'cpf!|mcf!|edof|compte_(?:personnel_de_)?formation|moncompteformation',
    '-montant|droit|solde|heure',
  ],
  'taux-horaire': [
    'taux|tx!|salaire|remuneration|cout|brut|paie|paye|gagne|base|prix horaire|hor!|heure|h!',
    '-^charge|taux_de_charge|%|mois|mensuel|an!|annuel|semaine|hebdo|nombre|prise_en',
  ],
  'taux-charge': [
    'taux|tx!|pourcent|%|part! +charge|chg!|ch!|cotisation|patronal',
    '^charges_(?:sociales|patronales)$',
    '-hors_charge|horaire|prise_en|absen|presence|reussite|tva',
  ],
};
