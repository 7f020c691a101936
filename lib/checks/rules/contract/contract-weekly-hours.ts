import { blocksOf, spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { weeklyHours } from '../../weekly-hours.ts';

/** « 35h00 », and no more than a week may hold. */
export const rule: Rule = {
  id: 'contract-weekly-hours',
  reads: ['contrat/duree-hebdomadaire'],
  source: {
    text: 'AKTO, guide Contrat de professionnalisation ; Code du travail, L3121-20',
    date: '2026-01-02',
  },
  check: facts =>
    blocksOf(facts, 'contrat').flatMap(block => {
      const typed = textIn(block, 'duree-hebdomadaire');
      const hours = weeklyHours(block, 'duree-hebdomadaire');
      const at = spot(block, 'duree-hebdomadaire');
      if (!typed || (hours !== null && hours > 0 && hours <= 39)) return [];
      const isNone = hours === null || hours <= 0 || hours > 48;
      return [
        {
          at,
          severity: isNone ? 'blocks' : 'doubtful',
          says: {
            fr: isNone
              ? `« ${typed} » n'est pas une durée de travail par semaine possible (48 heures au plus).`
              : `${typed} par semaine : c'est plus que les 35 ou 39 heures habituelles.`,
            en: isNone
              ? `“${typed}” is no possible weekly working time (48 hours at most).`
              : `${typed} a week: more than the usual 35 or 39 hours.`,
          },
          remedy: {
            fr: 'Recopiez la durée par semaine du contrat, en heures et minutes : 35h00, ou 17h30 pour dix-sept heures et demie (pas 17h50).',
            en: 'Copy the weekly working time from the contract, in hours and minutes: 35h00, or 17h30 for seventeen hours and a half (not 17h50).',
          },
        },
      ];
    }),
};

export const examples: readonly Example[] = [
  { is: 'right', case: 'full time', holds: { 'contrat/duree-hebdomadaire': '35h00' }, finds: [] },
  { is: 'right', case: 'part time', holds: { 'contrat/duree-hebdomadaire': '17h30' }, finds: [] },
  {
    is: 'wrong',
    case: 'a month in the box of the week',
    holds: { 'contrat/duree-hebdomadaire': '151h67' },
    finds: [{ at: 'contrat/duree-hebdomadaire', severity: 'blocks' }],
  },
  {
    is: 'wrong',
    case: '45 hours',
    holds: { 'contrat/duree-hebdomadaire': '45h00' },
    finds: [{ at: 'contrat/duree-hebdomadaire', severity: 'doubtful' }],
  },
  {
    is: 'borderline',
    case: 'typed as a number',
    holds: { 'contrat/duree-hebdomadaire': '39' },
    finds: [],
  },
];
