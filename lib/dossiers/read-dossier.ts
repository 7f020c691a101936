import type * as z from 'zod/mini';
import { sightingSchema } from '../procedure/sighting.ts';
import { type ReadRecord, readRepaired } from '../storage/read-record.ts';
import { absenceSchema, type Dossier, dossierSchema, rowSchema } from './dossier.ts';

const readRest = readRepaired(dossierSchema);

/** Lists of which each element stands by itself: one that is damaged takes no other with it. */
const LISTS: Readonly<Record<string, z.ZodMiniType>> = {
  sightings: sightingSchema,
  rows: rowSchema,
  absences: absenceSchema,
};

/** A stored dossier, each damaged part left out alone. `null`: of another version, or no dossier. */
export function readDossier(raw: unknown): ReadRecord<Dossier> | null {
  const whole = dossierSchema.safeParse(raw);
  if (whole.success) return { value: whole.data, repaired: [] };
  if (typeof raw !== 'object' || raw === null) return null;
  const repaired: string[] = [];
  const copy = Object.fromEntries(
    Object.entries(raw).map(([name, value]: [string, unknown]) => {
      const schema = LISTS[name];
      if (!schema || !Array.isArray(value)) return [name, value];
      const kept = value.filter((each, index) => {
        const isRight = schema.safeParse(each).success;
        if (!isRight) repaired.push(`${name}.${index}`);
        return isRight;
      });
      return [name, kept];
    }),
  );
  const rest = readRest(copy);
  return rest && { value: rest.value, repaired: [...repaired, ...rest.repaired] };
}
