import { expect, test } from 'vitest';
import type { FieldSpec } from '../../../components/form/field-spec.ts';
import { objectOf, valuesOf } from '../../../components/form/form-object.ts';
import { problemsOf } from '../../../components/form/problems.ts';
import { personGroups } from '../../../components/people/person-fields.ts';
import { employeeSchema } from '../../../lib/employees/employee.ts';
import { FRENCH_WORDS } from '../../../lib/import/words.ts';
import '../../../locales/settings.ts';

const fields: readonly FieldSpec[] = [
  { path: 'name', label: 'field.name', kind: 'text' },
  { path: 'address.city', label: 'field.city', kind: 'text' },
  { path: 'birth', label: 'field.birth-date', kind: 'date' },
  { path: 'rate', label: 'field.hourly-rate', kind: 'number' },
  { path: 'disabled', label: 'field.disabled-worker', kind: 'yes-no' },
];

test('leaves out what was left empty, whole groups included', () => {
  expect(objectOf(fields, { name: ' Centre ', 'address.city': '  ' })).toEqual({ name: 'Centre' });
});

test('reads French dates and decimals, and gives them back as they were typed', () => {
  const typed = {
    name: 'A',
    'address.city': 'Amiens',
    birth: '04/03/1985',
    rate: '12,5',
    disabled: 'no',
  };
  const object = objectOf(fields, typed);
  expect(object).toEqual({
    name: 'A',
    address: { city: 'Amiens' },
    birth: '1985-03-04',
    rate: 12.5,
    disabled: false,
  });
  expect(valuesOf(fields, object)).toEqual(typed);
});

test('drops the number of somebody who has none', () => {
  const all = personGroups.flatMap(group => group.fields);
  const object = objectOf(all, { 'identifier.kind': 'none-yet', 'identifier.number': '123' });
  expect(object).toEqual({ identifier: { kind: 'none-yet' } });
});

test('says under each field of a person what is wrong with it', () => {
  const all = personGroups.flatMap(group => group.fields);
  const typed = {
    birthName: 'EXEMPLE',
    birthDate: '31/02/1985',
    sex: 'female',
    'identifier.kind': 'nir',
    'keep-number': 'keep',
    'identifier.number': '123',
    hourlyRate: 'douze',
  };
  const object = { schema: 1, id: 'e1', ...objectOf(all, typed) };
  const read = employeeSchema.safeParse(object);
  const issues = read.error?.issues ?? [];
  const problems = problemsOf({ fields: all, issues, object, words: FRENCH_WORDS, language: 'fr' });
  expect(problems).toEqual({
    firstName: 'À remplir : ce champ est obligatoire.',
    birthDate: "Cette date n'existe pas dans le calendrier.",
    'identifier.number': FRENCH_WORDS['identifiers.nir.length'],
    hourlyRate: 'Il faut un nombre, par exemple 12,50.',
  });
});

test('asks for the first field of a group that is missing whole', () => {
  const all = personGroups.flatMap(group => group.fields);
  const object = { schema: 1, id: 'e1', ...objectOf(all, {}) };
  const issues = employeeSchema.safeParse(object).error?.issues ?? [];
  const problems = problemsOf({ fields: all, issues, object, words: FRENCH_WORDS, language: 'fr' });
  expect(Object.keys(problems).sort()).toEqual([
    'birthDate',
    'birthName',
    'firstName',
    'identifier.kind',
    'sex',
  ]);
});
