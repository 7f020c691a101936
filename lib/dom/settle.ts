/**
 * The only timed waits of the project, all bounded. What a page does after a gesture shows as a
 * mutation most of the time; values, styles and shadow roots change without one, so a few timed
 * looks complete the observer.
 */

export interface WaitOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds after which the wait gives up. */
  readonly timeout: number;
  readonly document?: Document;
}

/** Resolves after `milliseconds`; rejects with the signal's reason when aborted. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });
}

/** Lets the browser do what waits (input, drawing). A timer would add 4 ms each time. */
export async function nextTask(): Promise<void> {
  const turns = new Turns();
  await turns.next();
  turns.end();
}

/** As `nextTask`, again and again: opening and closing a channel each time takes half a millisecond. */
export class Turns {
  #channel: MessageChannel | null = null;

  next(): Promise<void> {
    this.#channel ??= new MessageChannel();
    const { port1, port2 } = this.#channel;
    return new Promise(resolve => {
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  }

  end(): void {
    this.#channel?.port1.close();
  }
}

/** Lets the page's own handlers and one rendering pass. Falls back on a timer in a hidden tab. */
export async function nextFrame(signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  await new Promise<void>(resolve => {
    const timer = setTimeout(resolve, 50);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      // A task after the frame: frameworks flush their updates in microtasks of the frame.
      setTimeout(resolve, 0);
    });
  });
  signal?.throwIfAborted();
}

/** Waits until `probe` gives something truthy, or `null` once the time is up. */
export function until<T>(probe: () => T, options: WaitOptions): Promise<NonNullable<T> | null> {
  const { signal, timeout } = options;
  const page = options.document ?? document;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const start = performance.now();
    const finish = (result: NonNullable<T> | null) => {
      observer.disconnect();
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      resolve(result);
    };
    const stop = () => {
      observer.disconnect();
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const look = (): boolean => {
      const found = probe();
      if (found) finish(found);
      return Boolean(found);
    };
    const observer = new MutationObserver(() => void look());
    if (look()) return;
    if (timeout <= 0) return finish(null);
    observer.observe(page, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    signal?.addEventListener('abort', stop, { once: true });
    const again = () => {
      if (look()) return;
      const spent = performance.now() - start;
      if (spent >= timeout) return finish(null);
      timer = setTimeout(again, Math.min(spent < 150 ? 15 : 50, timeout - spent + 1));
    };
    timer = setTimeout(again, 10);
  });
}
