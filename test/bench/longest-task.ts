import type { Page } from 'playwright';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

export interface LongestTask {
  /** By the clock, in milliseconds. */
  readonly wall: number;
  /** Longest by the processor's time: what a busy machine does not inflate. */
  readonly processor: number;
}

/** Longest task of the page's main thread while something happens, from the browser's own trace. */
export async function longestTask(page: Page, work: () => Promise<unknown>): Promise<LongestTask> {
  const protocol = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  protocol.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event as unknown as TraceEvent);
  });
  await protocol.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['disabled-by-default-devtools.timeline', 'blink.user_timing'],
      excludedCategories: ['*'],
    },
  });
  await page.evaluate(() => void performance.mark('bench-start'));
  await work();
  await page.evaluate(() => void performance.mark('bench-end'));
  const complete = new Promise(resolve => protocol.once('Tracing.tracingComplete', resolve));
  await protocol.send('Tracing.end');
  await complete;
  await protocol.detach();
  return between(events);
}

function between(events: readonly TraceEvent[]): LongestTask {
  const start = events.find(({ name }) => name === 'bench-start');
  const end = events.find(({ name }) => name === 'bench-end');
  if (!start || !end) throw new Error('The trace of the page has no beginning or no end');
  const tasks = events.filter(
    ({ name, pid, tid, ts, dur = 0 }) =>
      name === 'RunTask' &&
      pid === start.pid &&
      tid === start.tid &&
      ts > start.ts &&
      ts + dur < end.ts,
  );
  if (tasks.length === 0) throw new Error('The trace of the page has no task');
  return {
    wall: Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000,
    processor: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000,
  };
}
