import type { Cues } from './cues.ts';

/** Filters over a list, other dates than the training's own. */
const OTHER_DATES =
  '--inscri|contrat|filtre|factur|convention|(?:d|l|du)_(?:examen|jury)|jury|option';

export const formation: Cues = {
  'sous-dispositif': [
    'dispositif|dispo?!',
    'aide|financement mobilis|sollicit|demand|voulez|type|quel|categorie|cadre|programme|enveloppe|nature',
    'dispositif|financement =plan|conventionnel|branche|alternance|transition|contribution',
    '=pdc!|plan_de_d|vae!|acquis|bilan|cpf!|clea!|fse!|pic!',
    '-objectif|paiement|paye',
  ],
  'reference-interne': [
    'reference|ref!',
    'numero|dossier|code|libelle|identifiant|repere intern|maison|chez_vous|vos_dossiers',
    'notre|votre|entreprise dossier numero|code|identifiant',
    '-organisme|prestataire|akto|opco|projet_op|facture|devis|convention|session|catalogue|stage|certif|rncp|siret|tel|adherent|handicap',
  ],
  'objectif-formation': [
    'objectif|obj!|finalite|but!|servir|pourquoi|raison|motif|motivation|enjeu|^visee|besoin|attend|interet',
    'objectif|finalite|but! =competen|secur|productiv|qualit|performance|besoin|projet|reglement',
    '=developp|adapt|maintien|maintenir|reconver|evolu|obligation|poste|employab',
    '-organisme|prestataire|of!|ecole|centre|pedago|refus|annul|rendez|absence|certifian|nomenclature|bpf!|sociale|^type|categorie|^nature',
  ],
  organisme: [
    'organisme|prestataire|etablissement_de|centre|ecole|institut|fournisseur|partenaire|cfa!|avec_qui|of! cherch|recherch|trouv|nom!|siret|quel|qui!|assur|dispens|exter|formation|format(?:eur|rice)|partenaire|designation|denomination|choisi|reten|select|votre',
    '^(?:dispense|assure|realise|anime)e?s?_par$',
    'nom! siret +organisme|prestataire|of!',
    '^recherch +organisme|prestataire|of!',
    'qui! dispens|assur|realise|organise formation|stage|cours|action',
    '^(?:prestataire|organisme|fournisseur|of|dispensateur)$',
    '-^siret$|^siret_d|^numero_(?:de_)?siret|objectif|but!|finalite|paie|paye|regl|verse|factur|financ|type|statut|nature|contact|tel|mail|qualiopi|declaration|reference|cout|prix|montant|lieu|adresse|anim',
  ],
  'lieu-formation': [
    'lieu|salle|ou! +formation|stage|action|cours|session deroul|realis|execution|dispens|lieu|salle',
    'adr|site!|localis|endroit formation|stage!|cours|session|stagiaires|participants',
    '^adresse$ +^lieu|lieu_d',
    '^ou! formation|stage|session|suivr|deroul|passe|tient|lieu',
    'ou! se_passe|se_deroul|se_tient',
    '^(?:lieu|endroit|lieu_de_(?:realisation|dispense))$',
    '-code|post!|contact|^commune|^ville|quelle_(?:ville|commune)|mail|web|internet|access|examen|jury|sign|organisme|naissance|telephone',
  ],
  modalite: [
    'modalite|format!|deroul|presentiel|distanciel|suivi',
    'mode|canal|forme|comment|facon|maniere|methode|organisation|mod! +formation|cours|peda|lieu|suivie?|enseign|apprentissage|animation|dispens|diffusion',
    '=presen|distan|mixte|foad|e_?learning|afest|hybride|blended|salle|visio|virtuel|en_ligne|sur_place|en_situation|face_a_face',
    '-inter!|intra!|paie|paiement|regl|eval|examen|acces|envoi|financ|recherch|trouv|retrouv|heure|lieu_d|session|inscription',
  ],
  'duree-distance': [
    'heure|duree|volume|nombre|nbr?e?!|temps|h!|part! +distan|dist!|foad|e_learning|visio|en_ligne|virtuel',
  ],
  sanction: [
    'sanction|valid|reconnu|reconnaiss|recoit|recev|obtien|obtenir|delivr|remis|issue|attest|aboutit|debouch',
    'type|nature|resultat certif|formation',
    '=attest|certif|rncp|cqp!|blocs?!|diplome|repertoire|rs!|titre',
    '-niveau|acquis|responsable|manager|handicap|statut|date|demande|objectif|type_de_formation|precedem|format(?:eur|rice)',
  ],
  'recherche-par': [
    'recherch|cherch|trouv|retrouv|critere|repertoire|identifi|reper par!|comment|critere|mode|via!|moyen',
    'recherch|cherch|trouv formation|certif dans|avec',
    '=rncp|formacode|domaine',
    '-^recherche[rz](?:_(?:une|la|votre)_formation)?$|^rechercher_une?_|^but!|catalogue|salarie|stagiaire|participant|organisme|dossier|entreprise|collaborat|session|lieu',
  ],
  rncp: [
    'rncp',
    'repertoire_national|france_competences',
    'certification|diplome code|numero|fiche!',
    '-niveau|formacode|specifique|date',
  ],
  formacode: [
    'formacode',
    'domaine|thematique|specialite|discipline',
    'theme|champ|famille|categorie +formacode|domaine|liste|code|nomenclature',
    'champ|famille formation',
    '-rncp|aborde|activite|format(?:eur|rice)',
  ],
  rs: ['rs!|repertoire_specifique'],
  'niveau-certification': [
    'niv certif|vise|diplome|titre|prepar|sortie|issue|qualif|rncp|cec!|europ',
    '^niv\\w*(?:$|_[1-8]!)',
    '=niv|sans|aucun|bac!|bac_[2-8]|cap!|bep!|bts!|licence|master -actuel|entree|requis|objectif|nombre|effectif|modul',
    'niv =^[1-8iv]+$',
    '-actuel|entree|deja|requis|langue|acces|prerequis|priorit|groupe|format(?:eur|rice)',
  ],
  intitule: [
    'intitule|intit!|int!|titre|nom!|nomm|libelle|denomination|designation|appel|objet|sujet|theme +form!|formation|action|stage|module|programme|parcours|session|cours|seminaire --organisme|prestataire',
    '^formation$|^formation_(?:demand|suivi|choisi|souhait|envisag|prev|concern)|quelle_formation|^action_de_formation$|^theme$',
    '^(?:titre|intitule|libelle)$ +module|parcours|action|formation',
    '--code|rncp|filtr|personne -certif|diplome|objectif|format(?:eur|rice)|intervenant|contact|poste|dernier|precedent|jour|fichier|salarie|entreprise',
  ],
  debut: [
    'debut|deb!|demarr|commenc|premi(?:er|ere)_jour|1er_jour|ouverture|lancement|entree|partir|compter|(?:^|periode_|formation_|session_|stage_)du!',
    '-sign|pedago|heure|depot|embauche|eval',
    OTHER_DATES,
  ],
  fin: [
    'fin!|finit|termin|cloture|derni(?:er|ere)_jour|achev|sortie|jusqu|echeance|terme|(?:^|periode_|formation_|session_|stage_)au!',
    '-sign|eval|heure|paie|regle|derniere_form|annul|enregistr|validite',
    OTHER_DATES,
  ],
  'duree-heures': [
    '+duree|volume|vol!|nombre|nbr?e?!|combien|tota|temps|dure|qte|quantite|dont heure|horaire|h!',
    '^heures!',
    '-jour|hebdo|semaine|mois|theori|absen|realise|hors_temps|en_entreprise|debut|cout|pratique|tutorat|restant|trajet|de_prepar|de_l_eval|de_l_exam',
    '--distan',
  ],
  'duree-jours': [
    '+duree|nombre|nbr?e?!|combien|tota|etal|dure|qte|quantite jour|j!|journee',
    '^(?:soit_)?(?:en_)?journees?!|^jours?_(?:par_|de_)?(?:stagiaire|stage|formation)',
    '-calendaire|essai|mois|semaine|absen|conge|en_entreprise|par_jour|delai|horaire|pratique',
  ],
  'type-formation': [
    'inter!|intra!|interentreprise|intraentreprise|autres_entreprises',
    'session|stage|groupe type|reserve|ouverte!|format!|nature|public|composition|categorie',
    '=inter!|intra!|interentreprise|intraentreprise|plusieurs|autres_entr|seule',
    '-organisme|paie|certif|objectif',
  ],
  'objectif-organisme': [
    'objectif|obj!|finalite|but!|vise +organisme|prestataire|of!|ecole|centre',
    'type|categorie|nature|nomenclature objectif',
    '=^certification|professionnalis|perfection|remise|preparation|remobilis|creation',
  ],
  'paiement-direct': [
    'paiement|paie|paye|regl|verse|prise_en_charge|factur opco|akto|financeur|fonds|operateur_de direct|place|subrog|lui_meme',
    'paie|paye|regl|verse|factur organisme|prestataire|of! opco|akto|financeur|qui!',
    'paie|paye|regl|verse organisme|prestataire|of! a_(?:votre|notre|ma)_place',
    'voulez|souhaitez|faut|doit_on regl|paye|verse direct organisme|prestataire|of!',
    'subro|delegation_de_paiement',
    'opco|akto avance',
    'direct opco|akto|financeur +paie|regl',
    '-par_l_entreprise|mode|vous_avanc',
  ],
  'cout-pedagogique': [
    '+cout|frais|montant|prix|tarif|factur|charge|depense|budget|ht!|combien pedago|peda!|enseign|honoraire',
    'cout|frais|prix|tarif|montant|combien formation|cours|stage|animation|prestation|action|inscription',
    '^(?:cout|tarif|prix|montant)s?_(?:ht|hors_taxes?)!',
    'montant|cout factur|devis ht!',
    '--position|eval|diagnostic',
    '-initial|annexe|^total|total$|repas|transport|heberg|deplac|salari|remuner|tva|ttc|acompte|remise|horaire|financ|responsable|objectif|referent|contact|contenu|methode|moyen|dossier|heure|entree|equipe|suivi|personnes|participant|effectif',
  ],
  'cout-positionnement': [
    'position|posit!|diagnos',
    'eval|test|bilan|niveau initial|depart|entree|avant|amont|prealable',
    '-date|niveau_v|final',
  ],
  'cout-evaluation': [
    'eval|examen|test|bilan|epreuve|jury intermed|final|fin!|cours_de|en_cours|mi_parcours|sortie|terme',
    '+cout|frais|montant|prix|tarif|ht! eval|examen|epreuve',
    '--position -initial|depart|prealable|amont|entree|avant|diagnos|date|lieu|modalite',
  ],
};
