import { addDays, daysBetween, isDay } from '../../../calendar/day.ts';
import type { Block, Facts } from '../../facts.ts';
import type { Problem } from '../../finding.ts';
import { doubts, informs } from '../../problem.ts';
import { blocksOf, dayIn, spot } from '../../read-facts.ts';
import type { Example, Rule } from '../../rule.ts';
import { counted, DAY, shortDay } from '../../spoken.ts';

/** Days left under which it is said that the deadline comes. */
const CLOSE = 7;

/** The request is to be deposited 30 calendar days before the start: past, late or close. */
export const rule: Rule = {
  id: 'deposit-deadline',
  reads: ['formation/debut'],
  source: {
    text: 'akto.fr, « Process de dépôt » : 30 jours calendaires avant le démarrage de l’action de formation',
    date: '2026-10-05',
  },
  check: facts => {
    const first = firstModule(facts);
    return first ? deadlineOf(first, facts) : [];
  },
};

interface First {
  readonly block: Block;
  readonly start: string;
}

/** The request is due for the module that starts first. */
function firstModule(facts: Facts): First | null {
  const starts = blocksOf(facts, 'formation').flatMap(block => {
    const start = dayIn(block, 'debut');
    return start && isDay(start) && start >= '1900' ? [{ block, start }] : [];
  });
  return starts.sort((one, other) => (one.start < other.start ? -1 : 1))[0] ?? null;
}

function deadlineOf({ block, start }: First, { today, branch }: Facts): readonly Problem[] {
  const at = spot(block, 'debut');
  const due = addDays(start, -branch.depositDays);
  const left = daysBetween(today, due);
  const days = branch.depositDays;
  const [late, still] = [counted(-left, DAY), counted(left, DAY)];
  if (start <= today) {
    return [
      doubts(
        at,
        {
          fr: `La formation a déjà commencé (${shortDay(start)}). La demande devait être déposée ${days} jours avant : AKTO peut refuser de payer.`,
          en: `The training has already started (${shortDay(start)}). The request was due ${days} days before: AKTO may refuse to pay.`,
        },
        {
          fr: "Si c'est la date de l'an dernier, corrigez-la. Sinon, appelez AKTO avant d'envoyer.",
          en: 'If it is last year’s date, correct it. Otherwise call AKTO before sending.',
        },
      ),
    ];
  }
  if (left < 0) {
    return [
      doubts(
        at,
        {
          fr: `La demande devait être déposée le ${shortDay(due)} au plus tard, ${days} jours avant le début. Elle a ${late.fr} de retard : ce qui se passe alors n'est écrit nulle part, AKTO peut refuser.`,
          en: `The request was due by ${shortDay(due)}, ${days} days before the start. It is ${late.en} late: what happens then is written nowhere, AKTO may refuse.`,
        },
        {
          fr: "Appelez AKTO avant d'envoyer, ou demandez à l'organisme une session plus tardive.",
          en: 'Call AKTO before sending, or ask the provider for a later session.',
        },
      ),
    ];
  }
  if (left > CLOSE) return [];
  return [
    informs(
      at,
      left === 0
        ? {
            fr: `C'est aujourd'hui le dernier jour pour déposer la demande : ${days} jours avant le début (${shortDay(start)}).`,
            en: `Today is the last day to deposit the request: ${days} days before the start (${shortDay(start)}).`,
          }
        : {
            fr: `La demande doit être déposée le ${shortDay(due)} au plus tard (${days} jours avant le début) : il reste ${still.fr}.`,
            en: `The request is due by ${shortDay(due)} (${days} days before the start): ${still.en} left.`,
          },
      {
        fr: 'Envoyez-la sans attendre, pièces comprises.',
        en: 'Send it without delay, papers included.',
      },
    ),
  ];
}

const start = (day: string) => ({ 'formation/debut': day });
const found = (severity: 'doubtful' | 'information') => [{ at: 'formation/debut', severity }];

export const examples: readonly Example[] = [
  { is: 'right', case: 'in two months', holds: start('2027-01-18'), finds: [] },
  { is: 'wrong', case: 'last year', holds: start('2025-11-18'), finds: found('doubtful') },
  { is: 'wrong', case: 'today', holds: start('2026-11-21'), finds: found('doubtful') },
  { is: 'wrong', case: 'in 29 days', holds: start('2026-12-20'), finds: found('doubtful') },
  {
    is: 'wrong',
    case: 'the second module starts first',
    holds: { ...start('2027-01-18'), 'formation#1/debut': '2026-12-01' },
    finds: [{ at: 'formation#1/debut', severity: 'doubtful' }],
  },
  {
    is: 'borderline',
    case: 'in 30 days: the last day (18/11/2025, deposited 19/10/2025)',
    holds: start('2025-11-18'),
    given: { today: '2025-10-19' },
    finds: found('information'),
  },
  { is: 'borderline', case: 'in 37 days', holds: start('2026-12-28'), finds: found('information') },
  { is: 'borderline', case: 'in 38 days', holds: start('2026-12-29'), finds: [] },
  { is: 'borderline', case: 'no date yet', holds: { 'formation/debut': null }, finds: [] },
];
