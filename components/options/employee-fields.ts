import type { FieldGroup } from '../form/field-spec.ts';

/** « CSP » of the portal, read on its contract form (seed 004). */
const CATEGORIES = [
  'Agriculteurs exploitants',
  "Artisans, commerçants et chefs d'entreprise",
  'Cadres et professions intellectuelles supérieures',
  'Professions intermédiaires',
  'Employés',
  'Ouvriers',
];

const literal = (value: string) => ({ value, label: null });

/** The form of one person: the fields of the portal's « Salariés » tab. */
export const employeeGroups: readonly FieldGroup[] = [
  {
    title: 'options.people.identity',
    fields: [
      { path: 'birthName', label: 'field.birth-name', kind: 'text', required: true },
      { path: 'usageName', label: 'field.usage-name', kind: 'text' },
      { path: 'firstName', label: 'field.first-name', kind: 'text', required: true },
      { path: 'birthDate', label: 'field.birth-date', kind: 'date', required: true },
      {
        path: 'sex',
        label: 'field.sex',
        kind: 'choice',
        required: true,
        options: [
          { value: 'female', label: 'field.sex.female' },
          { value: 'male', label: 'field.sex.male' },
        ],
      },
      {
        path: 'identifier.kind',
        label: 'field.identifier',
        kind: 'choice',
        required: true,
        options: [
          { value: 'nir', label: 'field.identifier.nir' },
          { value: 'ntt', label: 'field.identifier.ntt' },
          { value: 'none-yet', label: 'field.identifier.none-yet' },
        ],
      },
      {
        path: 'identifier.number',
        label: 'field.number',
        kind: 'secret',
        hint: 'hint.number',
        when: values => ['nir', 'ntt'].includes(values['identifier.kind'] ?? ''),
      },
      { path: 'disabledWorker', label: 'field.disabled-worker', kind: 'yes-no' },
    ],
  },
  {
    title: 'options.people.address',
    fields: [
      { path: 'street', label: 'field.street', kind: 'text' },
      { path: 'addressComplement', label: 'field.complement', kind: 'text' },
      { path: 'postalCode', label: 'field.postal-code', kind: 'text' },
      { path: 'city', label: 'field.city', kind: 'text' },
      { path: 'phone', label: 'field.phone', kind: 'text' },
      { path: 'email', label: 'field.email', kind: 'text' },
    ],
  },
  {
    title: 'options.people.job',
    fields: [
      {
        path: 'contractType',
        label: 'field.contract',
        kind: 'text',
        suggestions: ['CDI', 'CDD'],
        hint: 'hint.portal-words',
      },
      {
        path: 'socioProfessionalCategory',
        label: 'field.category',
        kind: 'choice',
        options: CATEGORIES.map(literal),
      },
      {
        path: 'employeeStatus',
        label: 'field.employee-status',
        kind: 'text',
        hint: 'hint.portal-words',
      },
      {
        path: 'educationLevel',
        label: 'field.education',
        kind: 'text',
        hint: 'hint.portal-words',
      },
      { path: 'cpfNumber', label: 'field.cpf', kind: 'text' },
      { path: 'hourlyRate', label: 'field.hourly-rate', kind: 'number' },
      { path: 'chargeRate', label: 'field.charge-rate', kind: 'number' },
    ],
  },
];
