import { RECAP_PARTS } from '../../../portal/recap.ts';
import type { Problem } from '../../finding.ts';
import { informs } from '../../problem.ts';
import { type Reconciled, reconcile } from '../../reconcile.ts';
import type { Example, Rule } from '../../rule.ts';

/** The tab that each part of the recap is drawn from. */
const TAB = {
  employer: 'Employeur',
  employee: 'Salariés',
  training: 'Formation',
  costs: 'Formation',
} as const satisfies Record<Reconciled['part'], string>;

const FROM = {
  profile: { fr: 'la fiche de la formation dit', en: "the training's file says" },
  centre: { fr: 'la fiche du centre dit', en: 'the centre says' },
  people: { fr: 'la fiche de la personne dit', en: "the person's file says" },
} as const;

/** A line of the Synthèse that does not say what the tabs, the profile or the centre say. */
export const rule: Rule = {
  id: 'recap-differs',
  reads: ['synthese/*'],
  source: { text: 'Tutoriel du Groupement FLE, onglet Synthèse', date: '2025-10-01' },
  check: facts => {
    const lines = reconcile(facts);
    const unread = new Set(
      lines.map(({ part }) => part).filter(part => !lines.some(line => isRead(line, part))),
    );
    const differing = lines.flatMap(
      ({ label, part, shown, expected, from, verdict }): Problem[] => {
        if (verdict === 'same' || verdict === 'unknown' || !from || unread.has(part)) return [];
        const isThere = verdict === 'differs';
        const tab = TAB[part];
        const says =
          from === 'form' ? { fr: `l'onglet ${tab} dit`, en: `the ${tab} tab says` } : FROM[from];
        return [
          {
            at: null,
            severity: 'doubtful',
            says: {
              fr: isThere
                ? `Synthèse, « ${label} » : la page montre « ${shown} », ${says.fr} « ${expected} ».`
                : `Synthèse, « ${label} » : la page ne montre rien, ${says.fr} « ${expected} ».`,
              en: isThere
                ? `Summary, “${label}”: the page shows “${shown}”, ${says.en} “${expected}”.`
                : `Summary, “${label}”: the page shows nothing, ${says.en} “${expected}”.`,
            },
            remedy: {
              fr: `Regardez lequel est juste, corrigez l'onglet ${tab} et enregistrez, puis revenez à la Synthèse.`,
              en: `See which one is right, correct the ${tab} tab and save it, then come back to the summary.`,
            },
          },
        ];
      },
    );
    const parts = [...unread].filter(part => lines.some(line => line.part === part && line.from));
    return [...differing, ...(parts.length > 0 ? [notRead(parts)] : [])];
  },
};

type Part = Reconciled['part'];

const isRead = (line: Reconciled, part: Part) => line.part === part && line.shown !== null;

/** Not a line of it was found: the page words it otherwise, which is no fault of the request. */
function notRead(parts: readonly Part[]): Problem {
  const names = parts.map(part => `« ${RECAP_PARTS[part][0]} »`).join(', ');
  return informs(
    null,
    {
      fr: `Synthèse : rien n'a été reconnu de ${names}. La page le dit peut-être avec d'autres mots.`,
      en: `Summary: nothing of ${names} was recognised. The page may say it in other words.`,
    },
    {
      fr: 'Comparez vous-même ces lignes avec les onglets avant de transmettre.',
      en: 'Compare these lines with the tabs yourself before sending.',
    },
  );
}

const lines = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([label, value]) => ({ section: 'training', label, value }));

const TYPED = {
  'formation/intitule': 'Semaine de formation',
  'formation/debut': '2027-01-18',
  'formation/duree-heures': 8,
  'synthese/commentaires': null,
};

export const examples: readonly Example[] = [
  {
    is: 'right',
    case: 'every line as typed, in the notation of the recap',
    holds: TYPED,
    given: {
      recap: lines({ title: 'SEMAINE DE FORMATION', start: '18/01/2027', hours: '8,00' }),
    },
    finds: [],
  },
  {
    is: 'wrong',
    case: 'another start, and the title missing',
    holds: TYPED,
    given: { recap: lines({ title: '', start: '19/01/2027', hours: '8' }) },
    finds: [
      { at: null, severity: 'doubtful' },
      { at: null, severity: 'doubtful' },
    ],
  },
  {
    is: 'wrong',
    case: 'the name of somebody else',
    holds: {
      ...TYPED,
      'salaries/nom-naissance': 'Martin',
      'salaries/nom-usage': null,
      'salaries/prenom': 'Ana',
    },
    given: {
      recap: [
        ...lines({ title: 'Semaine de formation', start: '18/01/2027', hours: '8' }),
        { section: 'employee', label: 'employee-name', value: 'Ana MORIN' },
      ],
    },
    finds: [{ at: null, severity: 'doubtful' }],
  },
  {
    is: 'wrong',
    case: 'day and month exchanged',
    holds: { 'formation/debut': '2027-05-11', 'synthese/commentaires': null },
    given: { recap: lines({ start: '05/11/2027' }) },
    finds: [{ at: null, severity: 'doubtful' }],
  },
  {
    is: 'borderline',
    case: 'a day without its noughts',
    holds: { 'formation/debut': '2027-05-01', 'synthese/commentaires': null },
    given: { recap: lines({ start: '1/5/2027' }) },
    finds: [],
  },
  {
    is: 'borderline',
    case: 'a part in words that nobody knows',
    holds: { ...TYPED, 'employeur/raison-sociale': 'GROUPEMENT FLE' },
    given: { recap: [{ section: 'employer', label: 'employer-name', value: 'GROUPEMENT FLE' }] },
    finds: [{ at: null, severity: 'information' }],
  },
  {
    is: 'borderline',
    case: 'a line that nobody knows anything of',
    holds: { 'synthese/commentaires': null },
    given: { recap: lines({ place: '12 rue des Lilas', hours: '' }) },
    finds: [],
  },
];
