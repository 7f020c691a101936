// Option lists of the pages. Where the portal's own list is unknown, these are plausible inventions.
export const sousDispositifs = [
  'Bilan de compétences',
  "Validation des acquis de l'expérience",
  'Abondement CPF',
  "Tuteur / Maître d'apprentissage",
  'Cléa',
  'Plan de développement des compétences',
  'FSE',
  'PIC IAE',
];
export const objectifsDossier = [
  'Acquisition de nouvelles compétences',
  'développement des compétences professionnelles des salariés',
  "Maintien dans l'emploi",
];
export const objectifsOrganisme = [
  'Certification',
  'Professionnalisation',
  'Préparation à la qualification',
  'Remise à niveau, maîtrise des savoirs de base, initiation',
  "(Re)mobilisation, aide à l'élaboration de projet professionnel",
  'Perfectionnement, élargissement des compétences',
  "Création d'entreprise",
];
export const modalites = [
  'Présentielle',
  'Mixte',
  "A distance (présence d'un formateur)",
  'FOAD (e-learning sans formateur)',
  'AFEST',
];
export const sanctions = [
  'Attestation de stage',
  'Certification enregistrée au RNCP (Hors CQP)',
  'Certificat de qualification professionnelle (CQP)',
  'Certificat de compétence professionnel (Bloc de compétences)',
  'Certification inscrite au sein du répertoire spécifique',
];
export const niveaux = [
  'Niveau 1 - Sans niveau spécifique',
  'Niveau 3 - CAP, BEP',
  'Niveau 4 - Baccalauréat',
  'Niveau 5 - BTS, DUT',
  'Niveau 6 - Licence',
  'Niveau 7 - Master',
  'Niveau 8 - Doctorat',
];
export const typesFormation = ['Intra-Entreprise', 'Inter-Entreprises'];
export const sexes = ['Féminin', 'Masculin'];
export const contrats = ['CDI', 'CDD', 'CDD saisonnier', 'Contrat aidé'];
export const categories = [
  'Agriculteurs exploitants',
  "Artisans, commerçants et chefs d'entreprise",
  'Cadres et professions intellectuelles supérieures',
  'Professions intermédiaires',
  'Employés',
  'Ouvriers',
];
export const statuts = ['Cadre', 'Non cadre', 'Agent de maîtrise'];
export const niveauxSalarie = ['Sans diplôme', 'Bac', 'Bac + 2', 'Bac + 3', 'Bac + 5 et plus'];
export const organismes = [
  "INSTITUT SUPERIEUR DE PROPEDEUTIQUE D'AMIENS - ISPA - 79814425900024",
  'INSTITUT DES LANGUES APPLIQUEES - 48816678600019',
  'KISO FORMATION - 91273969500019',
];
export const domaines = [
  '32054 - GESTION ORGANISATIONS',
  '32047 - GESTION PME PMI',
  '32062 - GESTION PROJET',
  '44542 - PEDAGOGIE FLE',
];

/** Lower case without accents, as a server compares. */
const folded = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A search server: answers after `delay` ms with the entries that contain what was typed. */
export function askServer(entries, query, delay = 350) {
  const found = query.trim() ? entries.filter(entry => folded(entry).includes(folded(query))) : [];
  return new Promise(resolve => setTimeout(resolve, delay, found));
}
