import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenLoaded } from '../../../lib/dom/when-loaded.ts';

/** A page as far as its load tells: `load` comes when `finish` is called. */
function page(readyState: DocumentReadyState) {
  const view = new EventTarget();
  const idle: (() => void)[] = [];
  Object.assign(view, {
    setTimeout,
    requestIdleCallback: (then: () => void) => idle.push(then),
  });
  const document = { readyState, defaultView: view } as unknown as Document;
  return {
    document,
    finish: () => view.dispatchEvent(new Event('load')),
    rest: () => idle.forEach(then => void then()),
  };
}

async function hasCome(waited: Promise<void>): Promise<boolean> {
  let isThere = false;
  void waited.then(() => {
    isThere = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  return isThere;
}

describe('what waits for a page to have loaded', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('begins when the load is over and the page is idle, not before', async () => {
    const { document, finish, rest } = page('interactive');
    const waited = whenLoaded(document);
    expect(await hasCome(waited)).toBe(false);
    finish();
    expect(await hasCome(waited)).toBe(false);
    rest();
    expect(await hasCome(waited)).toBe(true);
  });

  it('does not wait for a load that is over', async () => {
    const { document, rest } = page('complete');
    const waited = whenLoaded(document);
    expect(await hasCome(waited)).toBe(false);
    rest();
    expect(await hasCome(waited)).toBe(true);
  });

  it('does not wait for ever for a load that never ends', async () => {
    const { document, rest } = page('loading');
    const waited = whenLoaded(document);
    await vi.advanceTimersByTimeAsync(3_000);
    rest();
    expect(await hasCome(waited)).toBe(true);
  });
});
