import { employeeContract } from '../../lib/portal/fields/employee-contract.ts';
import type { FieldGroup, FormValues } from '../form/field-spec.ts';
import { at } from '../form/form-object.ts';
import { contractGroups } from './contract-fields.ts';

/** « CSP » of the portal, in its own words. */
const CATEGORIES = employeeContract.find(({ key }) => key === 'csp')?.options ?? [];

const literal = (value: string) => ({ value, label: null });

const hasNumber = (values: FormValues) => ['nir', 'ntt'].includes(values['identifier.kind'] ?? '');

/** The form of one person: the « Salariés » tab of the portal, then the « Salarié » tab of the contract. */
export const personGroups: readonly FieldGroup[] = [
  {
    title: 'people.identity',
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
        path: 'keep-number',
        label: 'people.keep-number',
        kind: 'radio',
        of: person => (at(person, 'identifier.number') === undefined ? 'ask' : 'keep'),
        options: [
          { value: 'ask', label: 'people.keep-number.ask' },
          { value: 'keep', label: 'people.keep-number.keep' },
        ],
        when: hasNumber,
      },
      {
        path: 'identifier.number',
        label: 'field.number',
        kind: 'secret',
        hint: 'hint.number',
        when: values => hasNumber(values) && values['keep-number'] === 'keep',
      },
      { path: 'disabledWorker', label: 'field.disabled-worker', kind: 'yes-no' },
    ],
  },
  {
    title: 'people.address',
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
    title: 'people.job',
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
  ...contractGroups,
];
