/** Does one piece of work after the other, in the order they were asked for. */
export type Lock = <T>(work: () => Promise<T>) => Promise<T>;

/** Among those who share it: enough for what one page alone changes. */
export function ownLock(): Lock {
  let queue: Promise<unknown> = Promise.resolve();
  return work => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };
}
