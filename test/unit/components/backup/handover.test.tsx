// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { Handover, type HandoverSheet } from '../../../../components/backup/handover.tsx';
import { show } from '../show.tsx';

const open = (dossiers: HandoverSheet['dossiers']) =>
  show(
    <Handover
      sheet={{
        file: 'dossier-fle-2026-11-21.dfle',
        today: '2026-11-21',
        centres: ['Centre du lac'],
        trainings: [],
        dossiers,
        people: 3,
      }}
      onClose={() => undefined}
    />,
  );

it('says of each open dossier where it stands and what it awaits', async () => {
  const page = await open([
    {
      id: 'd1',
      title: 'Semaine de formation',
      about: 'n° 48213',
      sending: 'PAS ENCORE ENVOYÉ à AKTO',
      next: 'À faire maintenant : réunir les pièces',
      deadline: 'Au plus tard le 9 octobre.',
      papers: ['programme (coordination)', 'devis (coordination)'],
    },
  ]);
  const dossier = page.find('[data-dossier=d1]');
  expect(dossier.textContent).toContain('Semaine de formation · n° 48213');
  // One thing a line: run together, nobody can read them.
  expect([...dossier.querySelectorAll('p, li')].map(line => line.textContent)).toEqual([
    'PAS ENCORE ENVOYÉ à AKTO',
    'À faire maintenant : réunir les pièces',
    'Au plus tard le 9 octobre.',
    'Pièces attendues :',
    'programme (coordination)',
    'devis (coordination)',
  ]);
});

it('says so when nothing is open', async () => {
  expect((await open([])).says()).toContain('Aucun dossier en cours.');
});
