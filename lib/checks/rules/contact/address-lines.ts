import { communeName } from '../../commune-name.ts';
import { communesOf } from '../../communes.ts';
import { isNotTown } from '../../departments.ts';
import { eachPerson } from '../../each-block.ts';
import { personFields } from '../../known-field.ts';
import { doubts } from '../../problem.ts';
import { spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import type { Sentence } from '../../sentence.ts';
import { LIKELIHOOD } from '../../sources.ts';

/** « 30000 NÎMES », « 34 000 Montpellier CEDEX 2 », with or without its country letter. */
const LAST_LINE = /^(?:F-?)?(\d{2} ?\d{3})[\s,]+(\p{L}.*)$/u;

/** A line of the address in the field of another: the letter would be addressed twice, or nowhere. */
export const rule: Rule = {
  id: 'address-lines',
  reads: personFields('voie', 'ville'),
  source: LIKELIHOOD,
  check: eachPerson(block => {
    const [street, town] = [textIn(block, 'voie'), textIn(block, 'ville')];
    return [
      ...(LAST_LINE.test(town) ? [doubts(spot(block, 'ville'), CODE_IN_TOWN, TOWN_ONLY)] : []),
      ...(/^\d[\d\s]*$/u.test(town) ? [doubts(spot(block, 'ville'), NO_NAME, TOWN_ONLY)] : []),
      ...(isElsewhere(town, textIn(block, 'code-postal'))
        ? [
            doubts(
              spot(block, 'ville'),
              {
                fr: `« ${town} » est un département ou un pays, pas une ville.`,
                en: `« ${town} » is a department or a country, not a town.`,
              },
              TOWN_ONLY,
            ),
          ]
        : []),
      ...(isLastLine(street) ? [doubts(spot(block, 'voie'), TOWN_IN_STREET, STREET_ONLY)] : []),
      ...(endsWithLastLine(street)
        ? [doubts(spot(block, 'voie'), ALL_IN_STREET, STREET_ONLY)]
        : []),
      ...(/^\d+$/u.test(street) ? [doubts(spot(block, 'voie'), ONLY_NUMBER, STREET_ONLY)] : []),
    ];
  }),
};

const CODE_IN_TOWN: Sentence = {
  fr: 'Le code postal est écrit aussi dans le champ de la ville.',
  en: 'The postal code is written in the field of the town too.',
};
const TOWN_IN_STREET: Sentence = {
  fr: 'Le champ « N° et voie » contient le code postal et la ville, pas la rue.',
  en: 'The field « N° et voie » holds the postal code and the town, not the street.',
};
const ALL_IN_STREET: Sentence = {
  fr: 'Le code postal et la ville sont écrits aussi dans le champ « N° et voie ».',
  en: 'The postal code and the town are written in the field « N° et voie » too.',
};
const ONLY_NUMBER: Sentence = {
  fr: 'Il n’y a dans « N° et voie » qu’un nombre, sans rue ni lieu-dit.',
  en: 'There is only a number in « N° et voie », neither street nor hamlet.',
};
const NO_NAME: Sentence = {
  fr: 'Le champ de la ville ne contient que des chiffres.',
  en: 'The field of the town holds digits only.',
};
const TOWN_ONLY: Sentence = {
  fr: 'Ne laissez ici que le nom de la ville, comme sur un justificatif de domicile.',
  en: 'Leave only the name of the town here, as on a proof of address.',
};
const STREET_ONLY: Sentence = {
  fr: 'Écrivez ici le numéro et la rue (ou le lieu-dit) ; le code postal et la ville ont leurs champs.',
  en: 'Write the number and the street (or the hamlet) here; the postal code and the town have fields.',
};

function isElsewhere(town: string, postalCode: string): boolean {
  const name = communeName(town);
  return isNotTown(name) && !communesOf(postalCode.replace(/\s/gu, '')).includes(name);
}

/** « 30000 NÎMES » is a last line; « 10000 rue de Troyes » is not. */
function isLastLine(street: string): boolean {
  const [, code = '', town = ''] = LAST_LINE.exec(street) ?? [];
  return communesOf(code.replace(/\s/gu, '')).includes(communeName(town));
}

/** « 14 rue des Tanneurs, 30000 NÎMES ». */
function endsWithLastLine(street: string): boolean {
  const [, last = ''] = /^.*\p{L}.*?[\s,-]((?:F-?)?\d{2} ?\d{3}[\s,]+\p{L}.*)$/u.exec(street) ?? [];
  return last !== '' && isLastLine(last);
}

// @__NO_SIDE_EFFECTS__ : examples are left out of what is shipped.
const address = (street: string | null, code: string | null, town: string | null) => ({
  'salaries/voie': street,
  'salaries/code-postal': code,
  'salaries/ville': town,
});
// @__NO_SIDE_EFFECTS__ : as above.
const found = (field: string) => [{ at: `salaries/${field}`, severity: 'doubtful' as const }];

export const examples: readonly Example[] = [
  {
    is: 'right',
    case: 'each in its field',
    holds: address('14 rue des Tanneurs', '30000', 'NÎMES'),
    finds: [],
  },
  {
    is: 'wrong',
    case: 'the code before the town',
    holds: address('14 rue des Tanneurs', '30000', '30000 NÎMES'),
    finds: found('ville'),
  },
  {
    is: 'wrong',
    case: 'a department, the country',
    holds: {
      'salaries/voie': '14 rue des Tanneurs',
      'salaries/code-postal': '30000',
      'salaries/ville': 'Gard',
      'salaries#1/ville': 'FRANCE',
    },
    finds: [
      { at: 'salaries/ville', severity: 'doubtful' },
      { at: 'salaries#1/ville', severity: 'doubtful' },
    ],
  },
  {
    is: 'wrong',
    case: 'the last line as street',
    holds: address('34000 Montpellier', '34000', 'MONTPELLIER'),
    finds: found('voie'),
  },
  {
    is: 'wrong',
    case: 'everything on one line',
    holds: address('14 rue des Tanneurs, 30000 NÎMES', '30000', 'NÎMES'),
    finds: found('voie'),
  },
  {
    is: 'wrong',
    case: 'a number alone, and the code as town',
    holds: address('14', '30000', '30000'),
    finds: [...found('ville'), ...found('voie')],
  },
  {
    is: 'borderline',
    case: 'a road that is named after the town and its code',
    holds: address('Résidence 34000, bâtiment B', '34000', 'MONTPELLIER'),
    finds: [],
  },
  { is: 'borderline', case: 'Vienne, a town', holds: address(null, '38200', 'VIENNE'), finds: [] },
  {
    is: 'borderline',
    case: 'a house of five figures',
    holds: address('13090 avenue des Pins', '34000', 'MONTPELLIER'),
    finds: [],
  },
  {
    is: 'borderline',
    case: 'Paris and its arrondissement',
    holds: address(null, '75015', 'PARIS 15'),
    finds: [],
  },
];
