import type { Profile } from '../profile.ts';

/**
 * The Groupement FLE tutorial, complete (seed 000). Where its text and its screenshots differ,
 * the screenshot's wording is the value and the text's a spelling.
 */
export const groupementFle2025: Profile = {
  schema: 1,
  id: 'groupement-fle-2025-administratifs',
  revision: 1,
  author: 'Groupement FLE',
  date: '2025-10-01',
  title: 'Semaine de Formation 2025 – Personnels administratifs',
  training: {
    title:
      'Semaine de Formation/ Gestion des organisations - personnels administratifs des centres FLE',
    provider: {
      name: "INSTITUT SUPERIEUR DE PROPEDEUTIQUE D'AMIENS - ISPA",
      siret: '79814425900024',
      nda: '32800195980',
      qualiopi: 'Certification Action Formation',
      address: { street: '5 RUE DES FRANCS MURIERS', postalCode: '80000', city: 'AMIENS' },
    },
    start: '2025-11-18',
    end: '2025-11-21',
    hours: 8,
    days: 4,
    sessions: [
      { date: '2025-11-18', hours: 2 },
      { date: '2025-11-19', hours: 2 },
      { date: '2025-11-20', hours: 2 },
      { date: '2025-11-21', hours: 2 },
    ],
    modality: 'live-distance',
    // The portal says « inférieure à la durée de formation »; whether equal is accepted is unknown.
    distanceHours: { value: 8, toConfirm: true },
    costs: [{ nature: 'teaching', amount: 300, per: 'person' }],
    registrationUrl: 'https://forms.gle/yiyiy2nsx5Wu4SiA2A',
    eligibility: {
      wholeTrainingOnly: true,
      note: 'Seules les inscriptions pour les 4 jours de formation permettent de demander une prise en charge.',
    },
  },
  declarations: [
    {
      funder: 'AKTO',
      dispositif: 'Action de formation',
      sousDispositif: 'Plan de développement des compétences',
      reference: 'Formation GFLE',
      trainingObjective: {
        value: 'Développement des compétences professionnelles des salariés',
        spellings: ['Plan de développement des compétences professionnelles des salariés'],
      },
      modules: [
        {
          kind: 'external',
          modality: {
            value: "A distance (présence d'un formateur)",
            spellings: ["À distance (présence d'un formateur)", 'A distance'],
          },
          sanction: 'Attestation de stage',
          search: {
            by: 'formacode',
            code: '32054',
            names: ['GESTION ORGANISATIONS', 'GESTION DES ORGANISATIONS'],
          },
          certificationLevel: {
            value: 'Niveau 1 - Sans niveau spécifique',
            spellings: ['Sans niveau spécifique', 'Niveau 1'],
          },
          trainingType: { value: 'Inter-Entreprises', spellings: ['Inter entreprises', 'Inter'] },
          providerObjective: {
            value: 'Perfectionnement, élargissement des compétences',
            spellings: ['Perfectionnement et élargissement des compétences'],
          },
          directPayment: false,
        },
      ],
    },
  ],
};
