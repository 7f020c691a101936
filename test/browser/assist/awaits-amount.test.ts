import { afterEach, expect, it } from 'vitest';
import { createAssistant } from '../../../lib/assist/assistant.ts';
import { EMPTY_OVERVIEW } from '../../../lib/assist/initial-state.ts';
import type { Overview } from '../../../lib/assist/sources.ts';
import { pause } from '../../../lib/dom/settle.ts';
import { show } from '../controls/page.ts';
import { NO_SOURCES } from './no-sources.ts';

const PAGE = `<h2>Formation</h2>
  <label>* Intitulé de formation <input required></label>
  <label>* Début de formation <input placeholder="JJ/MM/AAAA" required></label>
  <label>* Fin de formation <input placeholder="JJ/MM/AAAA" required></label>
  <label>* Durée de formation en heures <input required></label>
  <table><tr><th>Type frais</th><th>Nature</th><th>Montant HT</th></tr>
    <tr><td>Frais Pédagogique</td><td>Pédagogique *</td><td><input></td></tr></table>`;

const OVERVIEW: Overview = {
  ...EMPTY_OVERVIEW,
  profileId: 'semaine',
  chosen: ['e1', 'e2'],
  centre: 'Centre',
  modules: [{ kind: 'external' }],
  amount: { perEmployee: 300 },
};

let ending = new AbortController();
afterEach(() => ending.abort());

async function reasonOfTheCost(overview: Overview): Promise<string | undefined> {
  show(PAGE);
  ending = new AbortController();
  const assistant = createAssistant({
    document,
    signal: ending.signal,
    sources: { ...NO_SOURCES, overview: async () => overview },
  });
  for (let turn = 0; turn < 40; turn++) {
    const row = assistant.state.rows.find(({ field }) => field === 'cout-pedagogique');
    if (row) return row.reason?.key;
    await pause(50, ending.signal);
  }
  return undefined;
}

it('says of a cost that it awaits the answer to its question, not that it is unknown', async () => {
  expect(await reasonOfTheCost(OVERVIEW)).toBe('reason.amount');
});

it.each([
  ['whose question was answered', { amountAnswer: { per: 'employee', on: '2026-11-22' } }],
  ['that the training does not have', { amount: null }],
] as const)('calls unknown a cost %s', async (_, changes) => {
  expect(await reasonOfTheCost({ ...OVERVIEW, ...changes })).toBe('reason.missing');
});
