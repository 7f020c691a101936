/**
 * What a control holds, whatever it is built with.
 * Text, list and search: a string. Number: a number (euros, hours…). Yes/no box: a boolean.
 * Date: a string `YYYY-MM-DD`. A list of several: the texts chosen. Files: `File[]` to write, their
 * names once read. Empty: `null`.
 */
export type Value = string | number | boolean | readonly string[] | readonly File[] | null;

/** The texts that stand for a value on the screen: one, or one for each thing chosen. */
export function spoken(value: Value): string[] {
  if (value === null) return [];
  if (!Array.isArray(value)) return [String(value)];
  return value.map((item: string | File) => (typeof item === 'string' ? item : item.name));
}

/** What a box to tick shows for a value: « Oui » and « Non » too; `null` when it is no answer. */
export function tickOf(value: Value): boolean | null {
  if (value === null || typeof value === 'boolean') return value === true;
  if (typeof value !== 'string') return null;
  return /^oui$/iu.test(value.trim()) ? true : /^non$/iu.test(value.trim()) ? false : null;
}

/** The files of a value that is made of files. */
export function filesOf(value: Value): readonly File[] | null {
  if (!Array.isArray(value)) return null;
  const items: readonly (string | File)[] = value;
  return items.every(item => typeof item !== 'string') ? (items as readonly File[]) : null;
}
