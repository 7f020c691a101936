import { normalise } from '../../../dom/text.ts';
import { eachBlock } from '../../each-block.ts';
import type { Block, Facts } from '../../facts.ts';
import { filesIn } from '../../file-fields.ts';
import type { Problem } from '../../finding.ts';
import { knownField } from '../../known-field.ts';
import { doubts, informs } from '../../problem.ts';
import { blocksOf, dayIn, spot } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { LIKELIHOOD } from '../../sources.ts';

/** What the name of a file says it is, by the paper that it may be given for. */
const WORDS: Readonly<Record<string, RegExp>> = {
  programme: /\bprogrammes?\b/u,
  'convention-devis': /\b(?:conventions?|devis)\b/u,
};

/** « non signée », « à signer », « brouillon »: said of a paper that AKTO wants signed. */
const NOT_READY =
  /\b(?:non signee?s?|a signer|pas signee?|brouillon|vierge|projet de convention)\b/u;

/** A file whose own name says that it is another paper, not ready, or of another year. */
export const rule: Rule = {
  id: 'paper-names',
  reads: ['documents/*'],
  source: LIKELIHOOD,
  check: eachBlock(['documents'], (block, facts) =>
    filesIn(block).flatMap(({ field, names }) => {
      const own = WORDS[field];
      if (!own) return [];
      // The right paper is there: what is beside it may be an annex.
      const hasOwn = names.some(name => own.test(normalise(name)));
      return names.flatMap(name => {
        const words = normalise(name);
        return (
          (hasOwn ? null : otherPaper(block, field, name)) ??
          (NOT_READY.test(words) ? notReady(block, field, name) : null) ??
          otherYear(block, field, name, facts) ??
          []
        );
      });
    }),
  ),
};

function otherPaper(block: Block, field: string, name: string): Problem | null {
  const words = normalise(name);
  const other = Object.entries(WORDS).find(
    ([paper, pattern]) => paper !== field && pattern.test(words),
  )?.[0];
  if (!other) return null;
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
}

function notReady(block: Block, field: string, name: string): Problem {
  return doubts(
    spot(block, field),
    {
      fr: `D'après son nom, « ${name} » n'est pas la version signée ou définitive.`,
      en: `By its name, « ${name} » is not the signed or final version.`,
    },
    {
      fr: 'Ouvrez-le pour vérifier : AKTO veut la convention signée des deux parties, ou un devis.',
      en: 'Open it to check: AKTO wants the agreement signed by both parties, or a quotation.',
    },
  );
}

/** The paper of the edition before, attached again: years in its name, none of them this training's. */
function otherYear(block: Block, field: string, name: string, facts: Facts): Problem | null {
  const years = (name.match(/(?<!\d)20\d{2}(?!\d)/gu) ?? []).map(Number);
  const starts = blocksOf(facts, 'formation').flatMap(each => dayIn(each, 'debut') ?? []);
  const [latest] = starts.map(day => Number(day.slice(0, 4))).sort((a, b) => b - a);
  const last = Math.max(...years);
  // Signed the year before, it may bear that year.
  if (years.length === 0 || latest === undefined || last >= latest - 1) return null;
  return informs(
    spot(block, field),
    {
      fr: `D'après son nom, « ${name} » est de ${last} ; la formation commence en ${latest}.`,
      en: `By its name, « ${name} » is of ${last}; the training starts in ${latest}.`,
    },
    {
      fr: "Ouvrez-le pour vérifier que ce n'est pas la pièce d'une session passée.",
      en: 'Open it to check that it is not the paper of a past session.',
    },
  );
}

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
    is: 'wrong',
    case: 'not signed yet',
    holds: papers('Programme.pdf', 'Convention à signer.pdf'),
    finds: [{ at: 'documents/convention-devis', severity: 'doubtful' }],
  },
  {
    is: 'wrong',
    case: 'of the edition before last',
    holds: { ...papers('Programme 2025.pdf', 'Devis.pdf'), 'formation/debut': '2027-01-18' },
    finds: [{ at: 'documents/programme', severity: 'information' }],
  },
  {
    is: 'borderline',
    case: 'of the year before, when it was signed',
    holds: {
      ...papers('Programme 2026.pdf', 'Devis n° 20251.pdf'),
      'formation/debut': '2027-01-18',
    },
    finds: [],
  },
  {
    is: 'borderline',
    case: 'the programme as an annex of the agreement',
    holds: {
      'documents/programme': ['Programme.pdf'],
      'documents/convention-devis': ['Convention signée.pdf', 'Annexe programme.pdf'],
    },
    finds: [],
  },
  {
    is: 'borderline',
    case: 'one file for both',
    holds: papers('Convention et programme.pdf', 'convention programme.pdf'),
    finds: [],
  },
];
