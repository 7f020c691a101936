import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { PortalModel, PortalValue, PortalValues } from './portal.ts';

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const worded = z.union([value, z.object({ a: value, b: value })]);
const values = z.record(z.string(), worded);

const fileSchema = z.looseObject({
  editions: z.object({ '2025': z.object({ start: z.string(), end: z.string() }) }),
  amounts: z.object({
    'per-employee': z.record(z.string(), z.number()),
    'per-request': z.record(z.string(), z.number()),
  }),
  model: z.catchall(z.object({ modules: z.array(values), salaries: z.array(values) }), values),
});

const file = join(import.meta.dirname, '..', '..', 'fixtures', 'expected', 'tutorial.json');

export interface Variant {
  readonly wording: 'a' | 'b';
  readonly employees: number;
  readonly amount: 'employee' | 'request';
  /** First and last day, `YYYY-MM-DD`; absent: those of 2025. */
  readonly dates?: { readonly start: string; readonly end: string };
}

/** What the portal's model must hold in the end: fixtures/expected/tutorial.json, read for a variant. */
export function expectedModel(variant: Variant): Partial<PortalModel> {
  const { editions, amounts, model } = fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const { start, end } = variant.dates
    ? { start: french(variant.dates.start), end: french(variant.dates.end) }
    : editions['2025'];
  const perPerson = amounts['per-employee']['1'] ?? 0;
  const amount = variant.amount === 'request' ? perPerson * variant.employees : perPerson;
  const known = amounts[`per-${variant.amount}`][String(variant.employees)] ?? amount;
  const places: Readonly<Record<string, PortalValue>> = {
    '{start}': start,
    '{end}': end,
    '{amount}': known,
  };
  const read = (block: z.infer<typeof values>): PortalValues =>
    Object.fromEntries(
      Object.entries(block).map(([label, wording]) => {
        const said =
          typeof wording === 'object' && wording !== null ? wording[variant.wording] : wording;
        return [label, typeof said === 'string' ? (places[said] ?? said) : said];
      }),
    );
  const { modules, salaries, ...tabs } = model;
  // No index signature can say that two of the keys are lists.
  return {
    ...Object.fromEntries(Object.entries(tabs).map(([tab, block]) => [tab, read(block)])),
    modules: modules.map(read),
    salaries: salaries.slice(0, variant.employees).map(read),
  } as unknown as Partial<PortalModel>;
}

/** `2026-01-05` → `05/01/2026`, as the portal writes a day. */
function french(day: string): string {
  return day.split('-').reverse().join('/');
}
