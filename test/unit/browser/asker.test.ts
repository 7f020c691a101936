import { expect, test, vi } from 'vitest';

vi.stubGlobal('chrome', {
  runtime: { id: 'ours', getURL: (path: string) => `chrome-extension://ours${path}` },
});
const { askerOf } = await import('../../../lib/browser/answer.ts');

const portal = {
  id: 'ours',
  url: 'https://monespace.akto.fr/dossier/1',
  frameId: 0,
  tab: { id: 7 },
};

test('answers the top frame of a portal tab, and knows which tab it is', () => {
  expect(askerOf(portal)).toEqual({ kind: 'portal', tabId: 7 });
});

test('answers the pages of the extension, in a tab or not', () => {
  const page = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
  expect(askerOf(page)).toEqual({ kind: 'page' });
  expect(askerOf({ ...page, frameId: 0, tab: { id: 3 } })).toEqual({ kind: 'page' });
});

test.each([
  ['another extension', { id: 'theirs' }],
  ['a frame inside the portal', { frameId: 2 }],
  ['another site', { url: 'https://monespace.akto.fr.example.org/' }],
  ['a page that starts like ours', { url: 'chrome-extension://ours.example.org/' }],
  ['no tab at all', { tab: undefined }],
  ['an unknown address', { url: undefined }],
])('does not answer %s', (_, change) => {
  expect(askerOf({ ...portal, ...change })).toBeNull();
});
