import { expect, test, vi } from 'vitest';
import { text } from '../../../locales/text.ts';

const sent: unknown[] = [];
let answer: () => unknown = () => ({ ok: false });
vi.stubGlobal('chrome', {
  runtime: {
    id: 'ours',
    sendMessage: async (message: unknown) => {
      sent.push(message);
      return answer();
    },
  },
});
const { loadPointing } = await import('../../../lib/browser/load-pointing.ts');
const { offerPointing, pointingHere } = await import('../../../lib/browser/pointing-slot.ts');

const kit = (banner: string) => ({
  words: { fr: { 'teach.banner': banner }, en: {} },
  mount: () => () => undefined,
});

test('what the user points with is injected once, and asked again where that failed', async () => {
  await expect(loadPointing()).rejects.toThrow();
  answer = () => ({ ok: true, value: null });
  // The background says that it did, and nothing came.
  await expect(loadPointing()).rejects.toThrow();
  expect(pointingHere()).toBeNull();

  const ending = new AbortController();
  answer = () => {
    offerPointing(kit('Montrez.'), ending.signal);
    return { ok: true, value: null };
  };
  await Promise.all([loadPointing(), loadPointing()]);
  await loadPointing();
  expect(sent).toEqual(Array.from({ length: 3 }, () => ({ type: 'inject-pointing' })));
  expect(text('teach.banner')).toBe('Montrez.');
  ending.abort();
  expect(pointingHere()).toBeNull();
});

test('a script that ends leaves the one that took its place', () => {
  const before = new AbortController();
  offerPointing(kit('avant'), before.signal);
  const now = kit('maintenant');
  offerPointing(now, new AbortController().signal);
  before.abort();
  expect(pointingHere()).toBe(now);
});
