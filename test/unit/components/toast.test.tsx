// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Said, Toast } from '../../../components/options/toast.tsx';
import '../../../locales/settings.ts';

let place = document.createElement('div');

beforeEach(() => {
  vi.useFakeTimers();
  place = document.createElement('div');
  document.body.replaceChildren(place);
});
afterEach(() => vi.useRealTimers());

const say = (said: Said) => act(() => render(<Toast said={said} />, place));
const shown = () => document.querySelector('[role=status]')?.textContent;

test('what was done is said, then leaves the page free', async () => {
  await say({ text: 'Enregistré.', count: 1, isTrouble: false });
  expect(shown()).toBe('Enregistré.');
  await act(() => void vi.advanceTimersByTime(10_000));
  expect(shown()).toBe('');
  await say({ text: 'Enregistré.', count: 2, isTrouble: false });
  expect(shown()).toBe('Enregistré.');
});

test('what was not done stays until it is closed', async () => {
  await say({ text: 'Rien n’a été enregistré.', count: 1, isTrouble: true });
  await act(() => void vi.advanceTimersByTime(60_000));
  expect(shown()).toContain('Rien n’a été enregistré.');
  await act(() => document.querySelector('button')?.click());
  expect(shown()).toBe('');
});
