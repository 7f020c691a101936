import { isoDate } from '../../lib/identifiers/date.ts';
import { frenchDate } from '../format.ts';
import type { FieldSpec, FormValues } from './field-spec.ts';

type Tree = { [key: string]: unknown };

/** What was typed → the object to check. Fields left empty are absent. */
export function objectOf(fields: readonly FieldSpec[], values: FormValues): Tree {
  const object: Tree = {};
  for (const field of fields) {
    if (field.of) continue;
    const typed = (values[field.path] ?? '').trim();
    if (typed === '' || (field.when && !field.when(values))) continue;
    put(object, field.path.split('.'), parsed(field, typed));
  }
  return object;
}

/** The object → what the form shows. */
export function valuesOf(fields: readonly FieldSpec[], object: unknown): FormValues {
  const entries = fields.flatMap(field => {
    if (field.of) return [[field.path, field.of(object)] as const];
    const value = at(object, field.path);
    return value === undefined ? [] : [[field.path, shown(field, value)] as const];
  });
  return Object.fromEntries(entries);
}

/** The value at a path (`address.street`), or `undefined`. */
export function at(object: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
      object,
    );
}

function parsed(field: FieldSpec, typed: string): unknown {
  switch (field.kind) {
    case 'date':
      return isoDate(typed);
    case 'number': {
      const number = Number(typed.replaceAll(/\s/g, '').replace(',', '.'));
      // Left as text, the schema refuses it and the form says why.
      return Number.isNaN(number) ? typed : number;
    }
    case 'yes-no':
      return typed === 'yes';
    default:
      return typed;
  }
}

function shown(field: FieldSpec, value: unknown): string {
  if (field.kind === 'date') return frenchDate(String(value));
  if (field.kind === 'yes-no') return value ? 'yes' : 'no';
  if (field.kind === 'number') return String(value).replace('.', ',');
  return String(value);
}

function put(object: Tree, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    object[key] = value;
    return;
  }
  const inner = object[key];
  const next: Tree = typeof inner === 'object' && inner !== null ? { ...inner } : {};
  put(next, rest, value);
  object[key] = next;
}
