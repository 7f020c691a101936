import type { Damage } from '../storage/damage.ts';
import type { Employee } from './employee.ts';

/**
 * Where people are kept: the encrypted vault, or the browser's memory until it closes. No
 * implementation may write a person in clear to disk.
 */
export interface PeopleStore {
  /** By name, as a person would sort them. */
  list(): Promise<readonly Employee[]>;
  get(id: string): Promise<Employee | null>;
  /** All or none; replaces people of the same id. Throws when one of them is not an employee. */
  save(employees: readonly Employee[]): Promise<void>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
  /** Who could not be read whole, by opaque id. Their raw copies are kept. */
  damage(): Promise<readonly Damage[]>;
}

export function byName(a: Employee, b: Employee): number {
  return (
    (a.usageName ?? a.birthName).localeCompare(b.usageName ?? b.birthName, 'fr') ||
    a.firstName.localeCompare(b.firstName, 'fr')
  );
}
