import type { FieldGroup } from '../form/field-spec.ts';

/** The official form's lists (CERFA 12434, read second-hand): the portal may word them otherwise. */
const SITUATIONS = [
  'Scolaire',
  'Préqualification',
  'Étudiant',
  "Contrat d'apprentissage",
  'Contrat de professionnalisation',
  'Salarié en contrat aidé',
  'Stagiaire de la formation professionnelle',
  'Salarié',
  "Personne à la recherche d'un emploi",
  'Inactif',
];
const MINIMUM_INCOMES = ['RSA', 'ASS', 'AAH'];

/** What the contrat de professionnalisation asks of a person, its tutor included (PORTAL.md §4.3). */
export const contractGroups: readonly FieldGroup[] = [
  {
    title: 'people.contract',
    folded: true,
    fields: [
      { path: 'contract.birthDepartment', label: 'field.birth-department', kind: 'text' },
      { path: 'contract.birthCity', label: 'field.birth-city', kind: 'text' },
      { path: 'contract.youthEquivalence', label: 'field.youth-equivalence', kind: 'yes-no' },
      { path: 'contract.boeExtension', label: 'field.boe-extension', kind: 'yes-no' },
      { path: 'contract.specificPublic', label: 'field.specific-public', kind: 'text' },
      { path: 'contract.jobSeeker', label: 'field.job-seeker', kind: 'yes-no' },
      {
        path: 'contract.jobSeekerNumber',
        label: 'field.job-seeker-number',
        kind: 'text',
        when: values => values['contract.jobSeeker'] === 'yes',
      },
      {
        path: 'contract.jobSeekerMonths',
        label: 'field.job-seeker-months',
        kind: 'number',
        when: values => values['contract.jobSeeker'] === 'yes',
      },
      {
        path: 'contract.situationBefore',
        label: 'field.situation-before',
        kind: 'text',
        suggestions: SITUATIONS,
        hint: 'hint.portal-words',
      },
      {
        path: 'contract.minimumIncome',
        label: 'field.minimum-income',
        kind: 'text',
        suggestions: MINIMUM_INCOMES,
      },
      {
        path: 'contract.highestDiploma',
        label: 'field.highest-diploma',
        kind: 'text',
        hint: 'hint.portal-words',
      },
    ],
  },
  {
    title: 'people.tutor',
    folded: true,
    fields: [
      { path: 'contract.tutor.name', label: 'field.tutor-name', kind: 'text' },
      { path: 'contract.tutor.firstName', label: 'field.tutor-first-name', kind: 'text' },
      { path: 'contract.tutor.birthDate', label: 'field.tutor-birth-date', kind: 'date' },
      { path: 'contract.tutor.job', label: 'field.tutor-job', kind: 'text' },
    ],
  },
];
