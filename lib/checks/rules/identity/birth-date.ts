import { ageOn } from '../../ages.ts';
import { eachPerson } from '../../each-block.ts';
import { personFields } from '../../known-field.ts';
import { blocks, doubts } from '../../problem.ts';
import { dayIn, spot } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { LIKELIHOOD } from '../../sources.ts';
import { counted } from '../../spoken.ts';

const YOUNGEST = 14;
const OLDEST = 80;

/** Nobody is born tomorrow; few employees are under 14 or over 80. */
export const rule: Rule = {
  id: 'birth-date',
  reads: personFields('date-naissance'),
  source: LIKELIHOOD,
  check: eachPerson((block, { today }) => {
    const birthDate = dayIn(block, 'date-naissance');
    // A year begun with zeros is said to be no date.
    if (!birthDate || birthDate < '1900') return null;
    const at = spot(block, 'date-naissance');
    const remedy = {
      fr: "Vérifiez l'année sur la pièce d'identité.",
      en: 'Check the year on the identity papers.',
    };
    if (birthDate > today) {
      const says = {
        fr: 'Cette date de naissance est dans le futur.',
        en: 'This birth date is in the future.',
      };
      return blocks(at, says, remedy);
    }
    const age = ageOn(birthDate, today);
    if (age >= YOUNGEST && age <= OLDEST) return null;
    return doubts(
      at,
      {
        fr: `D'après cette date, la personne a ${counted(age, { fr: 'an', en: 'year' }).fr} : c'est rare pour un salarié.`,
        en: `By this date the person is ${age}: that is rare for an employee.`,
      },
      remedy,
    );
  }),
};

const born = (day: string) => ({ 'salaries/date-naissance': day });
const at = 'salaries/date-naissance';

export const examples: readonly Example[] = [
  { is: 'right', case: '39', holds: born('1987-10-02'), finds: [] },
  { is: 'wrong', case: 'tomorrow', holds: born('2026-11-22'), finds: [{ at, severity: 'blocks' }] },
  {
    is: 'wrong',
    case: 'the year of the form',
    holds: born('2025-01-22'),
    finds: [{ at, severity: 'doubtful' }],
  },
  { is: 'wrong', case: '98', holds: born('1928-01-22'), finds: [{ at, severity: 'doubtful' }] },
  { is: 'borderline', case: '14 today', holds: born('2012-11-21'), finds: [] },
  { is: 'borderline', case: '80 until tomorrow', holds: born('1945-11-22'), finds: [] },
  {
    is: 'borderline',
    case: '81 today',
    holds: born('1945-11-21'),
    finds: [{ at, severity: 'doubtful' }],
  },
];
