import { nextTask } from '../dom/settle.ts';

/** Long enough to get work done, short enough that no key press waits. */
const SLICE_MS = 12;

/** Called between items of a long work: lets the page answer once the slice of time is used up. */
export function breather(now: () => number = () => performance.now()): () => Promise<void> {
  let since = now();
  return async () => {
    if (now() - since < SLICE_MS) return;
    await nextTask();
    since = now();
  };
}
