import { normalise } from '../../../dom/text.ts';
import { peopleIn } from '../../each-block.ts';
import type { Block } from '../../facts.ts';
import { personFields } from '../../known-field.ts';
import { doubts } from '../../problem.ts';
import { dayIn, spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { LIKELIHOOD } from '../../sources.ts';

/** One person entered twice, perhaps once under the birth name and once under the usage name. */
export const rule: Rule = {
  id: 'same-person-twice',
  reads: personFields('nom-naissance', 'nom-usage'),
  source: LIKELIHOOD,
  check: facts => {
    // Each is compared with those of the same birth date: lists of thousands are checked too.
    const before = new Map<string, Seen[]>();
    return peopleIn(facts).flatMap(block => {
      const birthDate = dayIn(block, 'date-naissance');
      if (!birthDate) return [];
      const person = seenIn(block);
      const others = before.get(birthDate) ?? [];
      const first = others.find(other => isSamePerson(person, other))?.block;
      before.set(birthDate, [...others, person]);
      if (!first) return [];
      return [
        doubts(
          spot(block, 'nom-naissance'),
          {
            fr: `Même prénom, même date de naissance et même nom que la personne n° ${first.block + 1} : elle semble saisie deux fois.`,
            en: `Same first name, birth date and name as person no. ${first.block + 1}: they seem entered twice.`,
          },
          {
            fr: "Si c'est bien la même personne, supprimez-la une fois, en gardant le nom de naissance. Sinon, laissez.",
            en: 'If it is the same person, delete them once, keeping the birth name. Otherwise, leave it.',
          },
        ),
      ];
    });
  },
};

interface Seen {
  readonly block: Block;
  readonly firstName: string;
  readonly names: readonly string[];
}

function seenIn(block: Block): Seen {
  const firstName = normalise(textIn(block, 'prenom'));
  const names = ['nom-naissance', 'nom-usage'].map(key => normalise(textIn(block, key)));
  return { block, firstName, names: names.filter(Boolean) };
}

function isSamePerson(one: Seen, other: Seen): boolean {
  if (!isOneFirstName(one.firstName, other.firstName)) return false;
  return one.names.some(name => other.names.includes(name));
}

/** « Marie » and « Marie Anne Louise », as on another paper of the same person. */
function isOneFirstName(one: string, other: string): boolean {
  if (!one || !other) return false;
  return `${one} `.startsWith(`${other} `) || `${other} `.startsWith(`${one} `);
}

const person = (
  prefix: string,
  birth: string,
  usage: string | null,
  first: string,
  day: string,
) => ({
  [`${prefix}/nom-naissance`]: birth,
  [`${prefix}/nom-usage`]: usage,
  [`${prefix}/prenom`]: first,
  [`${prefix}/date-naissance`]: day,
});

export const examples: readonly Example[] = [
  {
    is: 'right',
    case: 'twins',
    holds: {
      ...person('salaries', 'Benali', null, 'Ines', '1990-05-12'),
      ...person('salaries#1', 'Benali', null, 'Lina', '1990-05-12'),
    },
    finds: [],
  },
  {
    is: 'wrong',
    case: 'the same, accents and case aside',
    holds: {
      ...person('salaries', 'Lefèvre', null, 'Zoé', '1990-05-12'),
      ...person('salaries#1', 'LEFEVRE', null, 'Zoe', '12/05/1990'),
    },
    finds: [{ at: 'salaries#1/nom-naissance', severity: 'doubtful' }],
  },
  {
    is: 'wrong',
    case: 'once under the birth name, once under the usage name',
    holds: {
      ...person('salaries', 'Lefèvre', 'Martin', 'Zoé', '1990-05-12'),
      ...person('salaries#1', 'Martin', null, 'Zoé', '1990-05-12'),
    },
    finds: [{ at: 'salaries#1/nom-naissance', severity: 'doubtful' }],
  },
  {
    is: 'wrong',
    case: 'once with all the first names of the civil record',
    holds: {
      ...person('salaries', 'Lefèvre', null, 'Zoé', '1990-05-12'),
      ...person('salaries#1', 'Lefèvre', null, 'Zoé Marie', '1990-05-12'),
    },
    finds: [{ at: 'salaries#1/nom-naissance', severity: 'doubtful' }],
  },
  {
    is: 'borderline',
    case: 'homonyms of other days; a birth date not typed yet',
    holds: {
      ...person('salaries', 'Martin', null, 'Zoé', '1990-05-12'),
      ...person('salaries#1', 'Martin', null, 'Zoé', '1991-05-12'),
      ...person('salaries#2', 'Martin', null, 'Zoé', ''),
    },
    finds: [],
  },
];
