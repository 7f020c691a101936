import { checkNir } from '../../../identifiers/nir.ts';
import { compact, type Reason } from '../../../identifiers/verdict.ts';
import { eachPerson } from '../../each-block.ts';
import { personFields } from '../../known-field.ts';
import { blocks } from '../../problem.ts';
import { spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import type { Sentence } from '../../sentence.ts';
import { sentenceOf } from '../../verdict-sentence.ts';

/** A number that the social security cannot have given: length, structure, or key when it is typed. */
export const rule: Rule = {
  id: 'nir-form',
  reads: personFields('nir'),
  source: { text: 'service-public.fr, fiche F33078 (structure du NIR)', date: '2026-11-01' },
  check: eachPerson(block => {
    const typed = textIn(block, 'nir');
    const verdict = typed ? checkNir(typed) : null;
    if (verdict?.status !== 'invalid') return null;
    return blocks(spot(block, 'nir'), saidOf(verdict.reason, typed), {
      fr: "Recopiez les 13 premiers caractères depuis la carte Vitale ou la fiche de paie. Si la personne n'a pas encore de numéro, répondez « Oui » à « NIR temporaire ».",
      en: 'Copy the first 13 characters from the Vitale card or the payslip. If the person has no number yet, answer « Oui » to « NIR temporaire ».',
    });
  }),
};

/** How many were typed, or which letter cannot be there; never the number itself. */
function saidOf(reason: Reason, typed: string): Sentence {
  const value = compact(typed);
  if (reason === 'identifiers.nir.length') {
    return {
      fr: `Un numéro de sécurité sociale a 13 caractères, ou 15 avec sa clé ; celui-ci en a ${value.length}.`,
      en: `A social-security number has 13 characters, or 15 with its key; this one has ${value.length}.`,
    };
  }
  if (reason === 'identifiers.nir.structure' && /[^\d]/u.test(value)) {
    return {
      fr: 'Il y a une lettre dans ce numéro. Seule la Corse en a une, en 7e position (2A ou 2B) : ailleurs, un O est sans doute un zéro, un I ou un l un 1.',
      en: 'There is a letter in this number. Only Corsica has one, in the 7th place (2A or 2B): elsewhere an O is probably a zero, an I or an l a 1.',
    };
  }
  return sentenceOf(reason);
}

export const examples: readonly Example[] = [
  { is: 'right', case: '13 characters', holds: { 'salaries/nir': '2870124567890' }, finds: [] },
  {
    is: 'right',
    case: 'born in southern Corsica, separated',
    holds: { 'salaries/nir': '1-85-07-2A-004-012' },
    finds: [],
  },
  {
    is: 'wrong',
    case: '12 characters',
    holds: { 'salaries/nir': '287012456789' },
    finds: [{ at: 'salaries/nir', severity: 'blocks' }],
  },
  {
    is: 'wrong',
    case: "AKTO's placeholder: month 45 is outside every range",
    holds: { 'salaries/nir': '1234567890123' },
    finds: [{ at: 'salaries/nir', severity: 'blocks' }],
  },
  {
    is: 'wrong',
    case: 'the key does not go with the rest',
    holds: { 'salaries/nir': '2-87-01-24-567-890 95' },
    finds: [{ at: 'salaries/nir', severity: 'blocks' }],
  },
  {
    is: 'borderline',
    case: 'provisional, being registered, born in Algeria before 1962',
    holds: {
      'salaries/nir': '7-87-01-99-123-001',
      'salaries#1/nir': '3-87-01-99-123-001',
      'salaries#2/nir': '1-58-03-92-352-018',
    },
    finds: [],
  },
  {
    is: 'borderline',
    case: 'waiting numbers of the older kind: a fund and an order, no month nor place',
    holds: { 'salaries/nir': '7-1-013-00000001', 'salaries#1/nir': '8 2 789 00432189' },
    finds: [],
  },
  {
    is: 'borderline',
    case: 'month unknown in the civil record',
    holds: { 'salaries/nir': '2-87-20-99-123-001' },
    finds: [],
  },
];
