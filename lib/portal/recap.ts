/**
 * The recap of the Synthèse, line by line (PORTAL.md §3.5): what each line is called, under which
 * heading. Read and compared, never written.
 */
export type RecapPart = 'employer' | 'employee' | 'training' | 'costs';

/** A text of the page and where it stands, in pixels from its first text. */
export interface PlacedText {
  readonly text: string;
  readonly isButton: boolean;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface RecapEntry {
  readonly key: string;
  readonly part: RecapPart;
  /** Texts that a person may read as its name: the portal's own first. */
  readonly labels: readonly string[];
}

/** Headings of each part: the portal's own first. */
export const RECAP_PARTS: Readonly<Record<RecapPart, readonly string[]>> = {
  employer: ["L'employeur", 'Employeur', 'Entreprise'],
  employee: ['Salarié(e)', 'Salariés', 'Salarié(e)s', 'Les salariés', 'Le salarié', 'Stagiaires'],
  training: [
    'Formation (externe)',
    'Formation (interne)',
    'Formation',
    'La formation',
    'Module de formation',
  ],
  costs: ['Chiffrage (montants HT)', 'Chiffrage', 'Montants HT', 'Montants', 'Coûts'],
};

export const RECAP: readonly RecapEntry[] = [
  {
    key: 'employer-name',
    part: 'employer',
    labels: ['Entité ADH', 'Raison sociale', 'Entreprise'],
  },
  { key: 'employer-siret', part: 'employer', labels: ['Siret'] },
  { key: 'employer-idcc', part: 'employer', labels: ['IDCC'] },
  { key: 'employer-email', part: 'employer', labels: ['Email', 'E-mail', 'Adresse e-mail'] },
  { key: 'employer-street', part: 'employer', labels: ['N° et Voie', 'Adresse'] },
  {
    key: 'employer-complement',
    part: 'employer',
    labels: ['Complément', "Complément d'adresse"],
  },
  { key: 'employer-postal-code', part: 'employer', labels: ['Code Postal'] },
  { key: 'employer-city', part: 'employer', labels: ['Ville', 'Commune'] },
  {
    key: 'employee-name',
    part: 'employee',
    labels: ['Nom/Prénom', 'Nom Prénom', 'Nom et prénom', 'Prénom/Nom'],
  },
  { key: 'employee-birth', part: 'employee', labels: ['Date de naissance', 'Né(e) le'] },
  { key: 'provider-name', part: 'training', labels: ['Entité OF', 'Organisme de formation'] },
  { key: 'provider-siret', part: 'training', labels: ['SIRET'] },
  {
    key: 'place',
    part: 'training',
    labels: ['Adresse du lieu de formation', 'Lieu de formation'],
  },
  { key: 'title', part: 'training', labels: ['Intitulé de formation', 'Intitulé'] },
  {
    key: 'start',
    part: 'training',
    labels: ['Date de début de formation', 'Date de début', 'Début de formation'],
  },
  {
    key: 'end',
    part: 'training',
    labels: ['Date de fin de formation', 'Date de fin', 'Fin de formation'],
  },
  {
    key: 'hours',
    part: 'training',
    labels: ["Nombre d'heure de formation", "Nombre d'heures de formation", "Nombre d'heures"],
  },
  { key: 'modality', part: 'training', labels: ['Modalité pédagogique'] },
  {
    key: 'direct-payment',
    part: 'training',
    labels: [
      "Paiement direct à l'organisme de formation",
      "Paiement direct par l'OPCO à l'organisme de formation",
      'Paiement direct',
    ],
  },
  { key: 'teaching-cost', part: 'training', labels: ['Coût pédagogique', 'Coûts pédagogiques'] },
  { key: 'total-training', part: 'costs', labels: ['Frais de formation'] },
  { key: 'total-wages', part: 'costs', labels: ['Rémunération'] },
  { key: 'total-extra', part: 'costs', labels: ['Frais annexes'] },
  { key: 'total', part: 'costs', labels: ['Total', 'Montant total'] },
];
