// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { attachShadowHost } from '../../../components/overlay/shadow-host.ts';

let abort = new AbortController();
afterEach(() => {
  abort.abort();
  abort = new AbortController();
});

const attach = () =>
  attachShadowHost({
    document,
    tag: 'dossier-fle-test',
    css: 'button { color: red }',
    signal: abort.signal,
  });

test('is closed to the page', () => {
  const { element } = attach();
  expect(element.isConnected).toBe(true);
  expect(element.shadowRoot).toBeNull();
});

test('lets no event made by a script reach our buttons', () => {
  const { root } = attach();
  const button = document.createElement('button');
  root.append(button);
  let pressed = 0;
  button.addEventListener('click', () => pressed++);
  button.click();
  button.dispatchEvent(new Event('change', { bubbles: true }));
  expect(pressed).toBe(0);
});

test('keeps the keys typed in it from the shortcuts of the page', () => {
  const { root } = attach();
  const input = document.createElement('input');
  root.append(input);
  let heard = 0;
  document.addEventListener('keyup', () => heard++, { signal: abort.signal });
  input.dispatchEvent(new KeyboardEvent('keyup', { key: 'a', bubbles: true, composed: true }));
  expect(heard).toBe(0);
});

test('comes back when the page removes it, and leaves for good at the end', async () => {
  const { element } = attach();
  element.remove();
  await new Promise(resolve => setTimeout(resolve));
  expect(element.isConnected).toBe(true);
  abort.abort();
  await new Promise(resolve => setTimeout(resolve));
  expect(element.isConnected).toBe(false);
});
