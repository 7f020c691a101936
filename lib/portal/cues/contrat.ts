import type { Cues } from './cues.ts';

/** Beside the contract, the training that goes with it has its own dates. */
const ELSEWHERE = '--formation!|stage|absence|tuteur|conge|essai|precedent';

export const contrat: Cues = {
  'type-contrat': [
    'contrat|avenant type|initial|avenant',
    'type|categorie|code|mode contrat|ctr!|contractuel|accord|avenant|avt!',
    '=initial|avenant|nouveau|renouvel|modif|1[12]!|2[1-4]!|30!',
    '-date|nature|location|precedent|cd[di]!|modele|recherch|numero|piece',
  ],
  'nature-contrat': [
    'nature|nat!|cdi!|cdd!',
    'contrat|ctr!|embauche|emploi duree|determinee',
    'determinee indeterminee',
    'cadre|lien|relation|support|forme contrat|contractuel|juridique|embauche|de_travail',
    'contrat_de_travail|^contrat$|^ctr$',
    '=cdi!|cdd!|ctt!|determinee|indeterminee|interim|temporaire|limitee|illimitee',
    '-demande|dossier|piece|emploi_occupe|lieu|heure|precedent|location|avantage',
  ],
  emploi: [
    'emploi|poste|metier|fonction|job|professions?!',
    'travail confi',
    '-classif|classement|coef|niveau|grille|hebdo|duree|categorie|pole|demand|rome!|code|precedent|anterieur|dernier|vise|lieu|adresse|date|boite|anciennete|annee|nombre|heure|^nature|prepar|budget',
  ],
  classification: [
    'classif|class!|classe',
    'convention|ccn!|conv! categorie|position|statut|groupe|classe|emploi|situ',
    'grille',
    '-idcc|^niv|^echelon|^coef!|^indice|^quel_niveau|quel_coef|a_quel_niveau|^niveau_dans|salaire|diplome|^(?:code_|intitule_)?(?:de_la_)?convention_collective',
  ],
  niveau: [
    'niv|echelon|ech!',
    '-diplome|certif|etude|scolaire|formation|vise|prepar|langue|recrut|tuteur',
  ],
  coefficient: ['coef|indice', '-multiplicat|cout|tva|smic|occup|satisf'],
  'periode-essai': ['essai|probatoire|probation', '-fin!|date|renouvel'],
  debut: [
    'debut|deb!|execut|commenc|demarr|prise_de|premi(?:er|ere)_jour|entree|arrivee|embauche|compter|^(?:contrat_)?du!',
    'effet --avenant',
    'quand|date|contrat|partir prend|entre!|arrive|embauch|partir',
    '-conclu|sign|fin!|avenant|rupture|visite|vigueur|modif|lieu|declar|dpae!',
    ELSEWHERE,
  ],
  fin: [
    'fin!|terme|termin|achev|arret|echeance|derni(?:er|ere)_jour|sortie|depart|jusqu|expir|cess|finit|^au!',
    '-sign|rupture|visite|preavis|paiement|droits',
    ELSEWHERE,
  ],
  'duree-hebdomadaire': [
    'hebdo|semaine|sem! heure|duree|horaire|travail|temps|combien|base',
    'h! +hebdo|semaine|sem!',
    'duree|temps|horaire travail',
    '-nuit|repos|suppl|formation|partiel|%|annuel|mensuel|mois|jour|conge|essai|cours!',
  ],
  salaire: [
    'salaire|sal!|remun|brut|paie|paye|gagne|traitement|appointement mois|mens|embauche|depart|demarrage',
    '^(?:salaire|remuneration)$',
    'salaire|remuneration brut|base|montant|quel',
    '-horaire|heure|annuel|an!|tuteur|dernier|precedent|net!|smic|prime|avantage|%|nombre|mode',
  ],
  'date-effet': [
    'effet|vigueur|appliqu|applic +avenant|modif',
    'effet|date|partir|compter|quand avenant',
    '-sign|conclu|precedent',
  ],
  'date-conclusion': ['conclu|sign', '-convention_de_form|devis|fiche|precedent|lieu'],
};
