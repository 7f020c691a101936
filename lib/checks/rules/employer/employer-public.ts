import { normalise } from '../../../dom/text.ts';
import { eachBlock } from '../../each-block.ts';
import { informs } from '../../problem.ts';
import { spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';

/** Agencies of temporary work: 78.20Z. */
const TEMPORARY_WORK = /^78\.?20/u;

/** « Intérimaire » is chosen on « Nouvelle demande », for agencies of temporary work only. */
export const rule: Rule = {
  id: 'employer-public',
  reads: ['employeur/type-public'],
  source: {
    text: 'AKTO, guide Contrat de professionnalisation (« Quel est le type de public concerné ? »)',
    date: '2026-01-02',
  },
  check: eachBlock(['employeur'], (block, { centre }) => {
    const isTemporary = /\binterim/u.test(normalise(textIn(block, 'type-public')));
    const naf = textIn(block, 'naf') || centre?.naf || '';
    if (!isTemporary || TEMPORARY_WORK.test(naf)) return null;
    return informs(
      spot(block, 'type-public'),
      {
        fr: 'La demande est faite pour des intérimaires : cela ne concerne que les entreprises de travail temporaire.',
        en: 'The request is made for temporary workers: that concerns agencies of temporary work only.',
      },
      {
        fr: 'Ce choix ne se change plus ici : si vos salariés ne sont pas intérimaires, refaites un dossier avec « Permanent ».',
        en: 'This can no longer be changed here: if your employees are no temporary workers, make a new file with « Permanent ».',
      },
    );
  }),
};

const employer = (kind: string | null, naf: string | null) => ({
  'employeur/type-public': kind,
  'employeur/naf': naf,
});

export const examples: readonly Example[] = [
  { is: 'right', case: 'a centre', holds: employer('Permanent', '85.59A'), finds: [] },
  {
    is: 'wrong',
    case: 'a centre that chose the other',
    holds: employer('Intérimaire', '85.59A'),
    finds: [{ at: 'employeur/type-public', severity: 'information' }],
  },
  {
    is: 'borderline',
    case: 'an agency of temporary work',
    holds: employer('Intérimaire', '7820Z'),
    finds: [],
  },
  { is: 'borderline', case: 'nothing shown', holds: employer(null, null), finds: [] },
];
