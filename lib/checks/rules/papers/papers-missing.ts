import { eachBlock } from '../../each-block.ts';
import { filesIn } from '../../file-fields.ts';
import { knownField } from '../../known-field.ts';
import { blocks } from '../../problem.ts';
import { heldIn, spot } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { AKTO_GUIDE } from '../../sources.ts';

/** A compulsory paper that was not added: the portal counts them, 2 of 2. */
export const rule: Rule = {
  id: 'papers-missing',
  reads: ['documents/*'],
  source: AKTO_GUIDE,
  check: eachBlock(['documents'], block =>
    filesIn(block)
      .filter(({ field, names }) => heldIn(block, field)?.required && names.length === 0)
      .map(({ field }) => {
        const label = knownField('documents', field)?.labels[0] ?? field;
        return {
          ...blocks(
            spot(block, field),
            {
              fr: `La pièce « ${label} » manque : la demande ne peut pas être transmise sans elle.`,
              en: `The paper « ${label} » is missing: the request cannot be sent without it.`,
            },
            {
              fr: "Ajoutez-la, signée des deux parties s'il s'agit de la convention. Si vous ne l'avez pas, demandez-la à l'organisme de formation.",
              en: 'Add it, signed by both parties if it is the agreement. If you do not have it, ask the training provider.',
            },
          ),
          isAwaited: true,
        };
      }),
  ),
};

export const examples: readonly Example[] = [
  {
    is: 'right',
    case: 'both, and no other',
    holds: {
      'documents/programme': ['Programme.pdf'],
      'documents/convention-devis': ['Convention.pdf'],
      'documents/fichier-autre': null,
    },
    finds: [],
  },
  {
    is: 'wrong',
    case: 'none',
    holds: { 'documents/programme': null, 'documents/convention-devis': [] },
    finds: [
      { at: 'documents/programme', severity: 'blocks' },
      { at: 'documents/convention-devis', severity: 'blocks' },
    ],
  },
  {
    is: 'borderline',
    case: 'the page has not that field',
    holds: { 'documents/programme': ['Programme.pdf'] },
    finds: [],
  },
];
