import { onTestFinished } from 'vitest';
import { createAssistant } from '../../../lib/assist/assistant.ts';
import { EMPTY_OVERVIEW } from '../../../lib/assist/initial-state.ts';
import type { PageAssistant } from '../../../lib/assist/page-assistant.ts';
import type { Sources } from '../../../lib/assist/sources.ts';
import type { Action, AssistantState, Row } from '../../../lib/assist/state.ts';
import type { Values } from '../../../lib/assist/values.ts';
import type { Value } from '../../../lib/controls/value.ts';
import { NO_SOURCES } from '../assist/no-sources.ts';

const TRAINING = { id: 'semaine', title: 'Semaine de formation', past: false } as const;
const DATES = { start: '2027-01-05', end: '2027-01-08' } as const;

const KNOWN: Readonly<Record<string, Value>> = {
  'reference-interne': 'Formation GFLE',
  intitule: 'Semaine de formation',
  debut: '2027-01-05',
  fin: '2027-01-08',
  'duree-heures': 8,
  'type-formation': 'Inter-Entreprises',
};

/** One training and its values: what the background would answer. */
function sources(): Sources {
  const values: Values = Object.fromEntries(
    Object.entries(KNOWN).map(([key, value]) => [key, { value, origin: 'profile' }]),
  );
  return {
    ...NO_SOURCES,
    overview: async () => ({
      ...EMPTY_OVERVIEW,
      profiles: [{ ...TRAINING, ...DATES }],
      profileId: TRAINING.id,
      centre: 'Groupement FLE',
      opco: 'AKTO',
    }),
    values: async () => values,
    saveCorrection: async () => true,
  };
}

/** The assistant of the page under test, as the panel drives it. */
export function assistantHere() {
  const end = new AbortController();
  onTestFinished(() => end.abort());
  const assistant = createAssistant({ document, signal: end.signal, sources: sources() });
  return { assistant, run: (action: Action) => run(assistant, action) };
}

/** Resolves with what the panel shows once the run has ended, or asks something. */
function run(assistant: PageAssistant, action: Action): Promise<AssistantState> {
  return new Promise(resolve => {
    let hasBegun = false;
    const unsubscribe = assistant.subscribe(state => {
      hasBegun ||= state.run === 'running';
      if (!hasBegun || state.run === 'running') return;
      unsubscribe();
      resolve(state);
    });
    assistant.dispatch(action);
  });
}

export function rowOf({ rows }: AssistantState, label: string): Row {
  const row = rows.find(each => each.label === label);
  if (!row) throw new Error(`No row « ${label} » among ${rows.map(each => each.label).join(', ')}`);
  return row;
}

export const isHeld = ({ status }: Row) => status.startsWith('held') || status === 'same';
