import { centreStore } from '../centre/store.ts';
import { sessionPeople } from '../employees/session-people.ts';
import type { KeyValue } from '../storage/key-value.ts';

/** The names of people and of the centre that the extension knows: no report may hold one. */
export async function knownNames(stores: {
  readonly local: KeyValue;
  readonly session: KeyValue;
}): Promise<readonly string[]> {
  const people = await sessionPeople(stores.session).list();
  const centres = await centreStore(stores.local).list();
  const names = people.flatMap(({ firstName, birthName, usageName }) => [
    firstName,
    ...[birthName, usageName ?? ''].flatMap(name => [name, `${firstName} ${name}`]),
  ]);
  const known = [...names, ...centres.map(({ name }) => name)].map(name => name.trim());
  return [...new Set(known)].filter(name => name !== '');
}
