import { expect, test, vi } from 'vitest';
import { text } from '../../../locales/sentences.ts';

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
const { extrasOfTab } = await import('../../../lib/browser/load-extras.ts');
const { extrasHere, offerExtras } = await import('../../../lib/browser/extras-slot.ts');

const kit = (banner: string) => ({ words: { 'teach.banner': banner } });

test('what is shown when asked is injected once, and asked again where that failed', async () => {
  const extras = extrasOfTab();
  await expect(extras.load()).rejects.toThrow();
  answer = () => ({ ok: true, value: null });
  // The background says that it did, and nothing came.
  await expect(extras.load()).rejects.toThrow();
  expect(extras.here()).toBeNull();

  const ending = new AbortController();
  const brought = kit('Montrez.');
  answer = () => {
    offerExtras(brought, ending.signal);
    return { ok: true, value: null };
  };
  await Promise.all([extras.load(), extras.load()]);
  expect(await extras.load()).toBe(brought);
  expect(extras.here()).toBe(brought);
  expect(sent).toEqual(Array.from({ length: 3 }, () => ({ type: 'inject-extras' })));
  expect(text('teach.banner')).toBe('Montrez.');
  ending.abort();
  expect(extrasHere()).toBeNull();
});

test('an engine takes nothing that an earlier installation left in the tab', async () => {
  offerExtras(kit('avant'), new AbortController().signal);
  const extras = extrasOfTab();
  expect(extras.here()).toBeNull();
  const now = kit('maintenant');
  answer = () => {
    offerExtras(now, new AbortController().signal);
    return { ok: true, value: null };
  };
  expect(await extras.load()).toBe(now);
});

test('a script that ends leaves the one that took its place', () => {
  const before = new AbortController();
  offerExtras(kit('avant'), before.signal);
  const now = kit('maintenant');
  offerExtras(now, new AbortController().signal);
  before.abort();
  expect(extrasHere()).toBe(now);
});
