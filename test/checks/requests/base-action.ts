import { AISSATOU, CENTRE, MAELLE, PROFILE } from './base-known.ts';
import type { BaseRequest } from './base-requests.ts';
import type { Fields } from './request-case.ts';

/** One person of the Salariés tab, with every label of PORTAL.md §3.4 that is always shown. */
export const PERSON: Fields = {
  'Nom de naissance': 'LEFÈVRE',
  "Nom d'usage (si différent)": null,
  Prénom: 'Maëlle',
  'Date de naissance': '23/04/1988',
  Sexe: 'Féminin',
  "Êtes-vous détenteur d'un NIR temporaire ?": 'Non',
  'Numéro de sécurité sociale (NIR)': '2880430189021',
  'Numéro technique temporaire': null,
  'N° et voie': '14 rue des Tanneurs',
  "Complément d'adresse": null,
  'Code postal': '30000',
  Ville: 'NÎMES',
  Téléphone: '04 65 71 12 01',
  Email: 'maelle.lefevre@example.org',
  'Nature du contrat': 'CDI',
  'Catégorie socio-professionnelle (CSP)': 'Employés',
  'Statut salarié': 'Employé',
  'Niveau actuel de formation': 'Niveau 5 - Bac + 2',
  'Numéro de dossier CPF': null,
  'Taux horaire brut': null,
  'Taux de charge (%)': null,
};

const SECOND_PERSON: Fields = {
  ...PERSON,
  'Nom de naissance': "N'DOYE",
  "Nom d'usage (si différent)": "N'DOYE-MARÉCHAL",
  Prénom: 'Aïssatou',
  'Date de naissance': '05/11/1990',
  'Numéro de sécurité sociale (NIR)': '2901199341017',
  'N° et voie': '3 impasse du Puits-Neuf',
  "Complément d'adresse": 'Bâtiment C, 2e étage',
  'Code postal': '34070',
  Ville: 'MONTPELLIER',
  Téléphone: null,
  Email: 'aissatou.ndoye@example.org',
  'Catégorie socio-professionnelle (CSP)': 'Professions intermédiaires',
  'Statut salarié': 'Agent de maîtrise',
};

/** The tutorial's module, in the 2027 edition: Tuesday 16 to Friday 19 March. */
export const MODULE: Fields = {
  'Type de module': 'Formation Externe',
  'Rechercher un organisme de formation externe':
    "INSTITUT SUPERIEUR DE PROPEDEUTIQUE D'AMIENS - ISPA",
  SIRET: '79814425900024',
  "N° d'activité": '32800195980',
  Qualiopi: 'Certification Action Formation',
  'N° et voie': '5 RUE DES FRANCS MURIERS',
  "Complément d'adresse": null,
  'Code postal': '80000',
  Commune: 'AMIENS',
  'Modalité pédagogique': "A distance (présence d'un formateur)",
  'Durée de la formation à distance': '8,00',
  Sanction: 'Attestation de stage',
  'Souhaitez-vous rechercher votre formation par ?': 'Formacode',
  'Code RNCP': null,
  'Domaine de formation (Formacode)': '32054 - GESTION ORGANISATIONS',
  'Répertoire spécifique (RS)': null,
  'Niveau de la certification visée par la formation': 'Niveau 1 - Sans niveau spécifique',
  'Intitulé de formation':
    'Semaine de Formation/ Gestion des organisations - personnels administratifs des centres FLE',
  'Début de formation': '16/03/2027',
  'Fin de formation': '19/03/2027',
  'Durée de formation en heures': '8,00',
  'Durée de formation en jours': '4,0',
  'Type de formation': 'Inter-Entreprises',
  "Objectif général de l'organisme de formation": 'Perfectionnement, élargissement des compétences',
  "Paiement direct par l'OPCO à l'organisme de formation": 'Non',
  Pédagogique: '300,00',
  'Bilan de positionnement / Evaluation initiale': null,
  'Evaluation intermédiaire ou finale': null,
};

export const NOTICE =
  "J'ai pris connaissance de la notice comprenant les informations liées au traitement des données à caractère personnel.";
export const EXACT = "J'atteste sur l'honneur l'exactitude des données saisies.";
export const CONDITIONS =
  "J'accepte les Conditions Générales (CG) d'Akto et les conditions de prise en charge, et je confirme avoir pris connaissance de celles-ci via le lien suivant : « Conditions générales - Akto »";
export const COMMENT = 'Commentaires (infos complémentaires...)';
export const HAS_PAPERS =
  "L'employeur atteste disposer de l'ensemble des pièces justificatives nécessaires au dépôt du dossier";
export const PROGRAMME = 'Programme';
export const CONVENTION = 'Convention signée des 2 parties ou Devis';

/** The recap's lines are not here: `requestOf` draws them from the form, as the portal does. */
export const ATTESTED: Fields = { [EXACT]: true, [CONDITIONS]: true, [COMMENT]: null };

export const PAPERS: Fields = {
  [HAS_PAPERS]: true,
  [PROGRAMME]: ['programme.pdf'],
  [CONVENTION]: ['convention-signee.pdf'],
};

export const EMPLOYER: Fields = {
  'Raison Sociale': 'GROUPEMENT FLE',
  "Siret de l'établissement": '51161271500033',
  'N° et voie': '2 RUE DE VERDUN',
  "Complément d'adresse": null,
  'Code postal': '34000',
  Commune: 'MONTPELLIER',
  Téléphone: '04 65 71 12 00',
  Email: 'centre@example.org',
  NAF: '8559A',
  IDCC: '1516',
  'Type de public': 'Permanent',
};

export const ACTION: BaseRequest = {
  pages: {
    introduction: { fields: { [NOTICE]: true }, blocks: [] },
    employeur: { fields: EMPLOYER, blocks: [] },
    formation: {
      fields: {
        'Sous dispositif': 'Plan de développement des compétences',
        "Référence interne de l'entreprise": 'Formation GFLE',
        'Objectif général de la formation':
          'Plan de développement des compétences professionnelles des salariés',
      },
      blocks: [MODULE],
    },
    salaries: { fields: {}, blocks: [PERSON, SECOND_PERSON] },
    synthese: { fields: ATTESTED, blocks: [] },
    documents: { fields: PAPERS, blocks: [] },
  },
  profile: PROFILE,
  centre: CENTRE,
  employees: [MAELLE, AISSATOU],
  answers: { amountsAre: 'per-person', wages: 'not-asked' },
};
