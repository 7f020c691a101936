import { EMPTY_OVERVIEW } from '../../../lib/assist/initial-state.ts';
import type { Sources } from '../../../lib/assist/sources.ts';

/** A background that keeps nothing and knows nothing. */
export const NO_SOURCES: Sources = {
  overview: async () => EMPTY_OVERVIEW,
  values: async () => ({}),
  filePart: async () => Promise.reject(new Error('No paper here')),
  rememberOption: async () => undefined,
  rememberAmount: async () => undefined,
  saveSelection: async () => undefined,
  saveCorrection: async () => false,
  forgetCorrection: async () => undefined,
  contractPages: async () => [],
  cues: async () => ({}),
  check: () => new Promise(() => undefined),
  loadJournal: async () => null,
  saveJournal: async () => undefined,
};
