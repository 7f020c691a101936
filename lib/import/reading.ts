import type * as z from 'zod/mini';
import { explainIssues } from './explain.ts';
import type { ImportError } from './import-error.ts';
import { withIsoDates } from './iso-dates.ts';
import { wherePath } from './where.ts';
import { type ImportWords, type Params, say } from './words.ts';

/** A file being read: its errors are collected, so that they are all told at once. */
export interface Reading {
  readonly words: ImportWords;
  readonly newId: () => string;
  readonly errors: ImportError[];
}

export type Place = readonly PropertyKey[];

/** One object of the file. `defaults`: what it may leave out, known otherwise. */
export function readObject<T>(
  reading: Reading,
  schema: z.ZodMiniType<T>,
  data: unknown,
  at: Place,
  defaults: Readonly<Record<string, unknown>>,
): T | null {
  const isObject = typeof data === 'object' && data !== null && !Array.isArray(data);
  const read = schema.safeParse(withIsoDates(isObject ? { ...defaults, ...data } : data));
  if (read.success) return read.data;
  // Explained on what the file says, before dates were rewritten.
  reading.errors.push(...explainIssues(reading.words, read.error.issues, data, at));
  return null;
}

/** A list of the file; one bad item does not hide the errors of the next. */
export function readList<T>(
  reading: Reading,
  data: unknown,
  at: Place,
  readOne: (each: unknown, at: Place) => T | null,
): readonly T[] {
  if (!Array.isArray(data)) {
    const isMissing = data === undefined;
    refuse(reading, at, isMissing ? 'missing' : 'list', { key: String(at.at(-1) ?? 'data') });
    return [];
  }
  return data.flatMap((each, index) => readOne(each, [...at, index]) ?? []);
}

export function refuse(
  { words, errors }: Reading,
  at: Place,
  code:
    | 'missing'
    | 'list'
    | 'empty-list'
    | 'twice'
    | 'same-id'
    | 'same-field'
    | 'unknown-key'
    | 'unknown-field',
  params: Params = {},
): void {
  errors.push({
    where: wherePath(words, at),
    what: say(words, `import.what.${code}`, params),
    why: say(words, `import.why.${code}`, params),
    remedy: say(words, `import.remedy.${code}`, params),
  });
}
