import type { Employee } from '../employees/employee.ts';
import { matchPerson } from '../employees/match-person.ts';
import { normalName } from '../employees/normal-name.ts';

/** What somebody is recognised by. */
export type Someone = Pick<Employee, 'birthName' | 'usageName' | 'firstName' | 'birthDate'>;

export interface Twin<Tag> {
  readonly tag: Tag;
  readonly verdict: 'same' | 'maybe';
}

/**
 * Finds who is already there among thousands. `matchPerson` says `same` or `maybe` only when two of
 * name, first name and birth date agree: only those are compared.
 */
export function twinFinder<Tag>() {
  const index = new Map<string, { readonly person: Someone; readonly tag: Tag }[]>();
  return {
    add(person: Someone, tag: Tag): void {
      for (const key of keysOf(person)) {
        const there = index.get(key);
        if (there) there.push({ person, tag });
        else index.set(key, [{ person, tag }]);
      }
    },
    find(person: Someone): Twin<Tag> | null {
      let doubt: Twin<Tag> | null = null;
      const listed = { ...person, name: person.birthName };
      for (const key of keysOf(person)) {
        for (const each of index.get(key) ?? []) {
          const verdict = matchPerson(each.person, listed);
          if (verdict === 'same') return { tag: each.tag, verdict };
          if (verdict === 'maybe') doubt ??= { tag: each.tag, verdict };
        }
      }
      return doubt;
    },
  };
}

function keysOf({ birthName, usageName, firstName, birthDate }: Someone): readonly string[] {
  const first = normalName(firstName);
  const names = [...new Set([birthName, usageName ?? birthName].map(normalName))];
  return [
    `${birthDate}|${first}`,
    ...names.flatMap(name => [`${birthDate}/${name}`, `${name}|${first}`]),
  ];
}
