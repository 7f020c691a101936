import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const personSchema = z.looseObject({
  birthName: z.string(),
  usageName: z.optional(z.string()),
  firstName: z.string(),
  sex: z.enum(['F', 'M']),
  nir: z.optional(z.string()),
  ntt: z.optional(z.string()),
});

export type InventedPerson = z.infer<typeof personSchema>;

const file = join(import.meta.dirname, '..', '..', 'fixtures', 'people', 'tutorial.json');

/** The invented people of the tutorial's request, in its order. */
export function inventedPeople(count: number): readonly InventedPerson[] {
  return z
    .array(personSchema)
    .parse(JSON.parse(readFileSync(file, 'utf8')))
    .slice(0, count);
}

/** As the product lists them. */
export function nameOf({ firstName, usageName, birthName }: InventedPerson): string {
  return `${firstName} ${usageName ?? birthName}`;
}

/** A person in the words of docs/formats.md; `withNumber: false`: it will be asked for. */
export function asEmployee(
  person: InventedPerson,
  { withNumber }: { withNumber: boolean },
): object {
  const { nir, ntt, sex, ...rest } = person;
  const number = withNumber ? { number: nir ?? ntt } : {};
  return {
    ...rest,
    sex: sex === 'F' ? 'female' : 'male',
    identifier: { kind: nir === undefined ? 'ntt' : 'nir', ...number },
  };
}

/** Order in which the product lists people, and so enters them: by the name they use. */
export function byName(a: string, b: string): number {
  return a.localeCompare(b, 'fr');
}
