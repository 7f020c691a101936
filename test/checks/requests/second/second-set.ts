import { found, inModule, inPerson, mistake, right, set, tolerating } from '../places.ts';
import type {
  Change,
  Expectation,
  Fields,
  Place,
  RequestCase,
  Tolerance,
  Value,
} from '../request-case.ts';

/**
 * A second set, by another person who had read neither the checks nor their documents: what office
 * managers type from the papers in hand, from a spreadsheet, or to get past a starred field.
 */

/** Written apart, since only example.org may stand in this project's files. */
export const at = (local: string, domain: string) => `${local}@${domain}`;

export const NIR = inPerson('Numéro de sécurité sociale (NIR)');
export const NTT = inPerson('Numéro technique temporaire');
export const QUESTION = inPerson("Êtes-vous détenteur d'un NIR temporaire ?");
export const BIRTH = inPerson('Date de naissance');
export const NAME = inPerson('Nom de naissance');
export const USAGE = inPerson("Nom d'usage (si différent)");
export const FIRST = inPerson('Prénom');
export const POSTAL = inPerson('Code postal');
export const CITY = inPerson('Ville');
export const STREET = inPerson('N° et voie');
export const PHONE = inPerson('Téléphone');
export const EMAIL = inPerson('Email');

export const START = inModule('Début de formation');
export const END = inModule('Fin de formation');
export const HOURS = inModule('Durée de formation en heures');
export const DAYS = inModule('Durée de formation en jours');
export const DISTANCE = inModule('Durée de la formation à distance');
export const MODALITY = inModule('Modalité pédagogique');
export const COST = inModule('Pédagogique');

/** Typed by hand: the vault knows nobody. */
export const nobodyKnown = { employees: [] };

export const wrongPerson = (
  id: string,
  says: string,
  changes: readonly Change[],
  ...expected: readonly Expectation[]
): RequestCase => mistake(`second-${id}`, says, changes, expected, nobodyKnown);

/** A first person who is right; `fields` by label. */
export const rightPerson = (
  id: string,
  says: string,
  fields: Fields,
  ...doubts: readonly Place[]
): RequestCase =>
  right(
    `second-${id}`,
    says,
    Object.entries(fields).map(([label, value]: [string, Value]) => set(inPerson(label), value)),
    { ...nobodyKnown, tolerates: doubts.map((place): Tolerance => tolerating(place)) },
  );

/** Wherever the same thing may as well be said. */
export const foundAt = (places: readonly [Place, ...Place[]], about: string): Expectation => {
  const [first, ...others] = places;
  return found(first, about, ...others);
};

const frenchDate = (iso: string) => iso.split('-').reverse().join('/');
const comma = (number: number, decimals: number) => number.toFixed(decimals).replace('.', ',');

export interface Dated {
  readonly start: string;
  readonly end: string;
  readonly hours: number;
  readonly days: number;
}

/** What the page says of such a training, all at a distance. */
export const typed = ({ start, end, hours, days }: Dated): readonly Change[] => [
  set(START, frenchDate(start)),
  set(END, frenchDate(end)),
  set(HOURS, comma(hours, 2)),
  set(DAYS, comma(days, 1)),
  set(DISTANCE, comma(hours, 2)),
];

/** What the profile says of it. */
export const announced = ({ start, end, hours, days }: Dated) => ({
  start,
  end,
  hours,
  days,
  sessions: null,
  distanceHours: { value: hours },
});
