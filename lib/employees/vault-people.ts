import { readRepaired } from '../storage/read-record.ts';
import type { VaultRecords } from '../vault/records.ts';
import { recordIdSchema } from '../vault/seal.ts';
import { type Employee, employeeSchema } from './employee.ts';
import { byName, type PeopleStore } from './people-store.ts';

const readEmployee = readRepaired(employeeSchema);

/** The sorted list of what was read: sorted once, as long as nothing is written. */
const sorted = new WeakMap<object, readonly Employee[]>();

/** People of the open vault; everything throws `VaultLocked` when it is closed. */
export function vaultPeople(records: VaultRecords): PeopleStore {
  const read = () => records.list('employee', readEmployee);

  const list = async () => {
    const found = (await read()).records;
    // The same list until something is written: it is sorted once.
    const known = sorted.get(found);
    if (known) return known;
    const people = found.map(({ value }) => value).sort(byName);
    sorted.set(found, people);
    return people;
  };

  /** The record of a person: their own id when it is a random one, which it is unless imported. */
  const recordIds = async (): Promise<ReadonlyMap<string, string>> =>
    new Map((await read()).records.map(({ id, value }) => [value.id, id]));

  return {
    list,
    get: async id => (await list()).find(employee => employee.id === id) ?? null,
    async save(employees) {
      const parsed = employees.map(employee => employeeSchema.parse(employee));
      const known = await recordIds();
      // The id of an imported person may be made of their name: it stays inside.
      const given = new Map<string, string>();
      const recordId = (id: string) => {
        const own = known.get(id) ?? given.get(id) ?? ownOrNew(id);
        given.set(id, own);
        return own;
      };
      const put = parsed.map(value => ({
        kind: 'employee' as const,
        id: recordId(value.id),
        value,
      }));
      await records.write({ put });
    },
    async remove(id) {
      const record = (await recordIds()).get(id);
      if (record) await records.write({ remove: [record] });
    },
    async clear() {
      const { records: all, damage } = await read();
      const damaged = damage.map(({ where }) => where.slice('employee:'.length));
      await records.write({ remove: [...all.map(({ id }) => id), ...damaged] });
    },
    damage: async () => (await read()).damage,
  };
}

function ownOrNew(id: string): string {
  return recordIdSchema.safeParse(id).success ? id : crypto.randomUUID();
}
