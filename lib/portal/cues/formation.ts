import type { Cues } from './cues.ts';

export const formation: Cues = {
  'sous-dispositif': [
    'dispositif',
    'aide|financement mobilis|sollicit|demand|voulez|type|quel|categorie',
  ],
  'reference-interne': [
    'reference|ref! -organisme|prestataire|akto|opco|client',
    'numero|dossier|code intern|maison|chez_vous|vos_dossiers',
  ],
  'objectif-formation': [
    'objectif|finalite|but!|servir|pourquoi -organisme|prestataire|of!|ecole|centre',
  ],
  organisme: [
    'organisme|prestataire|etablissement_de|centre_de|ecole|avec_qui|of! cherch|recherch|trouv|nom!|siret|quel|qui!|assur|dispens|exter|formation|partenaire|designation|denomination -^siret|^numero_(?:de_)?siret|objectif|but!|finalite|paie|regl|verse',
  ],
  'lieu-formation': [
    'lieu|salle|ou! +formation|stage|action|cours deroul|realis|execution|lieu|salle -post|code|contact|commune|ville',
  ],
  modalite: [
    'modalite|format!|deroul|presentiel|distanciel|suivi -paie|regl|evaluation',
    'mode|canal|forme|comment|facon +formation|cours|pedago|lieu|suivie?|enseign|apprentissage|animation -inter|paie|regl|recherch|trouv|retrouv',
  ],
  'duree-distance': [
    'heure|duree|volume|nombre|nbr?e?!|temps|h! +distan|foad|e_learning|visio|en_ligne',
  ],
  sanction: [
    'sanction|valid|reconnu|recoit|recev|obtien|obtenir|delivr|remis|issue|attest|aboutit|debouch',
  ],
  'recherche-par': [
    'recherch|cherch|trouv|retrouv|critere|repertoire par!|comment|critere|mode|via!|moyen -salarie|stagiaire|organisme',
  ],
  rncp: [
    'rncp',
    'repertoire_national',
    'certification|diplome code|numero|fiche! -niveau|formacode|specifique',
  ],
  formacode: ['formacode', 'domaine|theme|thematique|specialite|discipline -rncp|aborde'],
  rs: ['rs!|repertoire_specifique'],
  'niveau-certification': [
    'niv certif|vise|diplome|titre|prepar|sortie|qualif -actuel|entree|atteint|deja',
  ],
  intitule: [
    'intitule|titre|nom!|nomm|libelle|denomination|designation|appel|objet +formation|action|stage|module|programme|parcours|session --organisme|prestataire --code|rncp -certif|objectif|format(?:eur|rice)|intervenant|contact|poste',
  ],
  debut: [
    'debut|demarr|commenc|premi(?:er|ere)_jour|1er_jour|ouverture|lancement|(?:^|periode_)du! --inscri|contrat -sign|pedago',
  ],
  fin: [
    'fin!|finit|termin|cloture|derni(?:er|ere)_jour|achev|(?:^|periode_)au! --inscri|contrat -sign|eval',
  ],
  'duree-heures': [
    '+duree|volume|vol!|nombre|nbr?e?!|combien|total|temps|dure heure|horaire|h! -jour|hebdo|semaine|mois|theori --distan|foad',
  ],
  'duree-jours': [
    '+duree|nombre|nbr?e?!|combien|total|etal|dure jour|j!|journee -calendaire|essai|mois',
  ],
  'type-formation': [
    'inter!|intra!|interentreprise|intraentreprise|autres_entreprises',
    'session|stage|formation type|reserve|ouverte! -organisme|paie|certif|objectif',
  ],
  'objectif-organisme': ['objectif|finalite|but!|vise +organisme|prestataire|of!|ecole|centre'],
  'paiement-direct': [
    'paiement|paie|paye|regl|verse opco|akto|financeur|fonds direct|place|subrog -par_l_entreprise',
    'regl|paie|verse organisme|prestataire|of! opco|akto|financeur -par_l_entreprise',
    'subrog',
  ],
  'cout-pedagogique': [
    '+cout|frais|montant|prix|tarif|factur|charge|depense|ht!|combien pedago|peda!|enseign --eval|position -initial|annexe|total',
    'cout|frais|prix|tarif formation|cours|stage|animation|prestation -eval|position|initial|annexe|repas|transport|total',
  ],
  'cout-positionnement': [
    'position|diagnostic',
    'eval|test|bilan|niveau initial|depart|entree|avant|amont|prealable',
  ],
  'cout-evaluation': [
    'eval|examen|test|bilan intermed|final|fin!|cours_de|en_cours|mi_parcours|sortie|terme --position -initial|depart',
  ],
};
