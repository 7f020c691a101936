import { today } from '../calendar/today.ts';
import { FUNDER } from '../portal/funder.ts';
import { isAkto } from '../procedure/variant.ts';
import type { Profile } from '../profile/profile.ts';
import { compactAbsences, compactRows, compactSightings } from './compact.ts';
import { type Dossier, dossierSchema, type ListName, newDossier } from './dossier.ts';
import { factsOf, isClosed } from './facts.ts';
import { type Match, matcher } from './find.ts';
import { instantsOf, newest } from './instants.ts';
import { isFileNumber, type Reading } from './readings.ts';
import { isSameRequest } from './same-request.ts';
import { answer } from './say.ts';
import { sentAsSeen } from './sent.ts';

/** What was read, put with what is known: nothing that was known is lost. */
export function noteReading(dossier: Dossier, reading: Reading, now: Date): Dossier {
  const { number, row, sightings } = reading;
  const at = newest(dossier, now).toISOString();
  const isLate = at !== now.toISOString();
  const redated = <T extends { readonly at: string }>(one: T): T => (isLate ? { ...one, at } : one);
  const noted = dossierSchema.parse({
    ...dossier,
    sightings: compactSightings([...dossier.sightings, ...sightings.map(redated)]),
    rows: row ? compactRows([...dossier.rows, redated(row)]) : dossier.rows,
  });
  const paid = reading.directPayment ? answer(noted, 'directPayment', true, now) : noted;
  return withNumber(withCount(paid, reading, now), number, now);
}

/** Every dossier that a page tells something of, as it becomes; those that it does not are left out. */
export function noteAll(
  dossiers: readonly Dossier[],
  readings: readonly Reading[],
  now: Date,
): readonly Dossier[] {
  const match = matcher(dossiers, readings);
  const changed = new Map<string, Dossier>();
  for (const reading of readings) {
    const found = match(reading);
    if (found.status !== 'found') continue;
    const { id } = found.dossier;
    changed.set(id, noteReading(changed.get(id) ?? found.dossier, reading, now));
  }
  return [...changed.values()];
}

export type Adopted =
  | { readonly status: 'new' | 'known'; readonly dossier: Dossier }
  /** The user says which of these it is, or that it is another: `asNew`. */
  | { readonly status: 'which'; readonly dossiers: readonly Dossier[] };

interface AdoptOptions {
  readonly now: Date;
  readonly newId: () => string;
  readonly profiles: readonly Profile[];
  /** It is none of those that look like it. */
  readonly asNew?: boolean;
}

/** « Suivre ce dossier », whoever typed it: its own if there is one, else a new one. */
export function adopt(
  dossiers: readonly Dossier[],
  reading: Reading,
  { now, newId, profiles, asNew = false }: AdoptOptions,
): Adopted {
  const found = matcher(dossiers, [reading])(reading);
  if (found.status === 'found' && (found.by === 'number' || !asNew)) {
    return { status: 'known', dossier: noteReading(found.dossier, reading, now) };
  }
  const alike = found.status === 'none' ? mayBe(dossiers, reading) : likely(found);
  if (alike.length > 0 && !asNew) return { status: 'which', dossiers: alike };
  const fresh = noteReading(newDossier(newId(), today(now)), reading, now);
  const profile = profileOf(reading, profiles);
  const { id, revision } = profile ?? {};
  const filed =
    id !== undefined && revision !== undefined
      ? answer(fresh, 'profile', { id, revision }, now)
      : fresh;
  // What the portal lists was sent to it, or is to be.
  return { status: 'new', dossier: answer(filed, 'funder', 'AKTO', now) };
}

/**
 * A form tells neither training nor days. Without a number it may be that of any request that is
 * still to send; with one, that of any that has none yet, and was sent if it is the number of a file.
 */
function mayBe(dossiers: readonly Dossier[], { number, row }: Reading): readonly Dossier[] {
  if (row) return [];
  const isFile = number !== undefined && isFileNumber(number);
  return dossiers.filter(dossier => {
    const { funder = FUNDER, draft, file } = factsOf(dossier);
    if (isClosed(dossier) || !isAkto(funder) || file || (number && draft)) return false;
    const sent = sentAsSeen(dossier);
    return isFile ? sent !== 'not-sent' : sent !== 'sent';
  });
}

const likely = (found: Match) => ('dossiers' in found ? found.dossiers : []);

/** A list was read whole, without a filter: of those that used to be in it, who no longer is. */
export function noteAbsent(
  dossiers: readonly Dossier[],
  list: ListName,
  gone: ReadonlySet<string>,
  now: Date,
): readonly Dossier[] {
  return dossiers.flatMap(dossier => {
    if (!dossier.rows.some(row => row.list === list && gone.has(row.number))) return [];
    const at = newest(dossier, now).toISOString();
    const absences = compactAbsences([...dossier.absences, { list, at }]);
    return [dossierSchema.parse({ ...dossier, absences })];
  });
}

/** Dates that have not come yet: this computer's clock was wrong, then or now. */
export function isClockDoubtful(dossier: Dossier, now: Date): boolean {
  const limit = now.getTime() + 86_400_000;
  return instantsOf(dossier).some(at => Date.parse(at) > limit);
}

/** How many the list names or counts, as long as nobody said how many. */
function withCount(dossier: Dossier, { people }: Reading, now: Date): Dossier {
  const count = people ? people.names.length + people.others : 0;
  const isNew = count > 0 && count <= 1000 && factsOf(dossier).people === undefined;
  return isNew ? answer(dossier, 'people', count, now) : dossier;
}

function withNumber(dossier: Dossier, number: string | undefined, now: Date): Dossier {
  if (!number) return dossier;
  return answer(dossier, isFileNumber(number) ? 'file' : 'draft', number, now);
}

/** The profile of that training on those days, when there is one only. */
function profileOf({ row }: Reading, profiles: readonly Profile[]): Profile | undefined {
  const { training, start, end } = row ?? {};
  const [only, ...others] = profiles.filter(profile => {
    const { title: named, start: from, end: to } = profile.training;
    return isSameRequest({ training, start, end }, { training: named, start: from, end: to });
  });
  return others.length === 0 ? only : undefined;
}
