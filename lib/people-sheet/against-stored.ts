import type { Employee } from '../employees/employee.ts';
import { twinFinder } from './find-twins.ts';
import { updatePerson } from './update-person.ts';

/**
 * The people to store against those stored at that moment: another page may have imported the
 * same list since the preview. Whoever is there already is updated, nobody is doubled.
 */
export function againstStored(
  stored: readonly Employee[],
  people: readonly Employee[],
): readonly Employee[] {
  const ids = new Set(stored.map(({ id }) => id));
  const twins = twinFinder<Employee>();
  for (const person of stored) twins.add(person, person);
  return people.map(person => {
    if (ids.has(person.id)) return person;
    const twin = twins.find(person);
    return twin?.verdict === 'same' ? updatePerson(twin.tag, person) : person;
  });
}
