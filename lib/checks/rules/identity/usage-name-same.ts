import { isSameText } from '../../../dom/text.ts';
import { eachPerson } from '../../each-block.ts';
import { personFields } from '../../known-field.ts';
import { informs } from '../../problem.ts';
import { spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { TUTORIAL } from '../../sources.ts';

/** « Nom d'usage (si différent) » that is not, or that is the first name. */
export const rule: Rule = {
  id: 'usage-name-same',
  reads: personFields('nom-usage'),
  source: TUTORIAL,
  check: eachPerson(block => {
    const usage = textIn(block, 'nom-usage');
    if (!usage) return null;
    if (isSameText(usage, textIn(block, 'prenom'))) {
      return informs(
        spot(block, 'nom-usage'),
        {
          fr: 'Le nom d’usage est le même que le prénom.',
          en: 'The usage name is the same as the first name.',
        },
        {
          fr: "Si la personne n'a pas d'autre nom que son nom de naissance, videz ce champ.",
          en: 'If the person has no other name than the birth name, empty this field.',
        },
      );
    }
    if (!isSameText(usage, textIn(block, 'nom-naissance'))) return null;
    return informs(
      spot(block, 'nom-usage'),
      {
        fr: 'Le nom d’usage est le même que le nom de naissance : le portail ne le demande que « si différent ».',
        en: 'The usage name is the birth name: the portal asks for it only if it differs.',
      },
      { fr: 'Vous pouvez vider ce champ.', en: 'You may empty this field.' },
    );
  }),
};

const names = (birth: string | null, usage: string | null) => ({
  'salaries/nom-naissance': birth,
  'salaries/nom-usage': usage,
});

export const examples: readonly Example[] = [
  { is: 'right', case: 'another', holds: names('Diallo', 'Martin'), finds: [] },
  { is: 'right', case: 'none', holds: names('Diallo', null), finds: [] },
  {
    is: 'wrong',
    case: 'the same',
    holds: names('Diallo', 'DIALLO'),
    finds: [{ at: 'salaries/nom-usage', severity: 'information' }],
  },
  {
    is: 'wrong',
    case: 'the first name',
    holds: { ...names('Diallo', 'Awa'), 'salaries/prenom': 'AWA' },
    finds: [{ at: 'salaries/nom-usage', severity: 'information' }],
  },
  { is: 'borderline', case: 'both together', holds: names('Diallo', 'Diallo-Martin'), finds: [] },
];
