import { eachPerson } from '../../each-block.ts';
import { personFields } from '../../known-field.ts';
import { doubts } from '../../problem.ts';
import { spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import type { Sentence } from '../../sentence.ts';
import { LIKELIHOOD } from '../../sources.ts';

const FIELDS = ['nom-naissance', 'nom-usage', 'prenom'] as const;

/** What no name holds, nor any civil record; the first that fits is said. */
const ODDITIES: readonly {
  readonly when: RegExp;
  readonly says: Sentence;
  readonly remedy?: Sentence;
}[] = [
  {
    when: /^\P{L}+$/u,
    says: { fr: 'Ce nom ne contient aucune lettre.', en: 'This name holds no letter.' },
  },
  {
    when: /\d/u,
    says: { fr: 'Il y a un chiffre dans ce nom.', en: 'There is a digit in this name.' },
  },
  {
    when: /^(?:m\.|mr\.?|mme\.?|mlle\.?|monsieur|madame|mademoiselle)\s+\S/iu,
    says: {
      fr: 'La civilité est écrite avec le nom : AKTO compare le nom avec le numéro de sécurité sociale.',
      en: 'The title is written with the name: AKTO compares the name with the social-security number.',
    },
  },
  {
    when: /(?:^|[\s(])(?:n[ée]e|né|[ée]pouse|[ée]ps?e?\.|épse|veuve|vve|divorcée?)(?=\s)|\p{L}\s*\(\s*\p{L}/iu,
    says: {
      fr: 'Deux noms semblent écrits ensemble : le nom de naissance et le nom d’usage ont chacun leur champ.',
      en: 'Two names seem written together: the birth name and the usage name each have a field.',
    },
    remedy: {
      fr: "Écrivez le nom de naissance dans « Nom de naissance » et l'autre dans « Nom d'usage (si différent) », sans « née » ni « épouse ».",
      en: 'Write the birth name in « Nom de naissance » and the other in « Nom d’usage (si différent) », without « née » nor « épouse ».',
    },
  },
  {
    when: /^(?:\p{L}\p{M}?\.[\s-]*)+$/u,
    says: {
      fr: 'Ce n’est qu’une initiale : AKTO compare le nom avec le numéro de sécurité sociale.',
      en: 'This is only an initial: AKTO compares the name with the social-security number.',
    },
  },
  {
    when: /^(?!(.)\1+$)(\p{L}{5,})\2$/iu,
    says: {
      fr: 'Le même mot est écrit deux fois de suite.',
      en: 'The same word is written twice in a row.',
    },
  },
  {
    when: /[@#_*,;:!?=<>(){}[\]\\/|"+%&$€]|^[-–]|[-–]$/u,
    says: {
      fr: 'Il y a dans ce nom un signe qui ne fait pas partie d’un nom.',
      en: 'There is a sign in this name that is no part of a name.',
    },
  },
];

const AS_ON_THE_CARD: Sentence = {
  fr: "Écrivez le nom comme sur la carte Vitale. S'il y est ainsi, laissez.",
  en: 'Write the name as on the Vitale card. If it is so there, leave it.',
};

/** A name with something in it that is not a name. One letter, fifty, apostrophes: all are fine. */
export const rule: Rule = {
  id: 'name-form',
  reads: personFields(...FIELDS),
  source: LIKELIHOOD,
  check: eachPerson(block =>
    FIELDS.flatMap(field => {
      const odd = ODDITIES.find(({ when }) => when.test(textIn(block, field)));
      if (!odd) return [];
      return doubts(spot(block, field), odd.says, odd.remedy ?? AS_ON_THE_CARD);
    }),
  ),
};

const name = (text: string) => ({ 'salaries/nom-naissance': text });
const finds = [{ at: 'salaries/nom-naissance', severity: 'doubtful' }] as const;

export const examples: readonly Example[] = [
  { is: 'right', case: 'hyphens', holds: name('Le Goff-Martin'), finds: [] },
  { is: 'wrong', case: 'a digit', holds: name('Dup0nt'), finds },
  { is: 'wrong', case: 'a title', holds: name('Mme Diallo'), finds },
  { is: 'wrong', case: 'two names', holds: name('Diallo née Sarr'), finds },
  { is: 'wrong', case: 'announced', holds: name('née Diallo'), finds },
  { is: 'wrong', case: 'in capitals', holds: name('LENORMAND NEE ESTERVAL'), finds },
  { is: 'wrong', case: 'in brackets', holds: name('Diallo (Sarr)'), finds },
  {
    is: 'wrong',
    case: 'all the first names of the civil record',
    holds: { 'salaries/prenom': 'Awa, Fatou, Marie' },
    finds: [{ at: 'salaries/prenom', severity: 'doubtful' }],
  },
  { is: 'wrong', case: 'cut after a hyphen', holds: name('LE GOFF-'), finds },
  {
    is: 'wrong',
    case: 'initials',
    holds: { 'salaries/prenom': 'J.-P.' },
    finds: [{ at: 'salaries/prenom', severity: 'doubtful' }],
  },
  { is: 'wrong', case: 'pasted twice', holds: name('DialloDiallo'), finds },
  { is: 'wrong', case: 'an e-mail', holds: name('awa@example.org'), finds },
  { is: 'wrong', case: 'a hyphen only', holds: name('-'), finds },
  {
    is: 'borderline',
    case: 'one letter',
    holds: { ...name('O'), 'salaries/prenom': 'M' },
    finds: [],
  },
  { is: 'borderline', case: 'fifty letters', holds: name('A'.repeat(50)), finds: [] },
  { is: 'borderline', case: 'apostrophes and marks', holds: name("N’Guyễn-d'Été"), finds: [] },
  {
    is: 'borderline',
    case: 'two hyphens, an initial',
    holds: name('Morvan--Le Goff J.'),
    finds: [],
  },
  { is: 'borderline', case: 'a town whose name is one', holds: name('Tourtour'), finds: [] },
  { is: 'borderline', case: 'another script', holds: name('Λάμπρου'), finds: [] },
  { is: 'borderline', case: 'begins like a title', holds: name('Madamet'), finds: [] },
];
