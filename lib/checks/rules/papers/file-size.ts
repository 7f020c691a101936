import { portalName } from '../../../documents/portal-name.ts';
import { eachBlock } from '../../each-block.ts';
import { filesIn } from '../../file-fields.ts';
import { blocks } from '../../problem.ts';
import { spot } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { AKTO_GUIDE } from '../../sources.ts';
import { plain } from '../../spoken.ts';

const MEGABYTE = 1024 * 1024;
/** « Poids : 20Mo maximum », printed under each paper. */
const MOST = 20;

/** A paper kept here that is heavier than the portal takes; the weight of others is not shown. */
export const rule: Rule = {
  id: 'file-size',
  reads: ['documents/*'],
  source: AKTO_GUIDE,
  check: eachBlock(['documents'], (block, { papers }) =>
    filesIn(block).flatMap(({ field, names }) =>
      names.flatMap(name => {
        // The same file may be kept under its own name or under the one given to the portal.
        const paper = papers.find(kept => kept.name === name || portalName(kept.name) === name);
        const size = (paper?.bytes ?? 0) / MEGABYTE;
        if (paper?.bytes === 0) {
          return blocks(
            spot(block, field),
            {
              fr: `« ${name} » est vide : la copie a sans doute échoué.`,
              en: `« ${name} » is empty: its copy has probably failed.`,
            },
            {
              fr: 'Retrouvez le document d’origine et ajoutez-le de nouveau.',
              en: 'Find the original document and add it again.',
            },
          );
        }
        if (size <= MOST) return [];
        const weight = plain(Math.ceil(size * 100) / 100);
        return blocks(
          spot(block, field),
          {
            fr: `« ${name} » pèse ${weight.fr} Mo : le portail accepte ${MOST} Mo au plus.`,
            en: `« ${name} » weighs ${weight.en} MB: the portal takes ${MOST} MB at most.`,
          },
          {
            fr: 'Numérisez-le en noir et blanc, ou en moins bonne qualité, puis ajoutez-le de nouveau.',
            en: 'Scan it in black and white, or in a lower quality, then add it again.',
          },
        );
      }),
    ),
  ),
};

const holds = { 'documents/programme': ['Programme.pdf'] };
const weighing = (bytes: number) => ({ papers: [{ name: 'Programme.pdf', bytes }] });

export const examples: readonly Example[] = [
  { is: 'right', case: 'light', holds, given: weighing(300_000), finds: [] },
  {
    is: 'wrong',
    case: 'a byte too heavy',
    holds,
    given: weighing(MOST * MEGABYTE + 1),
    finds: [{ at: 'documents/programme', severity: 'blocks' }],
  },
  {
    is: 'borderline',
    case: 'just at the limit',
    holds,
    given: weighing(MOST * MEGABYTE),
    finds: [],
  },
  { is: 'borderline', case: 'a paper that is not kept here', holds, finds: [] },
];
