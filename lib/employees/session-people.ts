import type { KeyValue } from '../storage/key-value.ts';
import { KEYS } from '../storage/keys.ts';
import { readRepaired } from '../storage/read-record.ts';
import { storedRecords } from '../storage/records.ts';
import { employeeSchema } from './employee.ts';
import { byName, type PeopleStore } from './people-store.ts';

/**
 * People kept until the browser closes. `session` must be memory: the browser's session storage,
 * never the local one.
 */
export function sessionPeople(session: KeyValue): PeopleStore {
  const records = storedRecords(
    session,
    KEYS.employees,
    employeeSchema,
    readRepaired(employeeSchema),
  );
  const list = async () => [...(await records.read()).records].sort(byName);
  return {
    list,
    get: async id => (await list()).find(employee => employee.id === id) ?? null,
    save: employees => records.save(employees),
    remove: id => records.remove(id),
    clear: () => records.clear(),
    damage: async () => (await records.read()).damage,
  };
}
