import { type Employee, employeeSchema } from '../employees/employee.ts';
import { matchPerson } from '../employees/match-person.ts';
import { type Place, type Reading, readList, readObject, refuse } from './reading.ts';

export function readPeople(reading: Reading, data: unknown, at: Place): readonly Employee[] {
  if (Array.isArray(data) && data.length === 0) refuse(reading, at, 'empty-list');
  const places: Place[] = [];
  const people = readList(reading, data, at, (each, where) => {
    const defaults = { schema: 1, id: reading.newId() };
    const person = readObject(reading, employeeSchema, each, where, defaults);
    if (person) places.push(where);
    return person;
  });
  for (const [index, person] of people.entries()) {
    const listed = { ...person, name: person.birthName };
    const first = people.findIndex(
      each => each.id === person.id || matchPerson(each, listed) === 'same',
    );
    if (first === index) continue;
    const number = Number(places[first]?.at(-1)) + 1;
    refuse(reading, places[index] ?? at, 'twice', { number });
  }
  return people;
}
