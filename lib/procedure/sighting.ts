import * as z from 'zod/mini';

/**
 * Impersonal facts seen on the portal's pages, about one request or the account. No name, no
 * value of a field. States are kept as printed: what they mean is decided here, later.
 */

const printed = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
const count = z.int().check(z.minimum(0), z.maximum(1000));
/** When it was seen: an instant, in UTC. */
const at = z.iso.datetime();

export const sightingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('draft-number'), number: printed, at }),
  z.strictObject({
    kind: z.literal('tab-mark'),
    /** Its label, or the id of its page (`lib/portal`): « Salariés » is `salaries`. */
    tab: printed,
    mark: z.enum(['validated', 'warning']),
    at,
  }),
  /** « 1/2 types de documents obligatoires à transmettre ». */
  z.strictObject({ kind: z.literal('documents-count'), done: count, total: count, at }),
  /** « Votre demande a été transmise à AKTO ». */
  z.strictObject({ kind: z.literal('sent-message'), at }),
  z.strictObject({
    kind: z.literal('dossier-state'),
    number: printed,
    state: printed,
    list: z.enum(['brouillons', 'dossiers']),
    at,
  }),
  z.strictObject({ kind: z.literal('attachment-state'), state: printed, at }),
  /** A list of the portal was read; another request of the same company is in one. */
  z.strictObject({ kind: z.literal('portal-entered'), at }),
  z.strictObject({ kind: z.literal('other-request'), at }),
  z.strictObject({ kind: z.literal('document-state'), document: printed, state: printed, at }),
]);

export type Sighting = z.infer<typeof sightingSchema>;
export type SightingKind = Sighting['kind'];
export type SightingOf<Kind extends SightingKind> = Extract<Sighting, { kind: Kind }>;

/** The sightings of a kind, oldest first; of two at the same instant, the one noted last. */
export function sightingsOf<Kind extends SightingKind>(
  sightings: readonly Sighting[],
  kind: Kind,
): readonly SightingOf<Kind>[] {
  return sightings
    .filter((sighting): sighting is SightingOf<Kind> => sighting.kind === kind)
    .toSorted((a, b) => instantOf(a) - instantOf(b));
}

/** The latest of several; of two at the same instant, the one noted last. */
export function latestOf<Seen extends Sighting>(sightings: readonly Seen[]): Seen | undefined {
  let latest: Seen | undefined;
  for (const sighting of sightings) {
    if (!latest || instantOf(sighting) >= instantOf(latest)) latest = sighting;
  }
  return latest;
}

/** Every step of every request compares the same few instants: reading them costs most. */
const instants = new Map<string, number>();
const MOST_INSTANTS = 10_000;

/** Milliseconds; an instant that cannot be read comes before all others. */
export function instantOf({ at }: { readonly at: string }): number {
  const known = instants.get(at);
  if (known !== undefined) return known;
  const read = Date.parse(at);
  const instant = Number.isNaN(read) ? Number.NEGATIVE_INFINITY : read;
  if (instants.size >= MOST_INSTANTS) instants.clear();
  instants.set(at, instant);
  return instant;
}
