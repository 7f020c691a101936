import { ATTESTED, EMPLOYER, HAS_PAPERS, MODULE, NOTICE } from './base-action.ts';
import { CENTRE, ISPA, PROFILE } from './base-known.ts';
import type { BaseRequest } from './base-requests.ts';
import { NIRS } from './invented-nirs.ts';
import type { Fields, Patch } from './request-case.ts';

/**
 * A contrat de professionnalisation, PORTAL.md §4: a woman of 22, CDD of twelve months from Monday
 * 4 January 2027, 35 h a week, 300 h of training: 18,7 % of the hours worked (1 607) and 16,5 %
 * of the hours paid (1 820). Both readings of « durée totale » lie between 15 % and 25 %.
 */

export const TUTOR_ATTESTED =
  "L'employeur atteste sur l'honneur que le tuteur ne soit pas responsable de plus de 3 stagiaires et pas plus de 2 stagiaires si le tuteur est également l'employeur";

const TRAINEE: Fields = {
  'Nom de naissance': 'QUERVILLE',
  "Nom d'usage (si différent)": null,
  Prénom: 'Ninon',
  Sexe: 'Féminin',
  'Date de naissance': '14/05/2004',
  'Département de naissance': '30 - Gard',
  'Commune de naissance': 'Aigues-Mortes',
  "Êtes-vous détenteur d'un NIR temporaire ?": 'Non',
  'Numéro de sécurité sociale (NIR)': NIRS.trainee,
  'Numéro technique temporaire': null,
  'Qualité de travailleur handicapé': 'Non',
  'Equivalence jeunes': 'Non',
  'Extension BOE': 'Non',
  'Catégorie socio-professionnelle (CSP)': 'Employés',
  'Inscrit à France Travail ?': 'Non',
  "Si oui, renseigner le numéro d'inscription": null,
  "Durée d'inscription (en mois)": null,
  'Situation avant contrat': '3 - Étudiant',
  'Type de minimum social, si bénéficiaire': null,
  'Diplôme ou titre le plus élevé obtenu': '42 - Baccalauréat général',
  'N° et voie': '6 rue des Salines',
  "Complément d'adresse": null,
  'Code postal': '34000',
  Commune: 'MONTPELLIER',
  Téléphone: '06 39 98 20 04',
  Email: 'ninon.querville@example.org',
  [TUTOR_ATTESTED]: true,
};

/** The tutor's labels were not transcribed: these four words only (PORTAL.md §4.3). */
const TUTOR: Fields = {
  Nom: 'BRANCASTEL',
  Prénom: 'Odile',
  'Date de naissance': '03/09/1979',
  Emploi: 'Responsable administrative',
};

const CONTRACT_FIELDS: Fields = {
  'Sous Dispositif': 'Contrat de Professionnalisation',
  "Type de contrat ou d'avenant": '11 - Contrat Initial',
  "Nature de contrat ou d'avenant": 'CDD',
  'Emploi occupé pendant le contrat (intitulé précis)': "Chargée d'accueil des étudiants étrangers",
  "Classification de l'emploi dans la convention collective": 'Employé',
  Niveau: '4',
  'Coefficient hiérarchique': '110',
  "Durée de la période d'essai (en jours calendaires)": '30',
  "Date de début d'exécution du contrat": '04/01/2027',
  "Date de fin du CDD ou de l'action de professionnalisation si CDI": '31/12/2027',
  'Durée hebdomadaire du travail': '35h00',
  "Salaire brut mensuel à l'embauche": '1 950,00',
  "Si avenant, renseignez la date d'effet": null,
  'Date de conclusion (signature du contrat)': '18/12/2026',
};

const TRAINING_FIELDS: Fields = {
  "Reference interne de l'entreprise": 'PRO 2027',
  'Reference projet': null,
  'Type de qualification visée': '1 - Certification RNCP autre qu’un CQP',
  'Rechercher votre formation par': 'RNCP',
  'Code RNCP': 'RNCP37313',
  'Intitulé précis': 'Assistanat des organismes de formation en langues',
  'Durée totale de formation': '300,00',
  'Durée des enseignements théoriques': '240,00',
};

const TRAINING: Patch = {
  title: 'Assistanat des organismes de formation en langues',
  provider: ISPA,
  start: '2027-01-11',
  end: '2027-12-17',
  hours: 300,
  modality: 'on-site',
  costs: [{ nature: 'teaching', amount: 4500, per: 'person' }],
  eligibility: { wholeTrainingOnly: false },
};

const NINON: Patch = {
  id: 'ninon',
  birthName: 'QUERVILLE',
  firstName: 'Ninon',
  birthDate: '2004-05-14',
  sex: 'female',
  identifier: { kind: 'nir', number: NIRS.trainee },
  disabledWorker: false,
  street: '6 rue des Salines',
  postalCode: '34000',
  city: 'MONTPELLIER',
  phone: '06 39 98 20 04',
  email: 'ninon.querville@example.org',
  socioProfessionalCategory: 'Employés',
  contract: {
    birthDepartment: '30 - Gard',
    birthCity: 'Aigues-Mortes',
    youthEquivalence: false,
    boeExtension: false,
    jobSeeker: false,
    situationBefore: '3 - Étudiant',
    highestDiploma: '42 - Baccalauréat général',
    tutor: {
      name: 'BRANCASTEL',
      firstName: 'Odile',
      birthDate: '1979-09-03',
      job: 'Responsable administrative',
    },
  },
};

export const CONTRACT: BaseRequest = {
  pages: {
    introduction: { fields: { [NOTICE]: true }, blocks: [] },
    'contrat-employeur': {
      fields: {
        ...EMPLOYER,
        "Effectif total de l'entreprise": '14',
        'Caisse de retraite complémentaire': 'AG2R',
        'Organisme de prévoyance': 'APICIL',
      },
      blocks: [],
    },
    'contrat-salarie': { fields: TRAINEE, blocks: [TUTOR] },
    contrat: { fields: CONTRACT_FIELDS, blocks: [] },
    'contrat-formation': {
      fields: TRAINING_FIELDS,
      blocks: [
        {
          'Rechercher un organisme de formation externe':
            MODULE['Rechercher un organisme de formation externe'] ?? null,
          SIRET: '79814425900024',
          "N° d'activité": '32800195980',
          Qualiopi: 'Certification Action Formation',
          'N° et voie': '5 RUE DES FRANCS MURIERS',
          "Complément d'adresse": null,
          'Code postal': '80000',
          Commune: 'AMIENS',
        },
      ],
    },
    synthese: { fields: ATTESTED, blocks: [] },
    // Which papers a contract needs is not known; a convention and a programme harm nobody.
    documents: {
      fields: {
        [HAS_PAPERS]: true,
        Programme: ['programme.pdf'],
        'Convention signée des 2 parties ou Devis': ['convention-signee.pdf'],
      },
      blocks: [],
    },
  },
  profile: {
    ...PROFILE,
    id: 'assistanat-langues-2027',
    title: 'Contrat de professionnalisation 2027',
    training: TRAINING,
    declarations: [
      {
        funder: 'AKTO',
        dispositif: 'Contrat de professionnalisation',
        sousDispositif: 'Contrat de Professionnalisation',
        reference: 'PRO 2027',
        trainingObjective: 'Professionnalisation',
        modules: [
          {
            kind: 'external',
            modality: 'Présentielle',
            sanction: 'Certification enregistrée au RNCP (Hors CQP)',
            search: { by: 'rncp', code: '37313', names: [] },
            certificationLevel: 'Niveau 4',
            trainingType: 'Inter-Entreprises',
            providerObjective: 'Certification',
            directPayment: false,
          },
        ],
      },
    ],
  },
  centre: CENTRE,
  employees: [NINON],
  answers: { amountsAre: 'per-request', wages: 'not-asked' },
};
