// Lists of the « Contrat de professionnalisation » (PORTAL.md § 4), beside plausible inventions.
export const typesDeContrat = [
  '11 - Contrat Initial',
  "12 - Contrat initial conclu conjointement avec deux employeurs pour l'exercice d'une activité saisonnière",
  '21 - Nouveau contrat en raison de l’échec aux épreuves de validation',
  "22 - Nouveau contrat en raison de la défaillance de l'organisme de formation",
  '23 - Nouveau contrat en raison de la maternité, de la maladie ou d’un accident de travail',
  '24 - Nouveau contrat pour l’obtention d’une qualification supérieure ou complémentaire',
  '30 - Avenant',
];
export const naturesDeContrat = ['CDI', 'CDD', 'Travail temporaire'];
export const situations = [
  '1 - Scolaire',
  '2 - Préqualification',
  '3 - Étudiant',
  "4 - Contrat d'apprentissage",
  '5 - Contrat de professionnalisation',
  '6 - Salarié en contrat aidé (CUI-CIE, CUI-CAE)',
  '7 - Stagiaire de la formation professionnelle',
  '8 - Salarié',
  "9 - Personne à la recherche d'un emploi",
  '10 - Inactif',
];
export const diplomes = [
  '10 - Doctorat',
  '11 - Master 2 professionnel, DESS, grande école',
  '12 - Master 2 recherche, DEA',
  '19 - Autre diplôme bac+5 ou plus',
  '21 - Master 1 professionnel',
  '22 - Master 1 général',
  '23 - Licence professionnelle',
  '24 - Licence générale',
  '29 - Autre diplôme bac+3 ou bac+4',
  '31 - BTS',
  '32 - DUT',
  '39 - Autre diplôme bac+2',
  '41 - Baccalauréat professionnel',
  '42 - Baccalauréat général',
  '51 - CAP',
  '52 - BEP',
  '60 - Aucun diplôme',
];
export const qualifications = [
  "1 - Certification RNCP autre qu'un CQP",
  '2 - CQP',
  '3 - Qualification reconnue dans les classifications d’une CCN',
  '8 - VAE',
];
export const minimums = ['RSA', 'ASS', 'AAH'];
export const departements = [
  '2A - Corse-du-Sud',
  '22 - Côtes-d’Armor',
  '29 - Finistère',
  '34 - Hérault',
  '35 - Ille-et-Vilaine',
  '44 - Loire-Atlantique',
  '56 - Morbihan',
  '75 - Paris',
  '99 - Étranger',
];
