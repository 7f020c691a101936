import type { Employee } from './employee.ts';
import { matchPerson } from './match-person.ts';

/**
 * Incoming people, with the id of the person already known when they are the same one, and an
 * opaque one otherwise: the choice of people is kept in clear by their ids, and a file may have
 * made its own of their names.
 */
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
    return { ...person, id: same?.id ?? opaque(person.id) };
  });
}

function opaque(id: string): string {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? id : crypto.randomUUID();
}
