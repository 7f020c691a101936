// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { nextFrame, pause, until } from '../../../lib/dom/settle.ts';

describe('bounded waits', () => {
  it('gives what was looked for as soon as the page shows it', async () => {
    setTimeout(() => document.body.append(document.createElement('hr')), 20);
    const start = performance.now();
    const found = await until(() => document.querySelector('hr'), { timeout: 2000 });
    expect(found?.tagName).toBe('HR');
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('notices what changes without a mutation', async () => {
    const input = document.createElement('input');
    setTimeout(() => {
      input.value = 'x';
    }, 30);
    expect(await until(() => input.value, { timeout: 1000 })).toBe('x');
  });

  it('gives nothing once the time is up', async () => {
    const start = performance.now();
    expect(await until(() => false, { timeout: 60 })).toBeNull();
    expect(performance.now() - start).toBeGreaterThanOrEqual(59);
  });

  it('ends with the reason of the stop, before or during the wait', async () => {
    const stop = new AbortController();
    const waits = [
      pause(5000, stop.signal),
      until(() => false, { timeout: 5000, signal: stop.signal }),
    ];
    stop.abort({ key: 'reason.stopped' });
    const late = [
      pause(0, stop.signal),
      nextFrame(stop.signal),
      until(() => true, { timeout: 10, signal: stop.signal }),
    ];
    for (const wait of await Promise.allSettled([...waits, ...late])) {
      expect(wait).toEqual({ status: 'rejected', reason: { key: 'reason.stopped' } });
    }
  });

  it('looks no more after it ended', async () => {
    let looks = 0;
    await until(() => ++looks > 1, { timeout: 500 });
    const after = looks;
    document.body.append('x');
    await pause(60);
    expect(looks).toBe(after);
  });
});
