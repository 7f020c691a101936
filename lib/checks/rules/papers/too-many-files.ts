import { eachBlock } from '../../each-block.ts';
import { filesIn } from '../../file-fields.ts';
import { blocks } from '../../problem.ts';
import { spot } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { AKTO_GUIDE } from '../../sources.ts';

/** For each paper, as printed under it. */
const MOST = 5;

/** More files for one paper than the portal takes. */
export const rule: Rule = {
  id: 'too-many-files',
  reads: ['documents/*'],
  source: AKTO_GUIDE,
  check: eachBlock(['documents'], block =>
    filesIn(block)
      .filter(({ names }) => names.length > MOST)
      .map(({ field, names }) =>
        blocks(
          spot(block, field),
          {
            fr: `${names.length} fichiers pour cette pièce : le portail en accepte ${MOST} au plus.`,
            en: `${names.length} files for this paper: the portal takes ${MOST} at most.`,
          },
          {
            fr: 'Réunissez les pages en un seul PDF, ou retirez ce qui est en trop.',
            en: 'Put the pages together in one PDF, or take out what is too many.',
          },
        ),
      ),
  ),
};

const files = (count: number) =>
  Array.from({ length: count }, (_, index) => `page-${index + 1}.pdf`);

export const examples: readonly Example[] = [
  { is: 'right', case: 'one', holds: { 'documents/programme': files(1) }, finds: [] },
  {
    is: 'wrong',
    case: 'six',
    holds: { 'documents/convention-devis': files(6) },
    finds: [{ at: 'documents/convention-devis', severity: 'blocks' }],
  },
  {
    is: 'borderline',
    case: 'five for each of two papers',
    holds: { 'documents/programme': files(5), 'documents/convention-devis': files(5) },
    finds: [],
  },
];
