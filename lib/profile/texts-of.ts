/** One text of an object, and where it stands. */
export interface PlacedText {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

/** Every text of an object, at any depth, in its order. */
export function textsOf(value: unknown, path: readonly (string | number)[] = []): PlacedText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, [...path, key]));
}
