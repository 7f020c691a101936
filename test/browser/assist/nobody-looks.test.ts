import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAssistant } from '../../../lib/assist/assistant.ts';
import type { PageAssistant } from '../../../lib/assist/page-assistant.ts';
import type { Overview, Sources } from '../../../lib/assist/sources.ts';
import { pause } from '../../../lib/dom/settle.ts';
import { the } from '../controls/control-named.ts';
import { show } from '../controls/page.ts';

const OVERVIEW: Overview = {
  profileId: null,
  chosen: [],
  savesTabs: null,
  profiles: [],
  centre: null,
  opco: null,
  employees: [],
  modules: [],
  missingNumbers: [],
  amount: null,
  amountAnswer: null,
  corrections: [],
};

const SOURCES: Sources = {
  overview: async () => OVERVIEW,
  values: async () => ({}),
  filePart: async () => ({ name: '', type: '', base64: '', next: null }),
  rememberOption: async () => undefined,
  rememberAmount: async () => undefined,
  saveSelection: async () => undefined,
  saveCorrection: async () => false,
  forgetCorrection: async () => undefined,
  check: () => new Promise(() => undefined),
  loadJournal: async () => null,
  saveJournal: async () => undefined,
};

/** Longer than the assistant waits for a page to calm down. */
const CALM = 400;

let ending = new AbortController();
let assistant: PageAssistant;

beforeEach(async () => {
  show('<label>Intitulé <input></label>');
  ending = new AbortController();
  assistant = createAssistant({ document, signal: ending.signal, sources: SOURCES });
  await pause(CALM);
});

afterEach(() => ending.abort());

/** The page draws something anew, as it does while somebody types. */
async function redraw() {
  the('label').append(document.createElement('b'));
  await pause(CALM);
}

it('looks at the page again when it changes under the eyes of somebody', async () => {
  const listener = vi.fn();
  assistant.subscribe(listener);
  await redraw();
  expect(listener).toHaveBeenCalled();
  expect(assistant.isFollowing).toBe(true);
});

it('leaves a page alone that changes while nobody looks', async () => {
  const listener = vi.fn();
  assistant.subscribe(listener, () => false);
  await redraw();
  expect(listener).not.toHaveBeenCalled();
  expect(assistant.isFollowing).toBe(false);
});

it('catches up as soon as somebody looks', async () => {
  assistant.subscribe(
    () => undefined,
    () => false,
  );
  await redraw();
  const listener = vi.fn();
  assistant.subscribe(listener);
  await pause(CALM);
  expect(listener).toHaveBeenCalled();
});
