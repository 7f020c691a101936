import type { AssistantState, Row } from '../../../lib/assist/state.ts';

/** A field that holds what it should, unless told otherwise. */
export function fakeRow(overrides: Partial<Row> = {}): Row {
  return {
    id: 'formation:intitule',
    pageId: 'formation',
    pageName: 'Formation',
    field: 'intitule',
    label: 'Intitulé de formation',
    status: 'held',
    value: 'Semaine de formation des personnels administratifs',
    wanted: 'Semaine de formation des personnels administratifs',
    reason: null,
    group: '',
    canShow: true,
    canUndo: true,
    canWrite: false,
    offer: null,
    oneWay: false,
    ...overrides,
  };
}

/** An assistant at rest on the Formation tab, ready for the first click. */
export function fakeState(overrides: Partial<AssistantState> = {}): AssistantState {
  return {
    run: 'idle',
    blocked: null,
    page: { id: 'formation', name: 'Formation', sure: true },
    profiles: [
      {
        id: 'semaine-2026',
        title: 'Semaine de formation 2026',
        start: '2026-12-08',
        end: '2026-12-11',
        past: false,
      },
      {
        id: 'semaine-2025',
        title: 'Semaine de formation 2025',
        start: '2025-11-18',
        end: '2025-11-21',
        past: true,
      },
    ],
    profileId: 'semaine-2026',
    centre: 'Centre Exemple',
    employees: [
      { id: 'e1', name: 'Camille EXEMPLE' },
      { id: 'e2', name: 'Dominique MODÈLE' },
    ],
    chosen: ['e1'],
    rows: [],
    progress: null,
    question: null,
    summary: null,
    remarks: [],
    pointing: null,
    findings: [],
    review: null,
    wages: null,
    ...overrides,
  };
}
