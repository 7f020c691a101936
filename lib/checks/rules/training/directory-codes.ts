import { normalise } from '../../../dom/text.ts';
import { directoryCode } from '../../directory-code.ts';
import { eachBlock } from '../../each-block.ts';
import { exampleProfile } from '../../example-profile.ts';
import type { Block, Facts } from '../../facts.ts';
import { plannedModule } from '../../planned-module.ts';
import { blocks, doubts } from '../../problem.ts';
import { heldIn, spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { AKTO_GUIDE } from '../../sources.ts';

/** Digits of each directory's codes; RNCP and RS are not padded. */
const FORMS = [
  { field: 'formacode', name: 'Formacode', digits: /^\d{5}$/u, fr: '5 chiffres', en: '5 digits' },
  {
    field: 'rncp',
    name: 'RNCP',
    digits: /^\d{1,6}$/u,
    fr: '6 chiffres au plus',
    en: 'at most 6 digits',
  },
  {
    field: 'rs',
    name: 'RS',
    digits: /^\d{1,6}$/u,
    fr: '6 chiffres au plus',
    en: 'at most 6 digits',
  },
] as const;

/** A Formacode, RNCP or RS code of the wrong length, or a search left without choosing a line. */
export const rule: Rule = {
  id: 'directory-codes',
  reads: [...FORMS.map(({ field }) => `formation/${field}`), 'contrat-formation/rncp'],
  source: AKTO_GUIDE,
  check: eachBlock(['formation', 'contrat-formation'], (block, facts) =>
    FORMS.flatMap(({ field, name, digits, fr, en }) => {
      const text = textIn(block, field);
      if (!text || heldIn(block, field)?.readOnly) return [];
      const code = directoryCode(text);
      const isOwn = directoryOf(text) === null || directoryOf(text) === name;
      if ((digits.test(code) && isOwn) || isKnownName(text, block, facts)) return [];
      const at = spot(block, field);
      if (digits.test(code)) {
        return doubts(
          at,
          {
            fr: `« ${text} » est un code d'un autre répertoire : ce champ attend un code ${name}.`,
            en: `« ${text} » is a code of another directory: this field wants a code of ${name}.`,
          },
          {
            fr: 'Regardez sur la convention si la certification est au RNCP ou au répertoire spécifique (RS), puis cherchez-la dans le bon champ.',
            en: 'See on the agreement whether the certification is of the RNCP or of the « répertoire spécifique » (RS), then look it up in the right field.',
          },
        );
      }
      if (code) {
        return blocks(
          at,
          {
            fr: `Un code ${name} a ${fr} ; celui-ci en a ${code.length}.`,
            en: `A code of ${name} has ${en}; this one has ${code.length}.`,
          },
          {
            fr: 'Recopiez le code de la convention, puis choisissez la ligne proposée.',
            en: 'Copy the code from the agreement, then choose the line offered.',
          },
        );
      }
      return doubts(
        at,
        {
          fr: `« ${text} » n'a pas de code ${name} devant : le portail efface un texte qui n'a pas été choisi dans sa liste.`,
          en: `« ${text} » has no code of ${name} before it: the portal erases a text that was not chosen in its list.`,
        },
        {
          fr: 'Cherchez de nouveau et cliquez sur une ligne de la liste.',
          en: 'Search again and click on a line of the list.',
        },
      );
    }),
  ),
};

/** « RS6269 » is of the RS, « RNCP37313 » of the RNCP; digits alone do not say. */
const directoryOf = (text: string) =>
  /^(RNCP|RS)\s*:?\s*\d/iu.exec(text.trim())?.[1]?.toUpperCase() ?? null;

/** Once chosen, a line may show its name alone: the training's file knows some. */
function isKnownName(text: string, block: Block, facts: Facts): boolean {
  const names = plannedModule(facts, block)?.declared.search?.names ?? [];
  return names.some(name => normalise(name) === normalise(text));
}

const found = (field: string, severity: 'blocks' | 'doubtful') => [
  { at: `formation/${field}`, severity },
];

export const examples: readonly Example[] = [
  {
    is: 'right',
    case: 'as the portal shows them',
    holds: {
      'formation/formacode': '32054 - GESTION ORGANISATIONS',
      'formation/rncp': 'RNCP37313 - Un titre',
      'formation/rs': '6269',
    },
    finds: [],
  },
  {
    is: 'wrong',
    case: 'a Formacode of 4 digits',
    holds: { 'formation/formacode': '3205' },
    finds: found('formacode', 'blocks'),
  },
  {
    is: 'wrong',
    case: 'an RNCP of 7 digits',
    holds: { 'formation/rncp': 'RNCP 3731313' },
    finds: found('rncp', 'blocks'),
  },
  {
    is: 'wrong',
    case: 'words that were searched',
    holds: { 'formation/rncp': 'boulangerie' },
    finds: found('rncp', 'doubtful'),
  },
  {
    is: 'wrong',
    case: 'each in the field of the other',
    holds: { 'formation/rncp': 'RS6269', 'formation/rs': 'RNCP37313 - Un titre' },
    finds: [...found('rncp', 'doubtful'), ...found('rs', 'doubtful')],
  },
  { is: 'borderline', case: 'a short RNCP', holds: { 'formation/rncp': 'RNCP 187' }, finds: [] },
  {
    is: 'borderline',
    case: "a name of the training's file, without its code",
    holds: { 'formation/formacode': 'Gestion Organisations' },
    given: { profile: exampleProfile() },
    finds: [],
  },
  { is: 'borderline', case: 'nothing chosen', holds: { 'formation/rncp': null }, finds: [] },
];
