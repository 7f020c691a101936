import { checkPeople } from '../../lib/checks/check-people.ts';
import type { EmployeeDraft } from '../../lib/checks/employee-block.ts';
import type { Finding } from '../../lib/checks/finding.ts';
import type { Employee } from '../../lib/employees/employee.ts';
import type { Language } from '../../locales/text.ts';
import { at } from '../form/form-object.ts';
import type { Problems } from '../form/problems.ts';

/** Where a field of the request is in the form of a person. */
const PATHS: Readonly<Record<string, string>> = {
  'nom-naissance': 'birthName',
  'nom-usage': 'usageName',
  prenom: 'firstName',
  'date-naissance': 'birthDate',
  sexe: 'sex',
  nir: 'identifier.number',
  ntt: 'identifier.number',
  voie: 'street',
  'code-postal': 'postalCode',
  ville: 'city',
  telephone: 'phone',
  email: 'email',
  'numero-cpf': 'cpfNumber',
  'taux-horaire': 'hourlyRate',
  'taux-charge': 'chargeRate',
};

const toLookAt = ({ severity }: Finding) => severity !== 'information';

/**
 * What the rules of the request find in a person as typed so far, under each field, in view of
 * the `others`: said, and kept all the same.
 */
export function personDoubts(
  typed: unknown,
  others: readonly Employee[],
  { today, language }: { readonly today: string; readonly language: Language },
): Problems {
  const people = [...others.filter(({ archivedOn }) => !archivedOn), draftOf(typed)];
  const doubts: Record<string, string> = {};
  for (const { at: spot, says, remedy } of checkPeople(people, today).filter(toLookAt)) {
    const path = spot?.block === people.length - 1 ? PATHS[spot.field] : undefined;
    if (path) doubts[path] ??= `${says[language]} ${remedy[language]}`;
  }
  return doubts;
}

/** How many points to look at in each of those who are not archived, by id. */
export function pointsOf(people: readonly Employee[], today: string): ReadonlyMap<string, number> {
  const present = people.filter(({ archivedOn }) => !archivedOn);
  const points = new Map<string, number>();
  for (const { at: spot } of checkPeople(present, today).filter(toLookAt)) {
    const id = present[spot?.block ?? -1]?.id;
    if (id) points.set(id, (points.get(id) ?? 0) + 1);
  }
  return points;
}

/** What was typed as the rules take it: they pass over what is empty. */
function draftOf(typed: unknown): EmployeeDraft {
  const text = (path: string) => {
    const value = at(typed, path);
    return typeof value === 'string' ? value : '';
  };
  const optional = (path: string, key = path) => (text(path) ? { [key]: text(path) } : {});
  const number = (path: string) => {
    const value = at(typed, path);
    return typeof value === 'number' ? { [path]: value } : {};
  };
  const kind = text('identifier.kind') === 'ntt' ? 'ntt' : 'nir';
  const sex = text('sex');
  return {
    schema: 1,
    id: 'draft',
    birthName: text('birthName'),
    firstName: text('firstName'),
    birthDate: text('birthDate'),
    identifier: { kind, ...optional('identifier.number', 'number') },
    ...(sex === 'female' || sex === 'male' ? { sex } : {}),
    ...optional('usageName'),
    ...optional('street'),
    ...optional('postalCode'),
    ...optional('city'),
    ...optional('phone'),
    ...optional('email'),
    ...optional('cpfNumber'),
    ...number('hourlyRate'),
    ...number('chargeRate'),
  };
}
