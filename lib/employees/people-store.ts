import type { Employee } from './employee.ts';

/**
 * Where people are kept. The encrypted vault takes the place of the session store behind this.
 * No implementation may write a person in clear to disk.
 */
export interface PeopleStore {
  /** By name, as a person would sort them. */
  list(): Promise<readonly Employee[]>;
  get(id: string): Promise<Employee | null>;
  /** All or none; replaces people of the same id. Throws when one of them is not an employee. */
  save(employees: readonly Employee[]): Promise<void>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
}

export function byName(a: Employee, b: Employee): number {
  return (
    (a.usageName ?? a.birthName).localeCompare(b.usageName ?? b.birthName, 'fr') ||
    a.firstName.localeCompare(b.firstName, 'fr')
  );
}
