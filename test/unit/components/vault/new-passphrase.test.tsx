// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { NewPassphrase } from '../../../../components/vault/new-passphrase.tsx';
import { text } from '../../../../locales/text.ts';
import { show } from '../show.tsx';

const PASSPHRASE = 'sept chaises autour du four';

it('says that the second one differs once it is left, though it may be its beginning', async () => {
  const given: (string | null)[] = [];
  const view = await show(<NewPassphrase known={[]} onPassphrase={each => given.push(each)} />);
  const [first, second] = view.place.querySelectorAll('input');
  if (!first || !second) throw new Error('Two boxes are expected');
  await view.set(first, PASSPHRASE);
  await view.set(second, PASSPHRASE.slice(0, -1));
  expect(view.says()).not.toContain(text('vault.passphrase.differs'));
  await act(() => void second.dispatchEvent(new Event('blur')));
  expect(view.says()).toContain(text('vault.passphrase.differs'));
  await view.set(second, PASSPHRASE);
  expect(view.says()).not.toContain(text('vault.passphrase.differs'));
  expect(given.at(-1)).toBe(PASSPHRASE);
});

it('gives it before the next key: Enter may come right after the last letter', async () => {
  const given: (string | null)[] = [];
  const view = await show(<NewPassphrase known={[]} onPassphrase={each => given.push(each)} />);
  const [first, second] = view.place.querySelectorAll('input');
  if (!first || !second) throw new Error('Two boxes are expected');
  await view.set(first, PASSPHRASE);
  // Without `act`, which waits for what is put off until the page is painted.
  second.value = PASSPHRASE;
  second.dispatchEvent(new Event('input', { bubbles: true }));
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  expect(given.at(-1)).toBe(PASSPHRASE);
});
