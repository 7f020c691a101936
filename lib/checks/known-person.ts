import type { Employee } from '../employees/employee.ts';
import { matchPerson } from '../employees/match-person.ts';
import { compact } from '../identifiers/verdict.ts';
import type { Block, Facts } from './facts.ts';
import { dayIn, textIn } from './read-facts.ts';

/**
 * The person kept here that the block is about, when only one may be: the three of name, first
 * name and birth date agree but for one, or the number is the same. `null` while the vault is closed.
 */
export function knownPerson({ employees, staff }: Facts, block: Block): Employee | null {
  const listed = {
    name: textIn(block, 'nom-naissance'),
    firstName: textIn(block, 'prenom'),
    birthDate: dayIn(block, 'date-naissance') ?? '',
  };
  // A name alone says nobody yet.
  const said = Object.values(listed).filter(Boolean).length;
  const nir = compact(textIn(block, 'nir')).slice(0, 13);
  // Another day and another number: somebody else of the same name.
  const isHomonym = (person: Employee) =>
    listed.birthDate !== person.birthDate &&
    nir.length === 13 &&
    person.identifier.kind === 'nir' &&
    (person.identifier.number ?? nir) !== nir;
  for (const people of [employees, staff]) {
    const isSame = (person: Employee) => said === 3 && matchPerson(person, listed) === 'same';
    const maybe = (person: Employee) =>
      (said >= 2 && matchPerson(person, listed) === 'maybe' && !isHomonym(person)) ||
      isNumberOf(person, nir);
    for (const test of [isSame, maybe]) {
      const found = people.filter(test);
      if (found.length > 1) return null;
      if (found[0]) return found[0];
    }
  }
  return null;
}

function isNumberOf({ identifier }: Employee, nir: string): boolean {
  return nir.length === 13 && identifier.kind === 'nir' && identifier.number === nir;
}
