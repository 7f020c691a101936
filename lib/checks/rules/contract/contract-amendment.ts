import type { Problem } from '../../finding.ts';
import { doubts } from '../../problem.ts';
import { blocksOf, dayIn, spot, textIn } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { shortDay } from '../../spoken.ts';

/** The day of effect, which only an amendment (type 30) has, while the contract runs. */
export const rule: Rule = {
  id: 'contract-amendment',
  reads: ['contrat/date-effet'],
  source: { text: 'AKTO, guide Contrat de professionnalisation', date: '2026-01-02' },
  check: facts =>
    blocksOf(facts, 'contrat').flatMap((block): Problem[] => {
      const effect = dayIn(block, 'date-effet');
      const type = textIn(block, 'type-contrat');
      if (!effect || !type) return [];
      const at = spot(block, 'date-effet');
      if (!/^30\b|avenant/iu.test(type)) {
        return [
          doubts(
            at,
            {
              fr: `Une date d'effet d'avenant est saisie (${shortDay(effect)}), mais ce dossier est « ${type} ».`,
              en: `A day of effect of an amendment is typed (${shortDay(effect)}), but this dossier is « ${type} ».`,
            },
            {
              fr: "Videz cette date s'il n'y a pas d'avenant ; s'il y en a un, choisissez « 30 - Avenant ».",
              en: 'Empty that date if there is no amendment; if there is one, choose « 30 - Avenant ».',
            },
          ),
        ];
      }
      const [start, end] = [dayIn(block, 'debut'), dayIn(block, 'fin')];
      const isBefore = start !== null && effect < start;
      if (!isBefore && (end === null || effect <= end)) return [];
      return [
        doubts(
          at,
          isBefore
            ? {
                fr: `L'avenant prendrait effet le ${shortDay(effect)}, avant le début du contrat (${shortDay(start)}).`,
                en: `The amendment would take effect on ${shortDay(effect)}, before the contract starts (${shortDay(start)}).`,
              }
            : {
                fr: `L'avenant prendrait effet le ${shortDay(effect)}, après la fin du contrat (${shortDay(end ?? '')}).`,
                en: `The amendment would take effect on ${shortDay(effect)}, after the contract ends (${shortDay(end ?? '')}).`,
              },
          {
            fr: "Recopiez la date d'effet écrite dans l'avenant signé.",
            en: 'Copy the day of effect written in the signed amendment.',
          },
        ),
      ];
    }),
};

const amended = (type: string | null, effect: string | null) => ({
  'contrat/type-contrat': type,
  'contrat/date-effet': effect,
  'contrat/debut': '2027-02-01',
  'contrat/fin': '2028-01-31',
});
const finds = [{ at: 'contrat/date-effet', severity: 'doubtful' as const }];

export const examples: readonly Example[] = [
  { is: 'right', case: 'while it runs', holds: amended('30 - Avenant', '2027-06-01'), finds: [] },
  {
    is: 'right',
    case: 'a first contract',
    holds: amended('11 - Contrat Initial', null),
    finds: [],
  },
  {
    is: 'wrong',
    case: 'no amendment',
    holds: amended('11 - Contrat Initial', '2027-06-01'),
    finds,
  },
  { is: 'wrong', case: 'before the start', holds: amended('30 - Avenant', '2026-12-01'), finds },
  { is: 'wrong', case: 'after the end', holds: amended('30 - Avenant', '2028-06-01'), finds },
  {
    is: 'borderline',
    case: 'the first day',
    holds: amended('30 - Avenant', '2027-02-01'),
    finds: [],
  },
  { is: 'borderline', case: 'the type not seen', holds: amended(null, '2026-12-01'), finds: [] },
];
