import { centreStore } from '../centre/store.ts';
import type { PeopleStore } from '../employees/people-store.ts';
import { sessionPeople } from '../employees/session-people.ts';
import type { KeyValue } from '../storage/key-value.ts';

interface Stores {
  readonly local: KeyValue;
  readonly session: KeyValue;
  /** Where people are: the session's memory unless said otherwise. */
  readonly people?: Pick<PeopleStore, 'list'>;
}

/** The names of people and of the centre that the extension knows: no report may hold one. */
export async function knownNames({
  local,
  session,
  people: kept = sessionPeople(session),
}: Stores): Promise<readonly string[]> {
  const people = await kept.list();
  const centres = await centreStore(local).list();
  const names = people.flatMap(({ firstName, birthName, usageName }) => [
    firstName,
    ...[birthName, usageName ?? ''].flatMap(name => [name, `${firstName} ${name}`]),
  ]);
  const known = [...names, ...centres.map(({ name }) => name)].map(name => name.trim());
  return [...new Set(known)].filter(name => name !== '');
}
