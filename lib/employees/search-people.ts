import type { Employee } from './employee.ts';
import { normalName } from './normal-name.ts';

/** What a person can be found by, prepared once for a list that is searched at each keystroke. */
export interface PeopleIndex {
  readonly entries: readonly { readonly person: Employee; readonly words: readonly string[] }[];
}

/** Names, town and birth date: never a number, an address or a wage. */
export function indexPeople(people: readonly Employee[]): PeopleIndex {
  return {
    entries: people.map(person => ({
      person,
      words: [
        ...[person.birthName, person.usageName, person.firstName, person.city].flatMap(text =>
          text ? normalName(text).split(' ') : [],
        ),
        person.birthDate.split('-').reverse().join('/'),
      ],
    })),
  };
}

/** The people of whom every word typed begins a word: « du ma » finds Martin Durand. */
export function searchPeople(index: PeopleIndex, typed: string): readonly Employee[] {
  const wanted = typed
    .split(/\s+/)
    .map(word => (/\d/.test(word) ? word : normalName(word)))
    .flatMap(word => word.split(' '))
    .filter(Boolean);
  if (wanted.length === 0) return index.entries.map(({ person }) => person);
  return index.entries
    .filter(({ words }) => wanted.every(each => words.some(word => word.startsWith(each))))
    .map(({ person }) => person);
}
