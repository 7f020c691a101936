import { normalise } from '../../../dom/text.ts';
import { eachPerson } from '../../each-block.ts';
import { personFields } from '../../known-field.ts';
import { doubts } from '../../problem.ts';
import { spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { LIKELIHOOD } from '../../sources.ts';

/** « Diallo Awa » as a first name or as a birth name, or one name typed in both fields. */
export const rule: Rule = {
  id: 'first-name-holds-name',
  reads: personFields('prenom', 'nom-naissance'),
  source: LIKELIHOOD,
  check: eachPerson(block => {
    const name = normalise(textIn(block, 'nom-naissance'));
    const firstName = normalise(textIn(block, 'prenom'));
    if (isFirstNameAdded(textIn(block, 'nom-naissance'), firstName)) {
      return doubts(
        spot(block, 'nom-naissance'),
        {
          fr: 'Le prénom est écrit aussi dans le champ « Nom de naissance ».',
          en: 'The first name is written in the birth-name field too.',
        },
        {
          fr: "Ne laissez que le nom. Si la personne s'appelle vraiment ainsi, ne changez rien.",
          en: 'Leave the name only. If that is the person’s real name, change nothing.',
        },
      );
    }
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

/** Words that stand before a first name in a real family name: « BEN ALI », « SAINT PAUL ». */
const PARTICLES: ReadonlySet<string> = new Set(
  'abd abdel abou aboul abu ait al bel ben bin bou da dal de del della den der des di do dos du el fitz ibn la le lo mac mc n o ould oulad saint sainte san santa st ste ter van von'.split(
    ' ',
  ),
);

/** « LEFÈVRE Maëlle », « Maëlle LEFÈVRE »: words apart, not « MARIE-LOUISE » nor « BEN ALI ». */
function isFirstNameAdded(name: string, firstName: string): boolean {
  const words = name.split(/\s+/u).map(normalise);
  const at = [0, words.length - 1].find(index => words[index] === firstName);
  if (words.length < 2 || firstName.length < 3 || at === undefined) return false;
  const others = words.filter((_, index) => index !== at);
  return !others.some(word => PARTICLES.has(word));
}

const person = (name: string | null, firstName: string) => ({
  'salaries/nom-naissance': name,
  'salaries/prenom': firstName,
});
const finds = [{ at: 'salaries/prenom', severity: 'doubtful' }] as const;

export const examples: readonly Example[] = [
  { is: 'right', case: 'one in each', holds: person('Diallo', 'Awa'), finds: [] },
  { is: 'wrong', case: 'both in the first name', holds: person('Diallo', 'DIALLO Awa'), finds },
  { is: 'wrong', case: 'the same in both', holds: person('Awa', 'Awa'), finds },
  {
    is: 'wrong',
    case: 'both in the birth name',
    holds: person('DIALLO Awa', 'Awa'),
    finds: [{ at: 'salaries/nom-naissance', severity: 'doubtful' }],
  },
  {
    is: 'borderline',
    case: 'a family name made of it',
    holds: person('BEN ALI', 'Ali'),
    finds: [],
  },
  {
    is: 'borderline',
    case: 'a compound family name',
    holds: person('MARIE-LOUISE', 'Marie'),
    finds: [],
  },
  { is: 'borderline', case: 'a part of a word', holds: person('Ma', 'Maryam'), finds: [] },
  { is: 'borderline', case: 'two letters', holds: person('Li', 'Li Li'), finds: [] },
  { is: 'borderline', case: 'one letter', holds: person('O', 'Ji O'), finds: [] },
  { is: 'borderline', case: 'no name yet', holds: person(null, 'Awa'), finds: [] },
];
