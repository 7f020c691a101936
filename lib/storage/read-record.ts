import type * as z from 'zod/mini';

/** A stored object as it can be used: whole, or without the optional parts that were damaged. */
export interface ReadRecord<T> {
  readonly value: T;
  /** Paths of what was left out (`address`), empty when nothing was. */
  readonly repaired: readonly string[];
}

export type RecordReader<T> = (raw: unknown) => ReadRecord<T> | null;

/** Takes an object whole or not at all: for what is only right when it is complete. */
export function readWhole<T>(schema: z.ZodMiniType<T>): RecordReader<T> {
  return raw => {
    const whole = schema.safeParse(raw);
    return whole.success ? { value: whole.data, repaired: [] } : null;
  };
}

/**
 * Leaves each damaged optional part out, alone, or with the smallest optional group that holds it.
 * `null` when something compulsory is damaged.
 */
export function readRepaired<T>(schema: z.ZodMiniType<T>): RecordReader<T> {
  return raw => {
    const copy: unknown = structuredClone(raw);
    const repaired = new Set<string>();
    // A path gets shorter or a part disappears each time: ends at the root at the latest.
    for (;;) {
      const read = schema.safeParse(copy);
      if (read.success) return { value: read.data, repaired: [...repaired] };
      for (const path of damagedPaths(read.error.issues)) {
        const dropped = dropNearest(copy, path);
        if (dropped.length === 0) return null;
        const name = dropped.map(String).join('.');
        for (const each of repaired) if (each.startsWith(`${name}.`)) repaired.delete(each);
        repaired.add(name);
      }
    }
  };
}

function damagedPaths(issues: readonly z.core.$ZodIssue[]): readonly PropertyKey[][] {
  return issues.flatMap(issue =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map(key => [...issue.path, key])
      : [[...issue.path]],
  );
}

/** Drops what stands at `path`, or the nearest thing above it that is there. */
function dropNearest(root: unknown, path: readonly PropertyKey[]): readonly PropertyKey[] {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = valueAt(root, path.slice(0, length - 1));
    const key = path[length - 1] as PropertyKey;
    if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, key)) continue;
    // A list with a hole would be another list: it goes whole.
    if (Array.isArray(parent)) continue;
    Reflect.deleteProperty(parent, key);
    return path.slice(0, length);
  }
  return [];
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    root,
  );
}
