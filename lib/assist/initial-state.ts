import type { AssistantState } from './state.ts';

/** Before anything was looked at. */
export const INITIAL_STATE: AssistantState = {
  run: 'idle',
  blocked: null,
  page: null,
  profiles: [],
  profileId: null,
  centre: null,
  employees: [],
  chosen: [],
  wages: null,
  rows: [],
  progress: null,
  question: null,
  summary: null,
  remarks: [],
  pointing: null,
  findings: [],
  review: null,
};

/** No run, no data: what `overview` says until the background has answered. */
export const EMPTY_OVERVIEW = {
  profiles: [],
  profileId: null,
  centre: null,
  opco: null,
  employees: [],
  chosen: [],
  modules: [],
  missingNumbers: [],
  amount: null,
  amountAnswer: null,
  savesTabs: null,
  wages: null,
  corrections: [],
} as const;
