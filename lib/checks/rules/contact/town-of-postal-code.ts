import { checkPostalCode } from '../../../identifiers/postal-code.ts';
import { communeName } from '../../commune-name.ts';
import { codesOf, communesOf, isCommune } from '../../communes.ts';
import { eachBlock, PEOPLE, TRAINED_BY } from '../../each-block.ts';
import { personFields, providerFields } from '../../known-field.ts';
import { isNearName } from '../../near-name.ts';
import { doubts, informs } from '../../problem.ts';
import { spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import type { Sentence } from '../../sentence.ts';

/** An address of a person, or of a provider. */
const FIELDS = {
  person: { codeField: 'code-postal', townField: 'ville' },
  provider: { codeField: 'organisme-code-postal', townField: 'organisme-commune' },
} as const;

/** Towns named in the sentence; some codes have forty. */
const NAMED = 3;
/** Overseas codes that the list does not hold. */
const NOT_LISTED = /^(?:975|977|978|98|97133|97150)/u;

/**
 * A town that is not at that postal code. The list has neither hamlets nor towns that were merged
 * into others: a name found nowhere is only mentioned, unless it is nearly the right one.
 */
export const rule: Rule = {
  id: 'town-of-postal-code',
  reads: [...personFields('code-postal', 'ville'), ...providerFields('organisme-commune')],
  source: {
    text: 'Base officielle des codes postaux (La Poste, Base Adresse Nationale), paquet codes-postaux 4.1.2',
    date: '2026-11-21',
    url: 'https://github.com/BaseAdresseNationale/codes-postaux',
  },
  check: eachBlock([...PEOPLE, ...TRAINED_BY], block => {
    const { codeField, townField } =
      FIELDS[TRAINED_BY.includes(block.page) ? 'provider' : 'person'];
    const verdict = checkPostalCode(textIn(block, codeField));
    const typed = textIn(block, townField);
    const town = communeName(typed);
    if (verdict.status !== 'valid' || !town) return null;
    const code = verdict.value;
    const towns = communesOf(code);
    if (towns.length === 0) {
      const isKnownToBeUnknown = NOT_LISTED.test(code) || /cedex/iu.test(typed) || !isCommune(town);
      if (isKnownToBeUnknown) return null;
      const codes = codesOf(town);
      const own = codes.filter(each => each.slice(0, 2) === code.slice(0, 2)).slice(0, NAMED);
      const says = {
        fr: `Aucune commune de notre liste n'a le code postal ${code} : c'est peut-être le code INSEE de la commune.`,
        en: `No town of our list has the postal code ${code}: it may be the town's INSEE code.`,
      };
      return doubts(
        spot(block, codeField),
        says,
        own.length === 0
          ? CHECK
          : {
              fr: `${typed} a le code postal ${own.join(', ')}. Comparez avec un justificatif de domicile.`,
              en: `${typed} has the postal code ${own.join(', ')}. Compare with a proof of address.`,
            },
      );
    }
    if (towns.some(known => isOneTown(known, town))) return null;
    const says = {
      fr: `« ${typed} » n'est pas parmi les communes du code postal ${code} : ${listed(towns)}.`,
      en: `« ${typed} » is not among the towns of the postal code ${code}: ${listed(towns)}.`,
    };
    const isSlip = isCommune(town) || towns.some(known => isNearName(known, town));
    return (isSlip ? doubts : informs)(spot(block, townField), says, CHECK);
  }),
};

const CHECK: Sentence = {
  fr: "Corrigez celui des deux qui est faux, d'après un justificatif de domicile. Un lieu-dit ou une ancienne commune peut être juste : laissez alors.",
  en: 'Correct the one that is wrong, from a proof of address. A hamlet or a former town may be right: then leave it.',
};

/** « Fleury » and « Fleury d'Aude », « Saint-Denis » and « La Plaine Saint-Denis ». */
function isOneTown(known: string, town: string): boolean {
  const [one, other] = [` ${known} `, ` ${town} `];
  return one.includes(other) || other.includes(one);
}

function listed(towns: readonly string[]): string {
  const names = towns.slice(0, NAMED).map(name => name.toUpperCase());
  return names.join(', ') + (towns.length > NAMED ? '…' : '');
}

const address = (code: string | null, town: string | null) => ({
  'salaries/code-postal': code,
  'salaries/ville': town,
});
const at = 'salaries/ville';

export const examples: readonly Example[] = [
  { is: 'right', case: 'Montpellier', holds: address('34000', 'MONTPELLIER'), finds: [] },
  { is: 'right', case: 'Paris 11e', holds: address('75011', 'Paris 11ème'), finds: [] },
  { is: 'right', case: 'abbreviated', holds: address('42000', 'ST ETIENNE CEDEX 1'), finds: [] },
  { is: 'right', case: 'Réunion', holds: address('97400', 'SAINT-DENIS'), finds: [] },
  {
    is: 'wrong',
    case: 'the town of another code',
    holds: address('34000', 'Amiens'),
    finds: [{ at, severity: 'doubtful' }],
  },
  {
    is: 'wrong',
    case: 'of a provider',
    holds: { 'formation/organisme-code-postal': '80000', 'formation/organisme-commune': 'Lille' },
    finds: [{ at: 'formation/organisme-commune', severity: 'doubtful' }],
  },
  {
    is: 'wrong',
    case: 'a letter missing',
    holds: address('34000', 'Montpelier'),
    finds: [{ at, severity: 'doubtful' }],
  },
  {
    is: 'wrong',
    case: 'a code that is nobody’s',
    holds: address('34999', 'Montpellier'),
    finds: [{ at: 'salaries/code-postal', severity: 'doubtful' }],
  },
  {
    is: 'borderline',
    case: 'a CEDEX code',
    holds: address('34064', 'Montpellier CEDEX 2'),
    finds: [],
  },
  {
    is: 'borderline',
    case: 'Saint-Martin, overseas',
    holds: address('97150', 'SAINT-MARTIN'),
    finds: [],
  },
  { is: 'borderline', case: 'Nouméa', holds: address('98800', 'NOUMEA'), finds: [] },
  {
    is: 'borderline',
    case: 'a merged town',
    holds: address('74940', 'Annecy-le-Vieux'),
    finds: [],
  },
  { is: 'borderline', case: 'a quarter', holds: address('93210', 'La Plaine St-Denis'), finds: [] },
  {
    is: 'borderline',
    case: 'a hamlet',
    holds: address('34000', 'Les Quatre Vents'),
    finds: [{ at, severity: 'information' }],
  },
  { is: 'borderline', case: 'no town yet', holds: address('34000', null), finds: [] },
];
