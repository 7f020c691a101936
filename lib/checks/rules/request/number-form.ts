import type { Block, Held } from '../../facts.ts';
import type { Problem } from '../../finding.ts';
import { fieldsOfKind, knownField } from '../../known-field.ts';
import { blocks } from '../../problem.ts';
import { numberIn, spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { AKTO_GUIDE } from '../../sources.ts';

/** A number or an amount that is none, or is below zero. */
export const rule: Rule = {
  id: 'number-form',
  reads: fieldsOfKind('number', 'money'),
  source: AKTO_GUIDE,
  check: ({ blocks: seen }) =>
    seen.flatMap(block => block.fields.flatMap(held => wrongNumber(block, held) ?? [])),
};

function wrongNumber(block: Block, { field, readOnly }: Held): Problem | null {
  const kind = knownField(block.page, field)?.kind;
  if ((kind !== 'number' && kind !== 'money') || readOnly) return null;
  const text = textIn(block, field);
  const number = numberIn(block, field);
  if (text === '' || (number !== null && number >= 0)) return null;
  return blocks(
    spot(block, field),
    number === null
      ? {
          fr: `« ${text} » n'est pas un nombre : le portail n'accepte ici que des chiffres.`,
          en: `« ${text} » is no number: the portal takes only digits here.`,
        }
      : { fr: 'Ce nombre est inférieur à zéro.', en: 'This number is below zero.' },
    kind === 'money'
      ? {
          fr: 'Écrivez le montant en euros, par exemple 300 ou 37,50.',
          en: 'Write the amount in euros, for instance 300 or 37,50.',
        }
      : {
          fr: 'Écrivez un nombre à virgule : 8 h 30 s’écrit 8,5.',
          en: 'Write a decimal number: 8 h 30 is 8,5.',
        },
  );
}

export const examples: readonly Example[] = [
  {
    is: 'right',
    case: 'a number, a French one, an amount',
    holds: {
      'formation/duree-heures': 8,
      'formation/duree-jours': '4,0',
      'formation/cout-pedagogique': '1 234,50 €',
    },
    finds: [],
  },
  {
    is: 'wrong',
    case: 'letters',
    holds: { 'formation/duree-heures': 'huit', 'formation/cout-pedagogique': '300 HT' },
    finds: [
      { at: 'formation/duree-heures', severity: 'blocks' },
      { at: 'formation/cout-pedagogique', severity: 'blocks' },
    ],
  },
  {
    is: 'wrong',
    case: 'below zero',
    holds: { 'formation/cout-evaluation': -50 },
    finds: [{ at: 'formation/cout-evaluation', severity: 'blocks' }],
  },
  {
    is: 'borderline',
    case: 'zero, and empty',
    holds: { 'formation/cout-evaluation': 0, 'formation/duree-jours': null },
    finds: [],
  },
];
