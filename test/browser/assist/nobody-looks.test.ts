import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAssistant } from '../../../lib/assist/assistant.ts';
import type { PageAssistant } from '../../../lib/assist/page-assistant.ts';
import { pause } from '../../../lib/dom/settle.ts';
import { the } from '../controls/control-named.ts';
import { show } from '../controls/page.ts';
import { NO_SOURCES } from './no-sources.ts';

/** Longer than the assistant waits for a page to calm down. */
const CALM = 400;

let ending = new AbortController();
let assistant: PageAssistant;

beforeEach(async () => {
  show('<label>Intitulé <input></label>');
  ending = new AbortController();
  assistant = createAssistant({ document, signal: ending.signal, sources: NO_SOURCES });
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
