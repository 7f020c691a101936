const STEP = 50;

/** Far more than anything takes, on a machine that does three other things as well. */
const LIMIT = 20_000;

/**
 * Waits until a question about the browser has the answer hoped for: what is on the other side
 * of a protocol can only be asked again. Errors on the way (a page that is being replaced)
 * count as « not yet ».
 * @param what What is awaited, for the message.
 * @param ask Returns the answer, or `undefined`, `null` or `false` for « not yet ».
 */
export async function waitFor<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined | null | false>,
  { timeout = LIMIT, now = Date.now }: { timeout?: number; now?: () => number } = {},
): Promise<Answer> {
  const end = now() + timeout;
  let cause: unknown;
  do {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false) return answer;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await new Promise(resolve => setTimeout(resolve, STEP));
  } while (now() < end);
  const why = cause instanceof Error ? ` (${cause.message})` : '';
  throw new Error(`Waited ${timeout} ms in vain for: ${what}${why}`, { cause });
}
