import { knownField } from '../../known-field.ts';
import { blocksOf } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { AKTO_GUIDE } from '../../sources.ts';

/** A Formation tab in which no module was added. */
export const rule: Rule = {
  id: 'no-module',
  reads: ['formation/*'],
  source: AKTO_GUIDE,
  check: facts => {
    const blocks = blocksOf(facts, 'formation');
    const isModule = (field: string) => knownField('formation', field)?.repeat === 'module';
    if (blocks.some(({ fields }) => fields.some(({ field }) => isModule(field)))) return [];
    return [
      {
        at: null,
        severity: 'blocks',
        // A folded panel looks empty as well.
        isAwaited: true,
        says: {
          fr: 'Aucun module de formation n’est ouvert dans l’onglet Formation : il en faut au moins un.',
          en: 'No module stands open in the Formation tab: one at least is needed.',
        },
        remedy: {
          fr: 'Appuyez sur « Ajouter un module de formation », ou dépliez celui qui y est déjà.',
          en: 'Press « Ajouter un module de formation », or unfold the one that is there.',
        },
      },
    ];
  },
};

export const examples: readonly Example[] = [
  { is: 'right', case: 'one module', holds: { 'formation/intitule': 'Semaine' }, finds: [] },
  {
    is: 'wrong',
    case: 'the top of the tab only',
    holds: { 'formation/reference-interne': 'GFLE' },
    finds: [{ at: null, severity: 'blocks' }],
  },
  {
    is: 'borderline',
    case: 'the tab was not seen',
    holds: { 'employeur/email': null },
    finds: [],
  },
];
