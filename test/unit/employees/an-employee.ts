import type { Employee } from '../../../lib/employees/employee.ts';

/** An invented person. */
export const anEmployee = (changes: Partial<Employee> = {}): Employee => ({
  schema: 1,
  id: 'p1',
  birthName: 'Lenormand-Vasquez',
  usageName: 'Castellane',
  firstName: 'Ondine',
  birthDate: '1987-01-14',
  sex: 'female',
  identifier: { kind: 'nir', number: '2870124567890' },
  ...changes,
});
