import { fieldsOfKind, knownField } from '../../known-field.ts';
import { blocks } from '../../problem.ts';
import { dayIn, spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { AKTO_GUIDE } from '../../sources.ts';
import { shortDay } from '../../spoken.ts';

/** A date field that holds no day of the calendar. */
export const rule: Rule = {
  id: 'date-form',
  reads: fieldsOfKind('date'),
  source: AKTO_GUIDE,
  check: ({ blocks: seen }) =>
    seen.flatMap(block =>
      block.fields
        .filter(({ field }) => knownField(block.page, field)?.kind === 'date')
        .filter(({ field }) => textIn(block, field) && !isDay(dayIn(block, field)))
        .map(({ field }) => {
          const typed = textIn(block, field);
          const day = dayIn(block, field);
          return blocks(
            spot(block, field),
            day
              ? {
                  fr: `L'année du ${shortDay(day)} est sans doute fausse : le portail ne prévoit pas de date avant 1900.`,
                  en: `The year of ${shortDay(day)} is probably wrong: the portal foresees no day before 1900.`,
                }
              : {
                  fr: `« ${typed} » n'est pas une date du calendrier : le portail attend JJ/MM/AAAA.`,
                  en: `« ${typed} » is no day of the calendar: the portal wants DD/MM/YYYY.`,
                },
            {
              fr: "Écrivez le jour, le mois et l'année en entier, par exemple 18/11/2026.",
              en: 'Write the day, the month and the whole year, for instance 18/11/2026.',
            },
          );
        }),
    ),
};

/** A year such as 0026 is a slip. */
function isDay(day: string | null): boolean {
  return day !== null && day >= '1900';
}

export const examples: readonly Example[] = [
  { is: 'right', case: 'as read', holds: { 'formation/debut': '2027-01-18' }, finds: [] },
  { is: 'right', case: 'as typed', holds: { 'formation/debut': '18/01/2027' }, finds: [] },
  {
    is: 'wrong',
    case: '31 February, two-digit year, a slip in the year',
    holds: {
      'formation/debut': '31/02/2027',
      'formation/fin': '18/01/27',
      'salaries/date-naissance': '05/10/199',
    },
    finds: [
      { at: 'formation/debut', severity: 'blocks' },
      { at: 'formation/fin', severity: 'blocks' },
      { at: 'salaries/date-naissance', severity: 'blocks' },
    ],
  },
  {
    is: 'wrong',
    case: 'a year begun with zeros',
    holds: { 'formation/debut': '18/11/0026' },
    finds: [{ at: 'formation/debut', severity: 'blocks' }],
  },
  {
    is: 'borderline',
    case: '29 February of a leap year; empty',
    holds: { 'formation/debut': '29/02/2028', 'formation/fin': null },
    finds: [],
  },
];
