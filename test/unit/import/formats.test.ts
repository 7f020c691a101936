import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { centreSchema } from '../../../lib/centre/centre.ts';
import { sharedCorrectionSchema } from '../../../lib/corrections/correction.ts';
import { employeeSchema } from '../../../lib/employees/employee.ts';
import { readImport } from '../../../lib/import/read-import.ts';
import { FRENCH_WORDS } from '../../../lib/import/words.ts';
import { profileSchema } from '../../../lib/profile/profile.ts';
import { importing as english } from '../../../locales/en/import.ts';
import { importFields as englishFields } from '../../../locales/en/import-fields.ts';

const document = readFileSync(new URL('../../../docs/formats.md', import.meta.url), 'utf8');
const examples = [...document.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => text);

/** Every name that a schema gives to something, at any depth. */
function namesIn(schema: unknown, seen = new Set<unknown>()): readonly string[] {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return [];
  seen.add(schema);
  const def: unknown = Reflect.get(Reflect.get(schema, '_zod') ?? {}, 'def') ?? schema;
  if (typeof def !== 'object' || def === null) return [];
  const shape: unknown = Reflect.get(def, 'shape') ?? {};
  const children = [
    ...Object.values(shape as object),
    ...(((Reflect.get(def, 'options') as unknown[]) ?? []) as unknown[]),
    ...['innerType', 'element', 'in', 'out'].map(key => Reflect.get(def, key) as unknown),
  ];
  return [...Object.keys(shape as object), ...children.flatMap(child => namesIn(child, seen))];
}

const names = [profileSchema, centreSchema, employeeSchema, sharedCorrectionSchema].flatMap(
  schema => namesIn(schema),
);

describe('docs/formats.md', () => {
  it('has an example of each kind, and each is accepted', () => {
    const kinds = examples.map(text => {
      const read = readImport(text);
      return 'kind' in read ? read.kind : read.errors;
    });

    expect(kinds).toEqual(['profile', 'centre', 'employees', 'bundle', 'corrections']);
  });

  it('names everything that the schemas know', () => {
    expect(names.length).toBeGreaterThan(80);
    for (const name of names) expect(document, name).toMatch(new RegExp(`[\`"]${name}\\??[\`"]`));
  });
});

describe('the words of import', () => {
  it('have a French name for everything that the schemas know', () => {
    expect(Object.keys(FRENCH_WORDS)).toEqual(
      expect.arrayContaining(names.map(name => `import.field.${name}`)),
    );
  });

  it('have the same placeholders in both languages', () => {
    const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const [key, sentence] of Object.entries({ ...english, ...englishFields })) {
      const french = FRENCH_WORDS[key as keyof typeof FRENCH_WORDS];
      expect(placeholders(sentence), key).toEqual(placeholders(french));
    }
  });
});
