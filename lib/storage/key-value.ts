/** A store of plain JSON by key: the browser's, or a `Map` in tests. Absent: `undefined`. */
export interface KeyValue {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

/** A store that forgets with the page. */
export function memoryKeyValue(entries: Readonly<Record<string, unknown>> = {}): KeyValue {
  // Cloned both ways, as real storage does: nobody changes what is stored by holding on to it.
  const map = new Map(Object.entries(structuredClone(entries)));
  return {
    get: async key => structuredClone(map.get(key)),
    set: async (key, value) => void map.set(key, structuredClone(value)),
    remove: async key => void map.delete(key),
  };
}
