import { inEmployeur, inModule, inPerson, mistake, right, set, tolerating } from '../places.ts';
import type { Change, Expectation, Fields, Place, RequestCase, Value } from '../request-case.ts';

/**
 * A third set, by a third person who had opened neither the checks nor the cases of the first two:
 * what refusal letters say, what spreadsheets and copying do to a value, and what is right though
 * it looks odd.
 */

export const IDENTITY = {
  nir: 'Numéro de sécurité sociale (NIR)',
  ntt: 'Numéro technique temporaire',
  question: "Êtes-vous détenteur d'un NIR temporaire ?",
  birth: 'Date de naissance',
  sex: 'Sexe',
  name: 'Nom de naissance',
  usage: "Nom d'usage (si différent)",
  first: 'Prénom',
} as const;

export const PROVIDER_SIRET = inModule('SIRET');
export const PROVIDER_NDA = inModule("N° d'activité");
export const OWN_SIRET = inEmployeur("Siret de l'établissement");
export const TITLE = inModule('Intitulé de formation');
export const SANCTION = inModule('Sanction');
export const FORMACODE = inModule('Domaine de formation (Formacode)');
export const DIRECT = inModule("Paiement direct par l'OPCO à l'organisme de formation");

/** Typed by hand: the vault knows nobody. */
const nobodyKnown = { employees: [] };

export const changesOf = (fields: Fields, where: (label: string) => Place): readonly Change[] =>
  Object.entries(fields).map(([label, value]: [string, Value]) => set(where(label), value));

export const inFirst = (label: string) => inPerson(label, 0);
export const inSecond = (label: string) => inPerson(label, 1);

/** A mistake on the first person, whom the vault does not know. */
export const wrongPerson = (
  id: string,
  says: string,
  fields: Fields,
  ...expected: readonly Expectation[]
): RequestCase => mistake(`third-${id}`, says, changesOf(fields, inFirst), expected, nobodyKnown);

/** A right first person, whom the vault does not know. */
export const rightPerson = (
  id: string,
  says: string,
  fields: Fields,
  ...doubts: readonly string[]
): RequestCase =>
  right(`third-${id}`, says, changesOf(fields, inFirst), {
    ...nobodyKnown,
    tolerates: doubts.map(label => tolerating(inFirst(label))),
  });

export interface Who {
  readonly name: string;
  readonly first: string;
  readonly birth: string;
  readonly nir: string;
  readonly man?: boolean;
}

/** Everything that identifies a person, all of it agreeing. */
export const identity = ({ name, first, birth, nir, man = false }: Who): Fields => ({
  [IDENTITY.name]: name,
  [IDENTITY.first]: first,
  [IDENTITY.birth]: birth,
  [IDENTITY.sex]: man ? 'Masculin' : 'Féminin',
  [IDENTITY.nir]: nir,
});

/** The number in groups, with its key, as on the card. */
export function asOnTheCard(nir: string, key = keyOf(nir)): string {
  const groups = [nir[0], nir.slice(1, 3), nir.slice(3, 5), nir.slice(5, 7)];
  return [...groups, nir.slice(7, 10), nir.slice(10), key].join(' ');
}

function keyOf(nir: string): string {
  const digits = nir.replace('2A', '19').replace('2B', '18');
  return String(97 - (Number(digits) % 97)).padStart(2, '0');
}
