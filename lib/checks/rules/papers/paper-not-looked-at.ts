import { paperChecks as english } from '../../../../locales/en/paper-checks.ts';
import { paperChecks as french } from '../../../../locales/fr/paper-checks.ts';
import { BEFORE } from '../../../documents/paper-checks.ts';
import { portalName } from '../../../documents/portal-name.ts';
import { eachBlock } from '../../each-block.ts';
import { filesIn } from '../../file-fields.ts';
import { doubts } from '../../problem.ts';
import { spot } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';

/** A paper of the request on which the user has not ticked all that has to stand on it. */
export const rule: Rule = {
  id: 'paper-not-looked-at',
  reads: ['documents/*'],
  source: BEFORE,
  check: eachBlock(['documents'], (block, { papers }) =>
    filesIn(block).flatMap(({ field, names }) =>
      names.flatMap(name => {
        // The same file may be kept under its own name or under the one given to the portal.
        const paper = papers.find(kept => kept.name === name || portalName(kept.name) === name);
        const unticked = paper?.unticked ?? [];
        if (unticked.length === 0) return [];
        const inFrench = unticked.map(check => french[`paper.check.${check}`]).join(' ; ');
        const inEnglish = unticked.map(check => english[`paper.check.${check}`]).join('; ');
        return [
          doubts(
            spot(block, field),
            {
              fr: `« ${name} » : vous n'avez pas coché ${inFrench}. Dossier FLE ne lit pas vos pièces.`,
              en: `« ${name} »: you have not ticked ${inEnglish}. Dossier FLE does not read your papers.`,
            },
            {
              fr: 'Ouvrez la pièce, cherchez ces points, puis cochez ceux que vous avez vus dans les réglages, partie « Documents ».',
              en: 'Open the paper, look for these, then tick what you have seen in the settings, under « Documents ».',
            },
          ),
        ];
      }),
    ),
  ),
};

const holds = { 'documents/convention-devis': ['Convention-signee.pdf'] };
const kept = (unticked: readonly ('title' | 'both-signatures')[]) => ({
  papers: [
    { name: 'Convention signée.pdf', bytes: 300_000, kind: 'convention' as const, unticked },
    { name: 'Convention-signee.pdf', bytes: 300_000, kind: 'convention' as const, unticked },
  ],
});

export const examples: readonly Example[] = [
  { is: 'right', case: 'all ticked', holds, given: kept([]), finds: [] },
  {
    is: 'wrong',
    case: 'the signatures not seen',
    holds,
    given: kept(['both-signatures']),
    finds: [{ at: 'documents/convention-devis', severity: 'doubtful' }],
  },
  {
    is: 'borderline',
    case: 'kept under the name before the portal’s',
    holds: { 'documents/convention-devis': ['Convention-signée.pdf'] },
    given: kept(['title']),
    finds: [{ at: 'documents/convention-devis', severity: 'doubtful' }],
  },
  { is: 'borderline', case: 'a paper that is not kept here', holds, finds: [] },
  {
    is: 'borderline',
    case: 'kept, and not on the page yet',
    holds: { 'documents/convention-devis': null },
    given: kept(['title']),
    finds: [],
  },
];
