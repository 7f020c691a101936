import type { Patch } from './request-case.ts';

/** What is kept beside the portal for the tutorial's request: centre, training, people. */

export const CENTRE: Patch = {
  name: 'GROUPEMENT FLE',
  siret: '51161271500033',
  opco: 'AKTO',
  address: { street: '2 RUE DE VERDUN', postalCode: '34000', city: 'MONTPELLIER' },
  phone: '04 65 71 12 00',
  email: 'centre@example.org',
  workforce: 14,
  idcc: '1516',
  naf: '85.59A',
  retirementBody: 'AG2R',
  insuranceBody: 'APICIL',
};

export const ISPA: Patch = {
  name: "INSTITUT SUPERIEUR DE PROPEDEUTIQUE D'AMIENS - ISPA",
  siret: '79814425900024',
  nda: '32800195980',
  qualiopi: 'Certification Action Formation',
  address: { street: '5 RUE DES FRANCS MURIERS', postalCode: '80000', city: 'AMIENS' },
};

const MODULE: Patch = {
  kind: 'external',
  modality: "A distance (présence d'un formateur)",
  sanction: 'Attestation de stage',
  search: {
    by: 'formacode',
    code: '32054',
    names: ['GESTION ORGANISATIONS', 'GESTION DES ORGANISATIONS'],
  },
  certificationLevel: 'Niveau 1 - Sans niveau spécifique',
  trainingType: 'Inter-Entreprises',
  providerObjective: 'Perfectionnement, élargissement des compétences',
  directPayment: false,
};

const DECLARATION: Patch = {
  funder: 'AKTO',
  dispositif: 'Action de formation',
  sousDispositif: 'Plan de développement des compétences',
  reference: 'Formation GFLE',
  trainingObjective: {
    value: 'Développement des compétences professionnelles des salariés',
    spellings: ['Plan de développement des compétences professionnelles des salariés'],
  },
};

/** The profile's declaration, with other words for one or several modules, or for itself. */
export function declaring(modules: Patch | readonly Patch[], declaration: Patch = {}): Patch {
  const list: readonly Patch[] = Array.isArray(modules) ? modules : [modules as Patch];
  const withModules = list.map(module => ({ ...MODULE, ...module }));
  return { declarations: [{ ...DECLARATION, ...declaration, modules: withModules }] };
}

export const PROFILE: Patch = {
  id: 'semaine-formation-2027',
  revision: 1,
  author: 'Groupement FLE',
  date: '2026-11-02',
  title: 'Semaine de Formation 2027 – Personnels administratifs',
  training: {
    title:
      'Semaine de Formation/ Gestion des organisations - personnels administratifs des centres FLE',
    provider: ISPA,
    start: '2027-03-16',
    end: '2027-03-19',
    hours: 8,
    days: 4,
    sessions: ['16', '17', '18', '19'].map(day => ({ date: `2027-03-${day}`, hours: 2 })),
    modality: 'live-distance',
    distanceHours: { value: 8, toConfirm: true },
    costs: [{ nature: 'teaching', amount: 300, per: 'person' }],
    eligibility: {
      wholeTrainingOnly: true,
      note: 'Seules les inscriptions pour les 4 jours permettent de demander une prise en charge.',
    },
  },
  ...declaring({}),
};

const shared: Patch = { contractType: 'CDI', educationLevel: 'Niveau 5 - Bac + 2' };

export const MAELLE: Patch = {
  ...shared,
  id: 'maelle',
  birthName: 'LEFÈVRE',
  firstName: 'Maëlle',
  birthDate: '1988-04-23',
  sex: 'female',
  identifier: { kind: 'nir', number: '2880430189021' },
  street: '14 rue des Tanneurs',
  postalCode: '30000',
  city: 'NÎMES',
  phone: '04 65 71 12 01',
  email: 'maelle.lefevre@example.org',
  socioProfessionalCategory: 'Employés',
  employeeStatus: 'Employé',
};

export const AISSATOU: Patch = {
  ...shared,
  id: 'aissatou',
  birthName: "N'DOYE",
  usageName: "N'DOYE-MARÉCHAL",
  firstName: 'Aïssatou',
  birthDate: '1990-11-05',
  sex: 'female',
  identifier: { kind: 'nir', number: '2901199341017' },
  street: '3 impasse du Puits-Neuf',
  addressComplement: 'Bâtiment C, 2e étage',
  postalCode: '34070',
  city: 'MONTPELLIER',
  email: 'aissatou.ndoye@example.org',
  socioProfessionalCategory: 'Professions intermédiaires',
  employeeStatus: 'Agent de maîtrise',
};
