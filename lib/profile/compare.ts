import type { Profile } from './profile.ts';

/** One field that two revisions do not say alike; `null`: it was not said. */
export interface Change {
  readonly path: Path;
  readonly before: string | number | boolean | null;
  readonly after: string | number | boolean | null;
}

/** What says which profile and which revision it is: told apart from what changed. */
const IDENTITY = ['schema', 'id', 'revision'];

/**
 * Field by field, what a revision says otherwise, in the order of the newer one. Lists are
 * compared item by item, short lists of texts (names, spellings) as one text.
 */
export function compareProfiles(before: Profile, after: Profile): Change[] {
  const old = leavesOf(before);
  const fresh = leavesOf(after);
  // Newer first: what disappeared comes at the end of what there is.
  const paths = new Set([...fresh.keys(), ...old.keys()]);
  return [...paths].flatMap(name => {
    const was = old.get(name);
    const is = fresh.get(name);
    const place = (is ?? was)?.path ?? [];
    if (IDENTITY.includes(String(place[0])) || was?.value === is?.value) return [];
    return [{ path: place, before: was?.value ?? null, after: is?.value ?? null }];
  });
}

type Path = readonly (string | number)[];

interface Leaf {
  readonly path: Path;
  readonly value: string | number | boolean;
}

function leavesOf(value: unknown, path: Path = []): Map<string, Leaf> {
  const leaf = leafOf(value);
  if (leaf !== null) return new Map([[path.join('.'), { path, value: leaf }]]);
  if (typeof value !== 'object' || value === null) return new Map();
  // A spelled value keeps its own path: with other spellings or without, it is the same field.
  if ('spellings' in value && 'value' in value) {
    const spellings = leavesOf(value.spellings, [...path, 'spellings']);
    return new Map([...leavesOf(value.value, path), ...spellings]);
  }
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return new Map(entries.flatMap(([key, item]) => [...leavesOf(item, [...path, key])]));
}

function leafOf(value: unknown): Leaf['value'] | null {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  if (Array.isArray(value) && value.length > 0 && value.every(item => typeof item === 'string')) {
    return value.join(' ; ');
  }
  return null;
}
