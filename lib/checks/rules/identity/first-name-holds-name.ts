import { normalise } from '../../../dom/text.ts';
import { eachPerson } from '../../each-block.ts';
import { personFields } from '../../known-field.ts';
import { doubts } from '../../problem.ts';
import { spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { LIKELIHOOD } from '../../sources.ts';

/** « Diallo Awa » as a first name, or the first name typed in both fields. */
export const rule: Rule = {
  id: 'first-name-holds-name',
  reads: personFields('prenom', 'nom-naissance'),
  source: LIKELIHOOD,
  check: eachPerson(block => {
    const name = normalise(textIn(block, 'nom-naissance'));
    const firstName = normalise(textIn(block, 'prenom'));
    // « Li Na LI », « Li LI » are people; so are one-letter names.
    if (name.length < 3 || !` ${firstName} `.includes(` ${name} `)) return null;
    return doubts(
      spot(block, 'prenom'),
      {
        fr: 'Le nom de naissance est écrit aussi dans le champ « Prénom ».',
        en: 'The birth name is written in the first-name field too.',
      },
      {
        fr: "Ne laissez que le prénom. Si la personne s'appelle vraiment ainsi, ne changez rien.",
        en: 'Leave the first name only. If that is the person’s real name, change nothing.',
      },
    );
  }),
};

const person = (name: string | null, firstName: string) => ({
  'salaries/nom-naissance': name,
  'salaries/prenom': firstName,
});
const finds = [{ at: 'salaries/prenom', severity: 'doubtful' }] as const;

export const examples: readonly Example[] = [
  { is: 'right', case: 'one in each', holds: person('Diallo', 'Awa'), finds: [] },
  { is: 'wrong', case: 'both in the first name', holds: person('Diallo', 'DIALLO Awa'), finds },
  { is: 'wrong', case: 'the same in both', holds: person('Awa', 'Awa'), finds },
  { is: 'borderline', case: 'a part of a word', holds: person('Ma', 'Maryam'), finds: [] },
  { is: 'borderline', case: 'two letters', holds: person('Li', 'Li Li'), finds: [] },
  { is: 'borderline', case: 'one letter', holds: person('O', 'Ji O'), finds: [] },
  { is: 'borderline', case: 'no name yet', holds: person(null, 'Awa'), finds: [] },
];
