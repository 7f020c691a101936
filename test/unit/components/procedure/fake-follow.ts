import type { FollowSource } from '../../../../lib/procedure/follow-source.ts';
import type {
  FollowAnswer,
  ShownDossier,
  ShownFollowUp,
  ShownLine,
  ShownStep,
} from '../../../../lib/procedure/shown.ts';

export const fakeStep = (changes: Partial<ShownStep> = {}): ShownStep => ({
  id: 'programme',
  state: 'todo',
  standing: 'À faire ensuite',
  title: 'Recevoir le programme',
  what: 'Le programme vient de l’organisateur.',
  confirm: 'J’ai le programme',
  evidence: '',
  deadline: '',
  isLate: false,
  papers: '',
  warnings: [],
  note: '',
  help: [],
  sources: '',
  mail: null,
  isDone: false,
  canSay: true,
  memo: null,
  ...changes,
});

const STEPS = [
  fakeStep({
    id: 'open-request',
    title: 'Ouvrir la demande',
    state: 'done-seen',
    isDone: true,
    canSay: false,
    evidence: 'Vu sur le portail le lundi 2 novembre 2026.',
  }),
  fakeStep({ id: 'tab-formation', title: 'Onglet Formation', state: 'next' }),
];

export const fakeDossier = (changes: Partial<ShownDossier> = {}): ShownDossier => ({
  id: 'd1',
  title: 'Semaine FLE',
  about: 'n° 48213',
  sending: 'PAS ENCORE ENVOYÉ à AKTO',
  isSent: false,
  done: 1,
  total: 3,
  next: 'À faire maintenant : Onglet Formation',
  nextStep: 'tab-formation',
  deadlines: ['Demande envoyée. Au plus tard le vendredi 9 octobre 2026.'],
  papers: ['Attendu de la coordination : le programme'],
  remarks: [],
  phases: [
    { id: 'request', title: 'Demande', done: 1, total: 2, isCurrent: true, steps: STEPS },
    { id: 'papers', title: 'Pièces', done: 0, total: 1, isCurrent: false, steps: [fakeStep()] },
  ],
  isClosed: false,
  ...changes,
});

export const fakeLine = (changes: Partial<ShownLine> = {}): ShownLine => ({
  id: 'd1',
  title: 'Semaine FLE',
  about: 'n° 48213',
  sending: 'PAS ENCORE ENVOYÉ à AKTO',
  isSent: false,
  next: 'À faire maintenant : Onglet Formation',
  deadline: '',
  isLate: false,
  papers: ['Attendu de la coordination : le programme'],
  isClosed: false,
  ...changes,
});

export const fakeFollowUp = (changes: Partial<ShownFollowUp> = {}): ShownFollowUp => ({
  first: {
    dossierId: 'd1',
    sentence: 'Semaine FLE – À faire maintenant : Onglet Formation',
    deadline: 'Au plus tard le vendredi 9 octobre 2026.',
    isLate: false,
    button: 'Voir comment faire',
  },
  dossier: null,
  lines: [fakeLine()],
  rows: [],
  toFollow: null,
  warnings: [],
  explanations: [],
  similar: null,
  ...changes,
});

/** Where « Où j'en suis » comes from, with what was said to it. */
export function fakeSource(
  view: ShownFollowUp,
  answer: FollowAnswer = { status: 'new', id: 'd2' },
) {
  const said: unknown[] = [];
  let changed: () => void = () => undefined;
  const source: FollowSource = {
    read: async id => (id ? { ...view, dossier: fakeDossier({ id }) } : view),
    follow: async options => {
      said.push(['follow', options]);
      return answer;
    },
    say: async (...given) => void said.push(['say', ...given]),
    note: async (...given) => {
      said.push(['note', ...given]);
      return 'kept';
    },
    onChanged: call => {
      changed = call;
    },
  };
  return { source, said, change: () => changed() };
}
