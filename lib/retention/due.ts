import type { Paper } from '../documents/document.ts';
import type { Employee } from '../employees/employee.ts';
import { addMonths } from './months.ts';

/**
 * How long each kind of thing is kept before the user is reminded to erase it. Nothing is ever
 * erased without them.
 */
export interface RetentionRules {
  /** A social-security number: once the file it was for is settled; without one, once it is here. */
  readonly numberMonths: number;
  readonly personMonths: number;
  /** Papers of a funded training: ten years, the time in which they may be asked for. */
  readonly paperYears: number;
}

/** What is advised; each is the user's to change. */
export const USUAL_RETENTION: RetentionRules = {
  numberMonths: 6,
  personMonths: 24,
  paperYears: 10,
};

export interface Due {
  /** People whose number is kept, and has been for long. */
  readonly numbers: readonly Employee[];
  readonly people: readonly Employee[];
  readonly papers: readonly Paper[];
}

/** A request being followed, and the people that it is for. */
export interface FollowedFile {
  /** Ids of people. */
  readonly employees: readonly string[];
  /** Not settled: their numbers are still of use. */
  readonly isOpen: boolean;
  /** `YYYY-MM-DD`. */
  readonly closedOn?: string;
}

interface Kept {
  readonly people: readonly Employee[];
  readonly papers: readonly Paper[];
  readonly files?: readonly FollowedFile[];
}

/** What has been kept for longer than it should. `today`: `YYYY-MM-DD`. */
export function dueForErasure(kept: Kept, rules: RetentionRules, today: string): Due {
  const since = (months: number) => addMonths(today, -months);
  // Somebody of whom nobody knows since when they are here is not said to be old.
  const isOlder = (day: string | undefined, months: number) => !!day && day <= since(months);
  const people = kept.people.filter(({ addedOn }) => isOlder(addedOn, rules.personMonths));
  return {
    people,
    numbers: kept.people.filter(
      person =>
        hasNumber(person) &&
        isOlder(neededUntil(person, kept.files), rules.numberMonths) &&
        !people.includes(person),
    ),
    papers: kept.papers.filter(({ addedOn }) => isOlder(addedOn, rules.paperYears * 12)),
  };
}

/** The same person, whose number will be asked for at each request. */
export function withoutNumber(person: Employee): Employee {
  const { identifier } = person;
  return identifier.kind === 'none-yet'
    ? person
    : { ...person, identifier: { kind: identifier.kind } };
}

/** The day that a number stopped being of use: months count from it. None while it is of use. */
function neededUntil(
  { id, addedOn }: Employee,
  files: readonly FollowedFile[] = [],
): string | undefined {
  const own = files.filter(({ employees }) => employees.includes(id));
  if (own.some(({ isOpen }) => isOpen)) return undefined;
  const closed = own.flatMap(({ closedOn }) => closedOn ?? []).toSorted();
  return closed.at(-1) ?? addedOn;
}

function hasNumber({ identifier }: Employee): boolean {
  return identifier.kind !== 'none-yet' && identifier.number !== undefined;
}
