import { normalise } from '../../../dom/text.ts';
import { eachBlock } from '../../each-block.ts';
import { filesIn } from '../../file-fields.ts';
import { knownField } from '../../known-field.ts';
import { doubts } from '../../problem.ts';
import { spot } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { LIKELIHOOD } from '../../sources.ts';

/** What the name of a file says it is, by the paper that it may be given for. */
const WORDS: Readonly<Record<string, RegExp>> = {
  programme: /\bprogrammes?\b/u,
  'convention-devis': /\b(?:conventions?|devis)\b/u,
};

/** A file whose own name says that it is the other paper. Its content is never read. */
export const rule: Rule = {
  id: 'paper-names',
  reads: ['documents/*'],
  source: LIKELIHOOD,
  check: eachBlock(['documents'], block =>
    filesIn(block).flatMap(({ field, names }) => {
      const own = WORDS[field];
      if (!own) return [];
      return names.flatMap(name => {
        const words = normalise(name);
        const [other] = Object.entries(WORDS).find(
          ([paper, pattern]) => paper !== field && pattern.test(words),
        ) ?? [null];
        if (!other || own.test(words)) return [];
        const label = knownField('documents', other)?.labels[0] ?? other;
        return doubts(
          spot(block, field),
          {
            fr: `D'après son nom, « ${name} » serait plutôt à sa place sous « ${label} ».`,
            en: `By its name, « ${name} » would rather belong under « ${label} ».`,
          },
          {
            fr: 'Ouvrez-le pour vérifier (Dossier FLE ne lit pas vos pièces), et échangez les deux si besoin.',
            en: 'Open it to check (Dossier FLE does not read your papers), and exchange the two if need be.',
          },
        );
      });
    }),
  ),
};

const papers = (programme: string, convention: string) => ({
  'documents/programme': [programme],
  'documents/convention-devis': [convention],
});

export const examples: readonly Example[] = [
  { is: 'right', case: 'each its own', holds: papers('Programme.pdf', 'Devis.pdf'), finds: [] },
  { is: 'right', case: 'names that say nothing', holds: papers('a.pdf', 'scan 2.jpg'), finds: [] },
  {
    is: 'wrong',
    case: 'exchanged',
    holds: papers('Convention-signée.pdf', 'programme_2027.pdf'),
    finds: [
      { at: 'documents/programme', severity: 'doubtful' },
      { at: 'documents/convention-devis', severity: 'doubtful' },
    ],
  },
  {
    is: 'borderline',
    case: 'one file for both',
    holds: papers('Convention et programme.pdf', 'convention programme.pdf'),
    finds: [],
  },
];
