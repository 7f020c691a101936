import type { Employee } from './employee.ts';
import { matchPerson } from './match-person.ts';

/** Incoming people, with the id of the person already known when they are the same one. */
export function mergePeople(
  known: readonly Employee[],
  incoming: readonly Employee[],
): readonly Employee[] {
  return incoming.map(person => {
    const same = known.find(
      each =>
        each.id === person.id ||
        matchPerson(each, { ...person, name: person.birthName }) === 'same',
    );
    return same ? { ...person, id: same.id } : person;
  });
}
