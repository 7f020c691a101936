/** A store of plain JSON by key: the browser's, or a `Map` in tests. Absent: `undefined`. */
export interface KeyValue {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

/** One that can also tell, at once, all that lies under keys that begin alike. */
export interface ListedKeyValue extends KeyValue {
  entries(prefix: string): Promise<Readonly<Record<string, unknown>>>;
}

/** A store that forgets with the page. */
export function memoryKeyValue(entries: Readonly<Record<string, unknown>> = {}): ListedKeyValue {
  // Cloned both ways, as real storage does: nobody changes what is stored by holding on to it.
  const map = new Map(Object.entries(structuredClone(entries)));
  return {
    get: async key => structuredClone(map.get(key)),
    set: async (key, value) => void map.set(key, structuredClone(value)),
    remove: async key => void map.delete(key),
    entries: async prefix =>
      Object.fromEntries(
        [...map].filter(([key]) => key.startsWith(prefix)).map(each => structuredClone(each)),
      ),
  };
}
