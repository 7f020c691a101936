import type { FieldSpec, FormValues } from '../form/field-spec.ts';
import type { Part } from './profile-fields.ts';

/** `training` and `costs` → `training.costs`. */
export function under(prefix: string, path: string | number): string {
  return prefix === '' ? String(path) : `${prefix}.${path}`;
}

/** How many items a list has in the form: kept among what is typed. */
export function countOf(values: FormValues, list: string): number {
  return Number(values[`${list}.length`] ?? 0);
}

/** The fields in sight, with their whole paths. `countIn` says how many items a list has. */
export function fieldsIn(
  part: Part,
  prefix: string,
  countIn: (list: string) => number,
): readonly FieldSpec[] {
  const own = part.fields.map(field => ({ ...field, path: under(prefix, field.path) }));
  const inner = (part.parts ?? []).flatMap(each =>
    fieldsIn(each, under(prefix, each.path), countIn),
  );
  const listed = (part.lists ?? []).flatMap(list => {
    const path = under(prefix, list.path);
    return Array.from({ length: countIn(path) }, (_, index) =>
      fieldsIn(list.item, under(path, index), countIn),
    ).flat();
  });
  return [...own, ...inner, ...listed];
}

/** The lists in sight and how many items each has, as they are kept among what is typed. */
export function countsIn(
  part: Part,
  prefix: string,
  countIn: (list: string) => number,
): Record<string, string> {
  const counts: Record<string, string> = {};
  for (const each of part.parts ?? []) {
    Object.assign(counts, countsIn(each, under(prefix, each.path), countIn));
  }
  for (const list of part.lists ?? []) {
    const path = under(prefix, list.path);
    const count = countIn(path);
    counts[`${path}.length`] = String(count);
    for (let index = 0; index < count; index += 1) {
      Object.assign(counts, countsIn(list.item, under(path, index), countIn));
    }
  }
  return counts;
}

/** One more item, empty. */
export function withItem(values: FormValues, list: string): FormValues {
  return { ...values, [`${list}.length`]: String(countOf(values, list) + 1) };
}

/** One item less; those after it move up. */
export function withoutItem(values: FormValues, list: string, index: number): FormValues {
  const start = `${list}.`;
  const entries = Object.entries(values).flatMap(([path, value]): [string, string][] => {
    if (!path.startsWith(start)) return [[path, value]];
    const [number = '', ...rest] = path.slice(start.length).split('.');
    const at = Number(number);
    if (number === 'length') return [[path, String(Number(value) - 1)]];
    if (at === index) return [];
    return [[at > index ? [list, at - 1, ...rest].join('.') : path, value]];
  });
  return Object.fromEntries(entries);
}
