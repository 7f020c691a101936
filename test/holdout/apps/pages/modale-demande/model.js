import * as lists from '../../shared/lists.js';

export const held = {
  rattachement: null,
  etablissement: null,
  public: null,
  dispositif: null,
  sousDispositif: null,
  annee: 2025,
  partiel: null,
  libelle: '',
  filtreEntreprise: '',
  filtreDispositif: 'Tous',
};

const groups = [
  'GROUPE DES GLYCINES - 511612715',
  'GLYCINES SERVICES - 488166786',
  'LES GLYCINES DU SUD - 912739695',
];
export const findGroups = query => lists.askServer(groups, query, 500);
export const sites = [
  'CENTRE FLE DES GLYCINES - MONTPELLIER - 51161271500033',
  'CENTRE FLE DES GLYCINES - SETE - 51161271500041',
];
export const dispositifs = [
  "Contrat d'apprentissage",
  'Contrat de professionnalisation',
  'Action de formation',
  'Reconversion ou promotion par alternance',
];
/** The first and the last that may be asked. */
export const years = [2025, 2028];
export const { sousDispositifs } = lists;

/** The questions in their order: each comes once the one before is answered. */
export const questions = [
  { key: 'rattachement', title: 'Votre entreprise', ask: 'Entreprise ou établissement rattaché' },
  { key: 'etablissement', title: 'Votre entreprise', ask: 'Établissement qui effectue la demande' },
  { key: 'public', title: 'Le public', ask: 'Quel est le type de public concerné ?' },
  { key: 'dispositif', title: 'Le dispositif', ask: 'Quel dispositif souhaitez-vous mobiliser ?' },
  { key: 'sousDispositif', title: 'Le dispositif', ask: 'Quel sous-dispositif ?' },
  { key: 'partiel', title: 'Le dossier', ask: "S'agit-il d'une demande groupée ?" },
  { key: 'libelle', title: 'Le dossier', ask: 'Nom donné à ce dossier' },
  { key: 'annee', title: 'Le dossier', ask: 'Année de réalisation' },
];
