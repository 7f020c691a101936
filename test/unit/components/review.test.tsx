// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { LanguageContext } from '../../../components/language.tsx';
import { Review } from '../../../components/review/review.tsx';
import '../../../locales/popup.ts';
import type { ShownFinding } from '../../../lib/assist/state.ts';
import type { Reconciled } from '../../../lib/checks/reconcile.ts';
import type { Review as Facts } from '../../../lib/checks/review.ts';
import type { french } from '../../../locales/fr/all.ts';
import { review as words } from '../../../locales/fr/review.ts';
import { fakeFinding, fakeReview } from './fake-review.ts';
import { show } from './show.tsx';

const nothing = () => undefined;

async function reviewOf(overrides: Partial<Facts> = {}, findings: readonly ShownFinding[] = []) {
  const view = await show(
    <Review
      review={fakeReview(overrides)}
      findings={findings}
      dispatch={nothing}
      onPrint={nothing}
    />,
  );
  const verdict = view.find('.review-verdict');
  const lines = [...view.place.querySelectorAll<HTMLElement>('.review-list li')].map(
    line => `${line.dataset.severity}: ${line.textContent?.replace(/\s+/g, ' ').trim()}`,
  );
  return { ...view, verdict, lines, said: view.says().replace(/[\s\u202f\u00a0]+/g, ' ') };
}

test.each([
  [{}, 'clear', 'Rien à corriger.'],
  [{ blocks: 1 }, 'blocks', '1 point à corriger avant d’envoyer.'],
  [
    { blocks: 2, doubtful: 1 },
    'blocks',
    '2 points à corriger avant d’envoyer. 1 point à vérifier.',
  ],
  [{ doubtful: 3 }, 'doubtful', 'Rien ne bloque. 3 points à vérifier.'],
  [{ awaited: 1 }, 'missing', 'Pas encore prête à partir. 1 réponse manque.'],
  [
    { awaited: 10, doubtful: 3 },
    'missing',
    'Pas encore prête à partir. 10 réponses manquent. 3 points à vérifier.',
  ],
  [{ papers: [{ label: 'Programme', files: [] }] }, 'missing', 'Pas encore prête à partir.'],
  [
    { unseen: ['Documents'] },
    'unfinished',
    'Rien à corriger dans ce qui a été lu, mais tout n’y est pas.',
  ],
] as const)('%o stands as %s', async (facts, standing, says) => {
  const { verdict } = await reviewOf(facts);
  expect(verdict.dataset.standing).toBe(standing);
  expect(verdict.textContent).toBe(says);
});

test('names what is still empty, and the tabs nobody opened', async () => {
  const empty = (id: string, label: string) => fakeFinding({ id, label, isAwaited: true });
  const { said } = await reviewOf({ awaited: 4, unseen: ['Synthèse', 'Documents'] }, [
    empty('a', 'Statut salarié'),
    empty('b', 'Statut salarié'),
    empty('c', 'Niveau actuel de formation'),
    // A box to tick, which has a list of its own.
    empty('d', 'Je certifie'),
  ]);
  expect(said).toContain('4 réponses manquent.');
  expect(said).toContain('Encore à remplir : Statut salarié, Niveau actuel de formation.');
  expect(said).toContain('Onglets pas encore lus : Synthèse, Documents.');
});

test('says for whom, when, how long and of whom', async () => {
  const { said } = await reviewOf();
  expect(said).toContain('Centre Exemple · 732 829 320 00074');
  expect(said).toContain('Accueil · du 08/12/2026 au 09/12/2026 · 16 h');
  expect(said).toContain('Salariés (2)Camille EXEMPLE, Dominique MODÈLE');
  expect(said).toContain('Organisme Exemple');
});

test.each([
  ['request', '600,00 € HT', '1 200,00'],
  ['employee', '1 200,00 € HT', '600,00'],
] as const)('says the sum %s, once that was answered', async (amountPer, sum, other) => {
  const { said } = await reviewOf({ amountPer });
  expect(said).toContain(sum);
  expect(said.replace(sum, '')).not.toContain(other);
});

test('says both sums while nobody told which, and one where they are the same', async () => {
  const { said } = await reviewOf({ amountPer: null });
  expect(said).toContain('600,00 € HT (montant de la demande) ou 1 200,00 € HT');
  const asked = { perRequest: 600, perEmployee: 600 };
  expect((await reviewOf({ amountPer: null, asked })).said).toContain('formation600,00 € HT');
});

test('guesses no sum that was not typed', async () => {
  const { said } = await reviewOf({ asked: null });
  expect(said).toContain('Frais de formationpas encore lu');
});

test('lists what is open, not what is good to know nor what is still to fill in', async () => {
  const { lines } = await reviewOf({ blocks: 1 }, [
    fakeFinding(),
    fakeFinding({ id: 'info', severity: 'information', says: 'Bon à savoir.' }),
    fakeFinding({ id: 'empty', isAwaited: true, says: 'Vide.' }),
  ]);
  expect(lines).toContain(
    'blocks: Formation · Module 1 · Fin de formation La fin vient avant le début.',
  );
  expect(lines.join()).not.toMatch(/Bon à savoir|Vide\./);
});

test('sets the recap against what was expected, and the rest behind', async () => {
  const line = { part: 'training', from: 'form' } as const;
  const recap: Reconciled[] = [
    { ...line, key: 'end', label: 'Fin', shown: '11/12', expected: '12/12', verdict: 'differs' },
    { ...line, key: 'hours', label: 'Heures', shown: null, expected: '28', verdict: 'absent' },
    { ...line, key: 'title', label: 'Intitulé', shown: 'A', expected: 'A', verdict: 'same' },
    { ...line, key: 'total', label: 'Total', shown: '9', expected: null, verdict: 'unknown' },
  ];
  const { said, lines, find } = await reviewOf({ recap });
  expect(said).toContain('lignes conformes : 1 sur 3');
  expect(lines).toContain('doubtful: Fin la page montre « 11/12 », attendu « 12/12 »');
  expect(lines).toContain('doubtful: Heures la page ne montre rien, attendu « 28 »');
  expect(find('details').textContent).toContain('Intitulé A');
  expect(find('details').textContent).toContain('Total 9');
  expect((await reviewOf()).said).not.toContain('Synthèse du portail');
});

test.each([
  [[[], []], '0 sur 2', ['doubtful: A aucun fichier', 'doubtful: B aucun fichier']],
  [[null, null], '', ['doubtful: A onglet pas encore lu', 'doubtful: B onglet pas encore lu']],
  [[[], ['b.pdf']], '1 sur 2', ['doubtful: A aucun fichier', 'done: B b.pdf']],
  [[['a.pdf'], ['b.pdf', 'c.pdf']], '2 sur 2', ['done: A a.pdf', 'done: B b.pdf, c.pdf']],
])('counts the papers %j', async ([a = null, b = null], count, expected) => {
  const papers = [
    { label: 'A', files: a },
    { label: 'B', files: b },
  ];
  const { said, lines } = await reviewOf({ papers, attestations: [] });
  expect(said).toContain(count ? `Pièces obligatoires : ${count}` : 'Pièces obligatoiresA');
  expect(lines).toEqual(expected);
});

test.each([
  [true, 'done: Cochée : Introduction · Je certifie'],
  [false, 'yours: À cocher : Introduction · Je certifie'],
  [null, 'yours: Onglet pas encore lu : Introduction · Je certifie'],
])('says of a box of the user (%s) how it stands', async (ticked, expected) => {
  const attestations = [{ pageName: 'Introduction', label: 'Je certifie', ticked }];
  expect((await reviewOf({ attestations, papers: [] })).lines).toEqual([expected]);
});

test('never offers to send', async () => {
  const { place, said } = await reviewOf();
  const buttons = [...place.querySelectorAll('button')].map(each => each.textContent);
  expect(buttons).toEqual(['Imprimer pour accord']);
  expect(said).toContain('C’est vous qui appuyez sur « Transmettre »');
});

test('leaves no French in English, but the names of the portal', async () => {
  const { addSentences } = await import('../../../locales/text.ts');
  const { english } = await import('../../../locales/en/all.ts');
  addSentences('en', english);
  const { place } = await show(
    <LanguageContext.Provider value="en">
      <Review
        review={fakeReview({ blocks: 1, awaited: 2, unseen: ['Synthèse'], wages: 'claimed' })}
        findings={[fakeFinding()]}
        dispatch={nothing}
        onPrint={nothing}
      />
    </LanguageContext.Provider>,
  );
  const said = place.textContent ?? '';
  expect(said).toContain('1 point to correct before sending.');
  for (const [key, sentence] of Object.entries(words)) {
    const other = english[key as keyof typeof french];
    const start = sentence.split('{')[0]?.trim() ?? '';
    if (start.length > 9 && !other.includes(start)) expect(said).not.toContain(start);
  }
});
