import type { Page } from 'playwright';
import type { ChromiumSession } from '../support/launch-chromium.ts';
import { replicaAnswer } from '../support/replica.ts';
import { PORTAL } from '../support/session.ts';
import { type Measure, median, spread } from './measure.ts';

const RUNS = 30;
/** Long enough after `load` for what waits for an idle document. */
const AFTER = 700;
const SECTION = 'Load of the portal’s page (replica, vue, Formation)';
const PATH = '?skin=vue&start=formation&modules=deux';

/**
 * The same page at an address that the extension has nothing to do with: what a page is without
 * it, in the same browser and in turns, so that the machine's moods fall on both.
 */
export const ELSEWHERE = 'https://portail.example.org/';
/** The same again: what differs between these two is chance. */
const CONTROL = 'https://portail.example.com/';
const ORIGINS = [PORTAL, ELSEWHERE, CONTROL];

interface Load {
  /** Navigation timing: from the answer's last byte to the end of `load`. */
  readonly loaded: number;
  /** Processor's time of the page's main thread in tasks, up to `AFTER` ms later. */
  readonly busy: number;
}

/** What the always-on script adds to the load of a page. */
export async function loadBench(session: ChromiumSession): Promise<Measure[]> {
  const loads = new Map<string, Load[]>(ORIGINS.map(origin => [origin, []]));
  for (const origin of ORIGINS) await load(session, origin);
  for (let run = 0; run < RUNS; run++) {
    // Each goes first as often as the others.
    for (let turn = 0; turn < ORIGINS.length; turn++) {
      const origin = ORIGINS[(run + turn) % ORIGINS.length] ?? PORTAL;
      loads.get(origin)?.push(await load(session, origin));
    }
  }
  const of = (origin: string, key: keyof Load) => (loads.get(origin) ?? []).map(each => each[key]);
  // Of each turn with itself: what the machine did meanwhile falls on both.
  const added = (origin: string, key: keyof Load) => {
    const without = of(ELSEWHERE, key);
    return median(of(origin, key).map((value, turn) => value - (without[turn] ?? Number.NaN)));
  };
  const measure = (key: keyof Load, name: string): Measure => ({
    key: `load-${key}`,
    section: SECTION,
    name: `${name}, median of ${RUNS}`,
    value: added(PORTAL, key),
    unit: 'ms',
    budget: 20,
    detail:
      `with ${spread(of(PORTAL, key))}, without ${spread(of(ELSEWHERE, key))}; ` +
      `two addresses without it differ by ${added(CONTROL, key).toFixed(1)} (what chance does)`,
  });
  return [
    measure('loaded', 'added to the end of load'),
    measure('busy', 'added to the main thread’s work, pill included'),
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
  // The processor's time: a busy machine inflates it far less than the clock's.
  await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
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
