import type { Block, Held } from '../../facts.ts';
import type { Problem } from '../../finding.ts';
import { fieldsOfKind, knownField } from '../../known-field.ts';
import { doubts } from '../../problem.ts';
import { numberIn, spot } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { TUTORIAL } from '../../sources.ts';

/** As the form writes them again: « 300,00 », « 8,00 », « 4,0 ». */
const ONE: readonly string[] = ['duree-jours'];

/** More decimals than the portal keeps: it rounds, and the total no longer is the agreement's. */
export const rule: Rule = {
  id: 'decimals',
  reads: fieldsOfKind('number', 'money'),
  source: TUTORIAL,
  check: ({ blocks }) =>
    blocks.flatMap(block => block.fields.flatMap(held => tooFine(block, held) ?? [])),
};

function tooFine(block: Block, { field, readOnly }: Held): Problem | null {
  const kind = knownField(block.page, field)?.kind;
  const number = kind === 'number' || kind === 'money' ? numberIn(block, field) : null;
  if (number === null || readOnly) return null;
  const decimals = ONE.includes(field) ? 1 : 2;
  const scaled = number * 10 ** decimals;
  if (Math.abs(scaled - Math.round(scaled)) < 1e-6) return null;
  return doubts(
    spot(block, field),
    {
      fr: `Le portail garde ${decimals === 1 ? 'un chiffre' : 'deux chiffres'} après la virgule : il va arrondir ce nombre.`,
      en: `The portal keeps ${decimals === 1 ? 'one decimal' : 'two decimals'}: it will round this number.`,
    },
    {
      fr: 'Arrondissez-le vous-même comme sur la convention.',
      en: 'Round it yourself as on the agreement.',
    },
  );
}

export const examples: readonly Example[] = [
  {
    is: 'right',
    case: 'as the form writes them',
    holds: {
      'formation/cout-pedagogique': '300,00',
      'formation/duree-heures': 8.25,
      'formation/duree-jours': '4,0',
    },
    finds: [],
  },
  {
    is: 'wrong',
    case: 'finer',
    holds: { 'formation/cout-pedagogique': 333.333, 'formation/duree-jours': 1.25 },
    finds: [
      { at: 'formation/cout-pedagogique', severity: 'doubtful' },
      { at: 'formation/duree-jours', severity: 'doubtful' },
    ],
  },
  {
    is: 'borderline',
    case: 'numbers that computers hold badly',
    holds: { 'formation/cout-pedagogique': 0.1 + 0.2, 'formation/duree-jours': 0.5 },
    finds: [],
  },
];
