import { isoDate, isRealDate } from '../identifiers/date.ts';
import type { Employee } from './employee.ts';
import { normalName } from './normal-name.ts';

/** A person as the portal's list shows them, as far as it could be read. */
export interface ListedPerson {
  /** Birth or usage name: the portal shows the usage name first. */
  readonly name?: string;
  readonly firstName?: string;
  /** JJ/MM/AAAA or YYYY-MM-DD. */
  readonly birthDate?: string;
}

type Known = Pick<Employee, 'birthName' | 'usageName' | 'firstName' | 'birthDate'>;

/**
 * Is the person of the list this employee? `maybe`: what can be read agrees but is not enough, or
 * one of the three differs as a typo would; nobody is then added nor written over without asking.
 */
export function matchPerson(employee: Known, listed: ListedPerson): 'same' | 'maybe' | 'other' {
  const birthDate = isoDate(listed.birthDate ?? '');
  const verdicts = [
    compareName(employee, listed.name),
    compareFirstName(employee.firstName, listed.firstName),
    isRealDate(birthDate) ? yes(birthDate === employee.birthDate) : 'unknown',
  ];
  const count = (verdict: Verdict) => verdicts.filter(each => each === verdict).length;
  if (count('equal') === 3) return 'same';
  if (count('differs') === 0) return count('equal') > 0 ? 'maybe' : 'other';
  return count('differs') === 1 && count('equal') === 2 ? 'maybe' : 'other';
}

type Verdict = 'equal' | 'differs' | 'unknown';

const yes = (isEqual: boolean): Verdict => (isEqual ? 'equal' : 'differs');

function compareName({ birthName, usageName }: Known, listed = ''): Verdict {
  const name = normalName(listed);
  if (!name) return 'unknown';
  const names = [birthName, usageName ?? ''].map(normalName).filter(Boolean);
  if (names.includes(name)) return 'equal';
  // Both names in one cell, in any order: « Usage (née Naissance) », « Naissance épouse Usage ».
  return yes(names.length === 2 && sameWords(name, names.join(' ')));
}

const LINK_WORDS = ['ne', 'nee', 'epouse', 'ep'];

function sameWords(listed: string, known: string): boolean {
  const words = listed.split(' ').filter(word => !LINK_WORDS.includes(word));
  return words.sort().join(' ') === known.split(' ').sort().join(' ');
}

/** « Marie » for « Marie, Anne » is not enough to say it is her, nor that it is not. */
function compareFirstName(known: string, listed = ''): Verdict {
  const [a, b] = [normalName(known), normalName(listed)];
  if (!b) return 'unknown';
  if (a === b) return 'equal';
  return a.startsWith(`${b} `) || b.startsWith(`${a} `) ? 'unknown' : 'differs';
}
