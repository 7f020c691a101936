import { groupementFle2025 } from '../../lib/profile/bundled/groupement-fle-2025.ts';
import { text } from '../../locales/text.ts';
import { type Place, placesOf } from './compare-models.ts';
import { expectedModel } from './expected-model.ts';
import { asEmployee, byName, inventedPeople, nameOf } from './people-fixture.ts';
import type { PortalModel, PortalValues } from './portal.ts';
import { CENTRE, daysAhead, editionAhead, fileOf } from './request-files.ts';

/** The tutorial's request: what the person has, and what the portal must hold in the end. */
export interface Request {
  /** For « Importer ». */
  readonly file: string;
  readonly profileTitle: string;
  /** Who attends, as the product lists them. */
  readonly names: readonly string[];
  /** NIR or NTT by name, for those who are asked. */
  readonly numbers: Readonly<Record<string, string>>;
  readonly expected: Partial<PortalModel>;
  readonly places: readonly Place[];
}

interface Options {
  readonly employees: number;
  readonly wording?: 'a' | 'b';
  readonly amount?: 'employee' | 'request';
  /** The values of 2025 instead of an edition to come. */
  readonly is2025?: boolean;
  /** Rank of the people whose number nobody stored. */
  readonly unknownNumbers?: readonly number[];
  readonly now?: number;
}

/** Builds the request of the first `employees` people of the fixtures. */
export function requestFor({
  employees,
  wording = 'a',
  amount = 'employee',
  is2025 = false,
  unknownNumbers = [],
  now = Date.now(),
}: Options): Request {
  const people = inventedPeople(employees);
  const profile = is2025 ? groupementFle2025 : editionAhead(now);
  const inOrderGiven = expectedModel({
    wording,
    amount,
    employees,
    ...(is2025 ? {} : { dates: daysAhead(now) }),
  });
  const usedName = (values: PortalValues) =>
    String(values["Nom d'usage (si différent)"] ?? values['Nom de naissance']);
  const expected = {
    ...inOrderGiven,
    salaries: [...(inOrderGiven.salaries ?? [])].sort((a, b) => byName(usedName(a), usedName(b))),
    // No index signature can say that one of the keys is a list.
  } as unknown as Partial<PortalModel>;
  return {
    file: fileOf('bundle', {
      centre: CENTRE,
      profiles: is2025 ? [] : [profile],
      employees: people.map((person, rank) =>
        asEmployee(person, { withNumber: !unknownNumbers.includes(rank) }),
      ),
    }),
    profileTitle: is2025 ? text('panel.profile-past', { title: profile.title }) : profile.title,
    names: people.map(nameOf),
    numbers: Object.fromEntries(
      people.map(person => [nameOf(person), person.nir ?? person.ntt ?? '']),
    ),
    expected,
    places: placesOf(expected),
  };
}
