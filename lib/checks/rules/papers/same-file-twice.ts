import { eachBlock } from '../../each-block.ts';
import { filesIn } from '../../file-fields.ts';
import { doubts } from '../../problem.ts';
import { spot } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { LIKELIHOOD } from '../../sources.ts';

/** One file given as two papers: one of the two is probably the wrong one. */
export const rule: Rule = {
  id: 'same-file-twice',
  reads: ['documents/*'],
  source: LIKELIHOOD,
  check: eachBlock(['documents'], block => {
    const seen = new Set<string>();
    return filesIn(block).flatMap(({ field, names }) =>
      names.flatMap(name => {
        const key = name.trim().toLowerCase();
        if (!seen.has(key)) {
          seen.add(key);
          return [];
        }
        return [
          doubts(
            spot(block, field),
            {
              fr: `« ${name} » est ajouté deux fois : c'est peut-être le mauvais fichier.`,
              en: `« ${name} » is added twice: it may be the wrong file.`,
            },
            {
              fr: 'Ouvrez-le pour vérifier. Si un seul fichier contient les deux pièces, laissez.',
              en: 'Open it to check. If one file holds both papers, leave it.',
            },
          ),
        ];
      }),
    );
  }),
};

export const examples: readonly Example[] = [
  {
    is: 'right',
    case: 'two files',
    holds: {
      'documents/programme': ['Programme.pdf'],
      'documents/convention-devis': ['Convention.pdf'],
    },
    finds: [],
  },
  {
    is: 'wrong',
    case: 'the programme as the agreement',
    holds: {
      'documents/programme': ['Programme.pdf'],
      'documents/convention-devis': ['programme.PDF'],
    },
    finds: [{ at: 'documents/convention-devis', severity: 'doubtful' }],
  },
  {
    is: 'borderline',
    case: 'names that only begin the same',
    holds: { 'documents/programme': ['Programme.pdf', 'Programme 2.pdf'] },
    finds: [],
  },
];
