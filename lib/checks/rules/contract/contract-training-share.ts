import type { Problem } from '../../finding.ts';
import { blocksOf, dayIn, numberIn, spot } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { plain } from '../../spoken.ts';
import { weeklyHours } from '../../weekly-hours.ts';

const LEAST_HOURS = 150;

/** Training: 150 hours at least, 15 to 25 % of the contract or of the action. */
export const rule: Rule = {
  id: 'contract-training-share',
  reads: ['contrat-formation/duree-totale'],
  source: { text: 'Code du travail, L6325-13', date: '2026-11-01' },
  check: facts =>
    blocksOf(facts, 'contrat-formation').flatMap((block): Problem[] => {
      const hours = numberIn(block, 'duree-totale');
      if (hours === null) return [];
      const at = spot(block, 'duree-totale');
      const remedy = {
        fr: 'Comparez avec le programme et la convention ; en cas de doute, demandez à AKTO.',
        en: 'Compare with the programme and the agreement; when in doubt, ask AKTO.',
      };
      const lessons = numberIn(block, 'duree-enseignements');
      if (lessons !== null && lessons > hours) {
        return [
          {
            at: spot(block, 'duree-enseignements'),
            remedy,
            severity: 'blocks',
            says: {
              fr: `Les enseignements (${plain(lessons).fr} h) dépassent la durée totale de la formation (${plain(hours).fr} h).`,
              en: `The lessons (${lessons} h) are over the whole training (${hours} h).`,
            },
          },
        ];
      }
      if (hours < LEAST_HOURS) {
        return [
          {
            at,
            remedy,
            severity: 'blocks',
            says: {
              fr: `La formation dure ${plain(hours).fr} heures : il en faut au moins ${LEAST_HOURS}.`,
              en: `The training lasts ${hours} hours: ${LEAST_HOURS} at least are needed.`,
            },
          },
        ];
      }
      const [contract] = blocksOf(facts, 'contrat');
      const start = contract && dayIn(contract, 'debut');
      const end = contract && dayIn(contract, 'fin');
      const weekly = contract && weeklyHours(contract, 'duree-hebdomadaire');
      if (!start || !end || !weekly || end <= start) return [];
      const weeks = (Date.parse(end) - Date.parse(start)) / 604_800_000;
      const share = Math.round((hours / (weeks * weekly)) * 100);
      if (share >= 15 && share <= 25) return [];
      return [
        {
          at,
          remedy,
          severity: 'doubtful',
          says: {
            fr: `La formation ferait environ ${share} % du contrat (${plain(hours).fr} h pour ${Math.round(weeks)} semaines de ${plain(weekly).fr} h) : la loi prévoit 15 à 25 %, davantage si la branche le permet.`,
            en: `The training would be about ${share}% of the contract (${hours} h for ${Math.round(weeks)} weeks of ${weekly} h): the law says 15 to 25%, more if the branch allows it.`,
          },
        },
      ];
    }),
};

const YEAR = {
  'contrat/debut': '2027-02-01',
  'contrat/fin': '2028-01-31',
  'contrat/duree-hebdomadaire': '35h00',
};

export const examples: readonly Example[] = [
  {
    is: 'right',
    case: '400 hours in a year',
    holds: { ...YEAR, 'contrat-formation/duree-totale': 400 },
    finds: [],
  },
  {
    is: 'wrong',
    case: 'more lessons than training',
    holds: {
      'contrat-formation/duree-totale': 400,
      'contrat-formation/duree-enseignements': 450,
    },
    finds: [{ at: 'contrat-formation/duree-enseignements', severity: 'blocks' }],
  },
  {
    is: 'wrong',
    case: '100 hours',
    holds: { ...YEAR, 'contrat-formation/duree-totale': 100 },
    finds: [{ at: 'contrat-formation/duree-totale', severity: 'blocks' }],
  },
  {
    is: 'wrong',
    case: '10 % of the contract',
    holds: { ...YEAR, 'contrat-formation/duree-totale': 182 },
    finds: [{ at: 'contrat-formation/duree-totale', severity: 'doubtful' }],
  },
  {
    is: 'wrong',
    case: '40 % of the contract',
    holds: { ...YEAR, 'contrat-formation/duree-totale': 728 },
    finds: [{ at: 'contrat-formation/duree-totale', severity: 'doubtful' }],
  },
  {
    is: 'borderline',
    case: '150 hours, the contract not seen yet',
    holds: { 'contrat-formation/duree-totale': 150 },
    finds: [],
  },
];
