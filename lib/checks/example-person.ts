import type { Employee } from '../employees/employee.ts';

/** An invented person, for the examples of rules; with what is particular in one. */
// @__NO_SIDE_EFFECTS__ : examples are left out of what is shipped.
export function examplePerson(person: Partial<Employee> = {}): Employee {
  return {
    schema: 1,
    id: 'person-1',
    birthName: 'DIALLO',
    usageName: 'MARTIN',
    firstName: 'Awa',
    birthDate: '1987-01-30',
    sex: 'female',
    identifier: { kind: 'nir', number: '2870124567890' },
    street: '14 rue des Tanneurs',
    postalCode: '34000',
    city: 'Montpellier',
    email: 'awa.diallo@example.org',
    ...person,
  };
}
