/**
 * What a page of the extension shows, as a person reads it: the spaces that hold a line together
 * (`components/unbroken.ts`) are spaces. Whatever the portal holds is compared letter by letter.
 */
export function asRead<Value>(value: Value): Value {
  if (typeof value === 'string') return value.replaceAll('\u00a0', ' ') as Value;
  if (Array.isArray(value)) return value.map(asRead) as Value;
  if (!isPlain(value)) return value;
  const read = Object.entries(value).map(([key, each]) => [key, asRead(each)]);
  return Object.fromEntries(read) as Value;
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && value.constructor === Object;
}
