/** Which field of which page of `lib/portal` a sheet's `portal` means: PORTAL.md's own labels. */
export interface PortalField {
  readonly page: string;
  readonly key: string;
}

const FORMATION: Readonly<Record<string, string>> = {
  'Sous dispositif': 'sous-dispositif',
  "Référence interne de l'entreprise": 'reference-interne',
  'Objectif général de la formation': 'objectif-formation',
  'Rechercher un organisme de formation externe': 'organisme',
  'Modalité pédagogique': 'modalite',
  'Durée de la formation à distance': 'duree-distance',
  Sanction: 'sanction',
  'Souhaitez-vous rechercher votre formation par ?': 'recherche-par',
  'Code RNCP': 'rncp',
  Formacode: 'formacode',
  'Répertoire spécifique (RS)': 'rs',
  'Adresse du lieu de formation': 'lieu-formation',
  'Niveau de la certification visée par la formation': 'niveau-certification',
  'Intitulé de formation': 'intitule',
  'Début de formation': 'debut',
  'Fin de formation': 'fin',
  'Durée de formation en heures': 'duree-heures',
  'Durée de formation en jours': 'duree-jours',
  'Type de formation': 'type-formation',
  "Objectif général de l'organisme de formation": 'objectif-organisme',
  "Paiement direct par l'OPCO à l'organisme de formation": 'paiement-direct',
  'Coûts de formation - Pédagogique': 'cout-pedagogique',
  'Coûts de formation - Bilan de positionnement / Evaluation initiale': 'cout-positionnement',
  'Coûts de formation - Evaluation intermédiaire ou finale': 'cout-evaluation',
};

const SALARIES: Readonly<Record<string, string>> = {
  'Nom de naissance': 'nom-naissance',
  "Nom d'usage (si différent)": 'nom-usage',
  Prénom: 'prenom',
  'Date de naissance': 'date-naissance',
  Sexe: 'sexe',
  "Êtes-vous détenteur d'un NIR temporaire ?": 'nir-temporaire',
  'Numéro de sécurité sociale (NIR)': 'nir',
  'Numéro technique temporaire': 'ntt',
  'Qualité de travailleur handicapé': 'travailleur-handicape',
  'N° et voie': 'voie',
  "Complément d'adresse": 'complement-adresse',
  'Code postal': 'code-postal',
  Ville: 'ville',
  Téléphone: 'telephone',
  Email: 'email',
  'Nature du contrat': 'nature-contrat',
  'Catégorie socio-professionnelle (CSP)': 'csp',
  'Statut salarié': 'statut',
  'Niveau actuel de formation': 'niveau-formation',
  'Numéro de dossier CPF': 'numero-cpf',
  'Taux horaire brut': 'taux-horaire',
  'Taux de charge (%)': 'taux-charge',
};

const EMPLOYEUR: Readonly<Record<string, string>> = {
  'N° et voie': 'voie',
  "Complément d'adresse": 'complement-adresse',
  'Code postal': 'code-postal',
  Commune: 'commune',
  Téléphone: 'telephone',
  Email: 'email',
  'Type de public': 'type-public',
  "Effectif total de l'entreprise": 'effectif',
  'Caisse de retraite complémentaire': 'caisse-retraite',
  'Organisme de prévoyance': 'prevoyance',
};

const CONTRAT: Readonly<Record<string, string>> = {
  "Type de contrat ou d'avenant": 'type-contrat',
  "Nature de contrat ou d'avenant": 'nature-contrat',
  'Emploi occupé pendant le contrat (intitulé précis)': 'emploi',
  "Classification de l'emploi dans la convention collective": 'classification',
  Niveau: 'niveau',
  'Coefficient hiérarchique': 'coefficient',
  "Durée de la période d'essai (en jours calendaires)": 'periode-essai',
  "Date de début d'exécution du contrat": 'debut',
  "Date de fin du CDD ou de l'action de professionnalisation si CDI": 'fin',
  'Durée hebdomadaire du travail': 'duree-hebdomadaire',
  "Salaire brut mensuel à l'embauche": 'salaire',
  "Si avenant, renseignez la date d'effet": 'date-effet',
  'Date de conclusion (signature du contrat)': 'date-conclusion',
};

const SALARIE: Readonly<Record<string, string>> = {
  'Nom de naissance': 'nom-naissance',
  "Nom d'usage (si différent)": 'nom-usage',
  Prénom: 'prenom',
  Sexe: 'sexe',
  'Date de naissance': 'date-naissance',
  'Département de naissance': 'departement-naissance',
  'Commune de naissance': 'commune-naissance',
  "Êtes-vous détenteur d'un NIR temporaire ?": 'nir-temporaire',
  'Numéro de sécurité sociale (NIR)': 'nir',
  'Qualité de travailleur handicapé': 'travailleur-handicape',
  'Inscrit à France Travail ?': 'france-travail',
  "Si oui, renseigner le numéro d'inscription": 'numero-france-travail',
  "Durée d'inscription (en mois)": 'duree-france-travail',
  'Situation avant contrat': 'situation-avant',
  'Type de minimum social, si bénéficiaire': 'minimum-social',
  'Diplôme ou titre le plus élevé obtenu': 'diplome',
  'Tuteur Nom': 'tuteur-nom',
  'Tuteur Prénom': 'tuteur-prenom',
  'Tuteur Date de naissance': 'tuteur-naissance',
  'Tuteur Emploi': 'tuteur-emploi',
};

const REQUEST: Readonly<Record<string, PortalField>> = {
  'Entreprise ou établissement rattaché': { page: 'demande-etablissement', key: 'entreprise' },
  'Etablissement effectuant demande': { page: 'demande-etablissement', key: 'etablissement' },
  'Quel est le type de public concerné ?': { page: 'demande-etablissement', key: 'type-public' },
  'Quel dispositif ?': { page: 'demande-dispositif', key: 'dispositif' },
  'Quel sous-dispositif ?': { page: 'demande-sous-dispositif', key: 'sous-dispositif' },
};

const on = (page: string, keys: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(keys).map(([label, key]) => [label, { page, key }]));

const TABS: Readonly<Record<string, Readonly<Record<string, PortalField>>>> = {
  'Nouvelle demande': REQUEST,
  Employeur: on('employeur', EMPLOYEUR),
  Formation: on('formation', FORMATION),
  Salariés: on('salaries', SALARIES),
  Contrat: on('contrat', CONTRAT),
  Salarié: on('contrat-salarie', SALARIE),
  Synthèse: on('synthese', { Commentaires: 'commentaires' }),
  Documents: on('documents', {
    Programme: 'programme',
    'Convention signée des 2 parties ou Devis': 'convention-devis',
  }),
};

/** `null`: a field that `lib/portal` does not describe (other costs). */
export function portalField(portal: string): PortalField | null {
  const [tab = '', label = ''] = portal.split(/: (.*)/u);
  return TABS[tab]?.[label] ?? null;
}

/** Whether a text is PORTAL.md's own name of the field. */
export function isPortalName({ page, key }: PortalField, text: string): boolean {
  return Object.values(TABS).some(fields =>
    Object.entries(fields).some(
      ([label, field]) =>
        field.page === page &&
        field.key === key &&
        label.replace('Coûts de formation - ', '') === text,
    ),
  );
}
