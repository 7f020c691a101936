import { exampleProfile } from '../../example-profile.ts';
import { plannedModule } from '../../planned-module.ts';
import { doubts } from '../../problem.ts';
import { blocksOf, dayIn, spot } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { shortDay } from '../../spoken.ts';

/** The contract, or the action of a permanent one, covers the whole training and its exam. */
export const rule: Rule = {
  id: 'contract-ends-early',
  reads: ['contrat/fin'],
  source: {
    text: 'Code du travail, L6325-11 et L6325-13 : les actions de formation ont lieu pendant le contrat',
    date: '2026-11-22',
  },
  check: facts =>
    blocksOf(facts, 'contrat').flatMap(block => {
      const end = dayIn(block, 'fin');
      const planned = plannedModule(facts, block)?.end;
      if (!end || !planned || end >= planned) return [];
      return [
        doubts(
          spot(block, 'fin'),
          {
            fr: `Le contrat finit avant la formation, que sa fiche fait durer jusqu'au ${shortDay(planned)}.`,
            en: `The contract ends before the training, which lasts until ${shortDay(planned)} by its file.`,
          },
          {
            fr: 'Vérifiez les deux dates : la formation et l’examen ont lieu pendant le contrat. Si la fiche est d’une autre session, choisissez la bonne.',
            en: 'Check both dates: the training and the exam take place during the contract. If the file is of another session, choose the right one.',
          },
        ),
      ];
    }),
};

const given = { profile: exampleProfile({ start: '2027-01-11', end: '2027-12-17' }) };
const end = (day: string | null) => ({ 'contrat/fin': day });

export const examples: readonly Example[] = [
  { is: 'right', case: 'two weeks later', holds: end('2027-12-31'), given, finds: [] },
  { is: 'right', case: 'no file chosen', holds: end('2027-06-30'), finds: [] },
  {
    is: 'wrong',
    case: 'before the last month',
    holds: end('2027-11-30'),
    given,
    finds: [{ at: 'contrat/fin', severity: 'doubtful' }],
  },
  { is: 'borderline', case: 'on its last day', holds: end('2027-12-17'), given, finds: [] },
  { is: 'borderline', case: 'no end yet', holds: end(null), given, finds: [] },
];
