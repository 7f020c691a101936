import type { ControlKind } from '../../../lib/controls/control.ts';

/** A screen of the portal as the guides word it: `kind | label | section`, one control a line. */
const SCREENS: Readonly<Record<string, readonly string[]>> = {
  'demande-etablissement': [
    'search | Entreprise ou établissement rattaché | Quel établissement ou entreprise réalise cette demande ?',
  ],
  'demande-dispositif': ['choice | Quel dispositif ? | Nouvelle demande'],
  'demande-sous-dispositif': ['choice | Quel sous-dispositif ? | Nouvelle demande'],
  introduction: [
    "checkbox | J'ai pris connaissance de la notice comprenant les informations liées au traitement des données à caractère personnel. | Introduction",
  ],
  employeur: [
    'text | Raison Sociale | Établissement',
    "text | Siret de l'établissement | Établissement",
    "text | N° et voie | Adresse d'exécution du contrat",
    "text | Complément d'adresse | Adresse d'exécution du contrat",
    "text | Code postal | Adresse d'exécution du contrat",
    "text | Commune | Adresse d'exécution du contrat",
    "phone | Téléphone | Adresse d'exécution du contrat",
    "text | Email | Adresse d'exécution du contrat",
    'text | NAF | Détails complémentaires',
    'text | IDCC | Détails complémentaires',
    'text | Type de public | Détails complémentaires',
    "number | Effectif total de l'entreprise | Détails complémentaires",
    'text | Caisse de retraite complémentaire | Détails complémentaires',
    'text | Organisme de prévoyance | Détails complémentaires',
  ],
  formation: [
    'list | Sous dispositif | Formation',
    "text | Référence interne de l'entreprise | Formation",
    'list | Objectif général de la formation | Formation',
    'search | Rechercher un organisme de formation externe | Etablissement',
    "text | N° d'activité | Etablissement",
    'text | N° et voie | Etablissement',
    'text | Code postal | Etablissement',
    'text | Commune | Etablissement',
    'choice | Modalité pédagogique | Modalité de formation',
    'text | Durée de la formation à distance | Modalité de formation',
    'choice | Sanction | Formation',
    'choice | Souhaitez-vous rechercher votre formation par ? | Formation',
    'list | Niveau de la certification visée par la formation | Formation',
    'text | Intitulé de formation | Formation',
    'date | Début de formation | Formation',
    'date | Fin de formation | Formation',
    'number | Durée de formation en heures | Formation',
    'number | Durée de formation en jours | Formation',
    'list | Type de formation | Formation',
    "list | Objectif général de l'organisme de formation | Formation",
    "choice | Paiement direct par l'OPCO à l'organisme de formation | Modalité de paiement",
    'number | Pédagogique | Coûts de formation',
    'number | Bilan de positionnement / Evaluation initiale | Coûts de formation',
    'number | Evaluation intermédiaire ou finale | Coûts de formation',
  ],
  salaries: [
    'search | Rechercher un salarié | Informations salarié(e)',
    'text | Nom de naissance | Informations salarié(e)',
    "text | Nom d'usage (si différent) | Informations salarié(e)",
    'text | Prénom | Informations salarié(e)',
    'date | Date de naissance | Informations salarié(e)',
    'list | Sexe | Informations salarié(e)',
    "choice | Êtes-vous détenteur d'un NIR temporaire ? | Informations salarié(e)",
    'text | Numéro de sécurité sociale (NIR) | Informations salarié(e)',
    'text | N° et voie | Coordonnées du salarié(e)',
    "text | Complément d'adresse | Coordonnées du salarié(e)",
    'text | Code postal | Coordonnées du salarié(e)',
    'text | Ville | Coordonnées du salarié(e)',
    'phone | Téléphone | Coordonnées du salarié(e)',
    'text | Email | Coordonnées du salarié(e)',
    'list | Nature du contrat | Informations complémentaires',
    'list | Catégorie socio-professionnelle (CSP) | Informations complémentaires',
    'list | Statut salarié | Informations complémentaires',
    'list | Niveau actuel de formation | Informations complémentaires',
    'text | Numéro de dossier CPF | Informations complémentaires',
    'number | Taux horaire brut | Informations complémentaires',
    'number | Taux de charge (%) | Informations complémentaires',
  ],
  synthese: [
    "checkbox | J'atteste sur l'honneur l'exactitude des données saisies. | Synthèse",
    "checkbox | J'accepte les Conditions Générales (CG) d'Akto et les conditions de prise en charge, et je confirme avoir pris connaissance de celles-ci via le lien suivant : « Conditions générales - Akto » | Synthèse",
    'textarea | Commentaires (infos complémentaires...) | Synthèse',
  ],
  documents: [
    "checkbox | L'employeur atteste disposer de l'ensemble des pièces justificatives nécessaires au dépôt du dossier | Documents",
    'file | Programme | Documents à transmettre',
    'file | Convention signée des 2 parties ou Devis | Documents à transmettre',
  ],
};

export interface Worded {
  readonly kind: ControlKind;
  readonly label: string;
  readonly section: string;
}

export const PORTAL_WORDING: Readonly<Record<string, readonly Worded[]>> = Object.fromEntries(
  Object.entries(SCREENS).map(([page, lines]) => [page, lines.map(wordedOf)]),
);

function wordedOf(line: string): Worded {
  const [kind = '', label = '', section = ''] = line.split(' | ');
  return { kind: kind as ControlKind, label, section };
}
