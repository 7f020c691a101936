import { checkPostalCode } from '../../../identifiers/postal-code.ts';
import { eachBlock } from '../../each-block.ts';
import { ASK_AKTO } from '../../greyed.ts';
import { blocks, doubts } from '../../problem.ts';
import { heldIn, spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { AKTO_GUIDE } from '../../sources.ts';

const FORMS = [
  {
    field: 'idcc',
    isForm: (text: string) => /^\d{1,4}\b(?!\d)/u.test(text),
    form: { fr: 'un code IDCC a 4 chiffres', en: 'an IDCC code has 4 digits' },
  },
  {
    field: 'naf',
    isForm: (text: string) => /^\d{2}\.?\d{2}\s?[A-Z]\b/iu.test(text),
    form: {
      fr: 'un code NAF a 4 chiffres et une lettre (85.59A)',
      en: 'a NAF code has 4 digits and a letter (85.59A)',
    },
  },
  {
    field: 'code-postal',
    isForm: (text: string) => checkPostalCode(text).status !== 'invalid',
    form: { fr: 'un code postal a 5 chiffres', en: 'a postal code has 5 digits' },
  },
] as const;

/** The codes of the employer that have not their form; greyed, only AKTO can correct them. */
export const rule: Rule = {
  id: 'employer-codes',
  reads: FORMS.map(({ field }) => `employeur/${field}`),
  source: AKTO_GUIDE,
  check: eachBlock(['employeur'], block =>
    FORMS.flatMap(({ field, isForm, form }) => {
      const text = textIn(block, field);
      if (!text || isForm(text)) return [];
      const at = spot(block, field);
      const says = {
        fr: `« ${text} » n'a pas la bonne forme : ${form.fr}.`,
        en: `« ${text} » has not the right form: ${form.en}.`,
      };
      if (heldIn(block, field)?.readOnly) return doubts(at, says, ASK_AKTO);
      return blocks(at, says, {
        fr: 'Recopiez-le depuis l’avis de situation INSEE ou la fiche de paie.',
        en: 'Copy it from the INSEE notice or the payslip.',
      });
    }),
  ),
};

export const examples: readonly Example[] = [
  {
    is: 'right',
    case: 'with and without their names',
    holds: {
      'employeur/idcc': '1516 - Organismes de formation',
      'employeur/naf': '85.59A - Formation continue',
      'employeur/code-postal': '34000',
    },
    finds: [],
  },
  {
    is: 'wrong',
    case: 'greyed, ill-formed',
    holds: { 'employeur/idcc': '15160', 'employeur/naf': '8559' },
    finds: [
      { at: 'employeur/idcc', severity: 'doubtful' },
      { at: 'employeur/naf', severity: 'doubtful' },
    ],
  },
  {
    is: 'wrong',
    case: 'typed, ill-formed',
    holds: { 'employeur/code-postal': '3400' },
    shows: { 'employeur/code-postal': { readOnly: false } },
    finds: [{ at: 'employeur/code-postal', severity: 'blocks' }],
  },
  {
    is: 'borderline',
    case: 'IDCC without its first zero',
    holds: { 'employeur/idcc': '843' },
    finds: [],
  },
];
