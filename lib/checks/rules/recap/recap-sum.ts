import { recapAmount } from '../../recap-amount.ts';
import type { Example, Rule } from '../../rule.ts';
import { euros } from '../../spoken.ts';

/** The total of the Synthèse against its own lines, and wages that nobody asked for. */
export const rule: Rule = {
  id: 'recap-sum',
  reads: ['synthese/*'],
  source: { text: 'Tutoriel du Groupement FLE, onglet Synthèse (Chiffrage)', date: '2025-10-01' },
  check: facts => {
    const [training, wages, extra, total] = [
      'total-training',
      'total-wages',
      'total-extra',
      'total',
    ].map(key => recapAmount(facts, key));
    const sum = Math.round(((training ?? 0) + (wages ?? 0) + (extra ?? 0)) * 100) / 100;
    const isOff = training !== null && total !== null && total !== undefined && total !== sum;
    return [
      ...(isOff
        ? [
            {
              at: null,
              severity: 'doubtful' as const,
              says: {
                fr: `Synthèse, « Total » : la page montre ${euros(total).fr}, la somme de ses lignes fait ${euros(sum).fr}.`,
                en: `Summary, “Total”: the page shows ${euros(total).en}, its lines add up to ${euros(sum).en}.`,
              },
              remedy: {
                fr: 'Enregistrez les onglets puis rouvrez la Synthèse ; si l’écart reste, demandez à AKTO.',
                en: 'Save the tabs and open the summary again; if it stays so, ask AKTO.',
              },
            },
          ]
        : []),
      ...((extra ?? 0) > 0
        ? [
            {
              at: null,
              severity: 'information' as const,
              says: {
                fr: `Synthèse, « Frais annexes » : la page compte ${euros(extra ?? 0).fr} (repas, hébergement, transport), que Dossier FLE ne connaît pas.`,
                en: `Summary, “Frais annexes”: the page counts ${euros(extra ?? 0).en} (meals, lodging, transport), which Dossier FLE knows nothing of.`,
              },
              remedy: {
                fr: 'Si vous les avez saisis, laissez. Sinon, cherchez-les dans les coûts de l’onglet Formation et videz-les.',
                en: 'If you typed them, leave them. Otherwise look for them in the costs of the Formation tab and empty them.',
              },
            },
          ]
        : []),
      ...(facts.wages === 'declined' && (wages ?? 0) > 0
        ? [
            {
              at: null,
              severity: 'doubtful' as const,
              says: {
                fr: `Synthèse, « Rémunération » : la page compte ${euros(wages ?? 0).fr}, alors que vous avez répondu ne pas la demander.`,
                en: `Summary, “Rémunération”: the page counts ${euros(wages ?? 0).en}, and you answered that you do not ask for it.`,
              },
              remedy: {
                fr: 'Videz le taux horaire dans l’onglet Salariés, ou changez votre réponse dans « Avant de transmettre ».',
                en: 'Empty the hourly rate in the Salariés tab, or change your answer in “Before sending”.',
              },
            },
          ]
        : []),
    ];
  },
};

const holds = { 'synthese/commentaires': null };
const recap = (training: string, wages: string, total: string) => [
  { section: 'costs', label: 'total-training', value: training },
  { section: 'costs', label: 'total-wages', value: wages },
  { section: 'costs', label: 'total', value: total },
];

export const examples: readonly Example[] = [
  {
    is: 'right',
    case: 'adds up',
    holds,
    given: { recap: recap('600,00 €', '0,00 €', '600,00 €') },
    finds: [],
  },
  {
    is: 'wrong',
    case: 'does not add up',
    holds,
    given: { recap: recap('600,00 €', '0,00 €', '900,00 €') },
    finds: [{ at: null, severity: 'doubtful' }],
  },
  {
    is: 'wrong',
    case: 'wages that were given up',
    holds,
    given: { wages: 'declined', recap: recap('600', '240', '840') },
    finds: [{ at: null, severity: 'doubtful' }],
  },
  {
    is: 'wrong',
    case: 'side costs that nobody knows of',
    holds,
    given: {
      recap: [
        ...recap('600,00 €', '0,00 €', '750,00 €'),
        { section: 'costs', label: 'total-extra', value: '150,00 €' },
      ],
    },
    finds: [{ at: null, severity: 'information' }],
  },
  { is: 'borderline', case: 'no total', holds, given: { recap: recap('600', '', '') }, finds: [] },
];
