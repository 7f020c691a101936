import { type Employee, employeeSchema } from '../employees/employee.ts';
import { matchPerson } from '../employees/match-person.ts';
import { readRepaired } from '../storage/read-record.ts';
import type { Contents } from './contents.ts';

const readPerson = readRepaired(employeeSchema);

/** Records that are here, found at once among thousands. */
export interface Known {
  readonly byId: ReadonlyMap<string, Contents['records'][number]>;
  /** Nobody is the same person without the same birth date. */
  readonly bornOn: ReadonlyMap<string, readonly { person: Employee; record: KnownRecord }[]>;
}
export type KnownRecord = Contents['records'][number];

export function indexed({ records }: Pick<Contents, 'records'>): Known {
  const bornOn = new Map<string, { person: Employee; record: KnownRecord }[]>();
  for (const record of records) {
    if (record.kind !== 'employee') continue;
    const person = readPerson(record.value)?.value;
    if (!person) continue;
    const sameDay = bornOn.get(person.birthDate) ?? [];
    sameDay.push({ person, record });
    bornOn.set(person.birthDate, sameDay);
  }
  return { byId: new Map(records.map(record => [record.id, record])), bornOn };
}

/** Who was typed again here, under another id. */
export function samePerson(person: Employee, here: Known): KnownRecord | undefined {
  const sameDay = here.bornOn.get(person.birthDate) ?? [];
  const listed = { ...person, name: person.birthName };
  return sameDay.find(each => matchPerson(each.person, listed) === 'same')?.record;
}
