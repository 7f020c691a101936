import type { Page } from 'playwright';
import type { ChromiumSession } from '../support/launch-chromium.ts';
import { replicaAnswer } from '../support/replica.ts';
import { PORTAL } from '../support/session.ts';
import { type Measure, median, spread } from './measure.ts';

const RUNS = 15;
/** Long enough after `load` for what waits for an idle document. */
const AFTER = 700;
const SECTION = 'Load of the portal’s page (replica, vue, Formation)';
const PATH = '?skin=vue&start=formation&modules=deux';

/**
 * The same page at an address that the extension has nothing to do with: what a page is without
 * it, in the same browser and in turns, so that the machine's moods fall on both.
 */
export const ELSEWHERE = 'https://portail.example.org/';

interface Load {
  /** Navigation timing: from the answer's last byte to the end of `load`. */
  readonly loaded: number;
  /** Time of the page's main thread in tasks, up to `AFTER` ms later. */
  readonly busy: number;
}

/** What the always-on script adds to the load of a page. */
export async function loadBench(session: ChromiumSession): Promise<Measure[]> {
  const withIt: Load[] = [];
  const without: Load[] = [];
  await load(session, PORTAL);
  await load(session, ELSEWHERE);
  for (let run = 0; run < RUNS; run++) {
    // Either goes first as often as the other.
    const order = run % 2 === 0 ? [PORTAL, ELSEWHERE] : [ELSEWHERE, PORTAL];
    for (const origin of order)
      (origin === PORTAL ? withIt : without).push(await load(session, origin));
  }
  const of = (loads: readonly Load[], key: keyof Load) => loads.map(load => load[key]);
  const added = (key: keyof Load) => median(of(withIt, key)) - median(of(without, key));
  // Two loads that follow each other: what the machine does elsewhere weighs on both.
  const pairs = (key: keyof Load) =>
    withIt.map((load, run) => load[key] - (without[run]?.[key] ?? Number.NaN));
  const detail = (key: keyof Load) =>
    `with ${spread(of(withIt, key))}, without ${spread(of(without, key))}; by pairs ${spread(pairs(key))}`;
  return [
    {
      key: 'load-added',
      section: SECTION,
      name: `added to the end of load, medians of ${RUNS}`,
      value: added('loaded'),
      unit: 'ms',
      budget: 20,
      detail: detail('loaded'),
    },
    {
      key: 'load-busy',
      section: SECTION,
      name: `added to the main thread’s work, pill included, medians of ${RUNS}`,
      value: added('busy'),
      unit: 'ms',
      budget: 20,
      detail: detail('busy'),
    },
  ];
}

/** Opens the replica at the portal's address, or elsewhere, all of it in one answer. */
export async function openReplica(session: ChromiumSession, origin: string): Promise<Page> {
  const page = await session.context.newPage();
  await show(page, origin);
  return page;
}

async function show(page: Page, origin: string): Promise<void> {
  // Before the session's own route: both addresses are answered alike.
  await page.route(`${origin}**`, async route => {
    const body = await inOneFile(route.request().url());
    return route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body });
  });
  await page.goto(new URL(PATH, origin).href, { waitUntil: 'load' });
}

/** The page with its scripts and styles inside: what is fetched apart takes Playwright's time. */
async function inOneFile(url: string): Promise<string> {
  const read = async (path: string) =>
    String((await replicaAnswer(new URL(path, url).href, 'GET')).body);
  let html = await read(url);
  for (const [tag = '', path = ''] of html.matchAll(
    /<script[^>]*src="([^"]+)"[^>]*><\/script>/gu,
  )) {
    const code = (await read(path)).replaceAll('</script', '<\\/script');
    html = html
      .replace(tag, '')
      .replace('</body>', () => `<script type="module">${code}</script></body>`);
  }
  for (const [tag = '', path = ''] of html.matchAll(/<link[^>]*href="([^"]+\.css)"[^>]*>/gu)) {
    const style = await read(path);
    html = html.replace(tag, () => `<style>${style}</style>`);
  }
  return html;
}

async function load(session: ChromiumSession, origin: string): Promise<Load> {
  const page = await session.context.newPage();
  const protocol = await session.context.newCDPSession(page);
  await protocol.send('Performance.enable');
  await show(page, origin);
  await page.waitForTimeout(AFTER);
  const loaded = await page.evaluate(() => {
    const [timing] = performance.getEntriesByType('navigation');
    const { loadEventEnd, responseEnd } = timing as PerformanceNavigationTiming;
    return loadEventEnd - responseEnd;
  });
  const { metrics } = await protocol.send('Performance.getMetrics');
  const busy = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  await page.close();
  return { loaded, busy };
}
