import type { Employee } from '../employees/employee.ts';
import { COLUMNS, type ColumnKey } from './columns.ts';
import { EXAMPLE } from './example.ts';
import { french } from './read-day.ts';

/** Never in a file that leaves: the numbers of the social security. Both names have columns. */
const LEFT_OUT: readonly ColumnKey[] = ['nir', 'ntt', 'fullName'];

const WRITTEN = COLUMNS.filter(({ key }) => !LEFT_OUT.includes(key));

const TITLES = WRITTEN.map(({ title }) => title);

/** Lines of a file of people, titles first. Dates are texts, JJ/MM/AAAA. */
export function peopleRows(people: readonly Employee[]): readonly (readonly string[])[] {
  return [TITLES, ...people.map(person => WRITTEN.map(({ key }) => shown(person, key)))];
}

const EXPLANATION =
  'Une personne par ligne, sous les titres. Obligatoires : nom de naissance, prénom, date de naissance (JJ/MM/AAAA) et sexe. Remplacez la ligne d’exemple.';

/** A file to fill in: a line of explanation, the same titles, and one invented person. */
export function templateRows(): readonly (readonly string[])[] {
  return [[EXPLANATION], TITLES, WRITTEN.map(({ key }) => EXAMPLE[key] ?? '')];
}

function shown(person: Employee, key: ColumnKey): string {
  switch (key) {
    case 'birthDate':
      return french(person.birthDate);
    case 'sex':
      return person.sex === 'female' ? 'Féminin' : 'Masculin';
    case 'disabledWorker':
      return person.disabledWorker === undefined ? '' : person.disabledWorker ? 'Oui' : 'Non';
    case 'phone':
      // « +33 6… » would be taken for a formula.
      return (person.phone ?? '').replace(/^\+33\s*/, '0');
    case 'hourlyRate':
    case 'chargeRate':
      return person[key] === undefined ? '' : String(person[key]).replace('.', ',');
    case 'nir':
    case 'ntt':
    case 'fullName':
      return '';
    default:
      return person[key] ?? '';
  }
}
