import { join } from 'node:path';
import { build } from 'vite';
import type { ChromiumSession } from '../support/launch-chromium.ts';
import { contentWorld } from './content-world.ts';
import { generatedForm } from './generated-form.ts';
import { longestTask } from './longest-task.ts';
import { growth, type Measure, median, spread } from './measure.ts';
import { newPortalPage } from './portal-page.ts';
import type { BenchScan } from './scan-in-page.ts';

const SIZES = [60, 250, 1000, 4000];
/** A scan differs from the next by a half on a busy machine. */
const RUNS = 21;
/** Milliseconds; others explain. */
const BUDGETS: Readonly<Record<number, number>> = { 60: 5, 1000: 60 };
const SECTION = 'Scan of a generated form (lib/controls/scan.ts in the content script’s world)';

/** As a newer version of the extension tells the script always on the portal. */
const PORTAL_SCRIPT_RESTS = `document.dispatchEvent(
  new CustomEvent(chrome.runtime.id + ':portal:wxt:content-script-started', {
    detail: { contentScriptName: 'portal', messageId: 'bench' },
  }),
)`;

/** How long a scan takes, how that grows, and the longest task of the one of 1,000 controls. */
export async function scanBench(session: ChromiumSession): Promise<Measure[]> {
  const page = await newPortalPage(session, 'bench');
  const inContentScript = await contentWorld(page, session.extensionOrigin);
  await inContentScript(await bundled());
  // What watches the page beside would look at it in the pauses of the scan, and be counted.
  await inContentScript(PORTAL_SCRIPT_RESTS);
  const scanOnce = async (count: number) => {
    const expected = await page.evaluate(generatedForm, count);
    const told = (await inContentScript('benchScan(1)')) as BenchScan;
    if (JSON.stringify(told.labels) !== JSON.stringify(expected)) {
      const at = expected.findIndex((label, index) => told.labels[index] !== label);
      throw new Error(
        `The scan of ${count} controls is wrong (${told.labels.length} found): « ${told.labels[at]} » for « ${expected[at]} »`,
      );
    }
    return told.milliseconds;
  };
  // The engine is compiled by the first scans; a page's first look is the figure after.
  const cold = await scanOnce(60);
  for (let turn = 0; turn < 20; turn++) await scanOnce(turn < 5 ? 250 : 60);
  const measures: Measure[] = [];
  const points: [number, number][] = [];
  for (const count of SIZES) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) times.push(await scanOnce(count));
    points.push([count, median(times)]);
    const budget = BUDGETS[count];
    measures.push({
      key: `scan-${count}`,
      section: SECTION,
      name: `${count} controls, median of ${RUNS}`,
      value: median(times),
      unit: 'ms',
      ...(budget === undefined ? {} : { budget }),
      detail: spread(times),
    });
  }
  const last = points.slice(-2);
  measures.push(
    {
      key: 'scan-cold',
      section: SECTION,
      name: 'the very first scan of a page (60, code not compiled yet)',
      value: cold,
      unit: 'ms',
    },
    {
      key: 'scan-growth',
      section: SECTION,
      name: 'growth exponent (1 = linear)',
      value: growth(points),
      unit: '',
      budget: 1.1,
      detail: `${growth(last).toFixed(2)} from 1,000 to 4,000`,
    },
    await longest(page, inContentScript),
  );
  await page.close();
  return measures;
}

async function longest(
  page: Awaited<ReturnType<typeof newPortalPage>>,
  inContentScript: (code: string) => Promise<unknown>,
): Promise<Measure> {
  const walls: number[] = [];
  const processors: number[] = [];
  for (let run = 0; run < 5; run++) {
    await page.evaluate(generatedForm, 1000);
    const { wall, processor } = await longestTask(page, () => inContentScript('benchScan(1)'));
    walls.push(wall);
    processors.push(processor);
  }
  return {
    key: 'scan-task',
    section: SECTION,
    name: 'longest task during the scan of 1,000, median of 5',
    value: median(walls),
    unit: 'ms',
    budget: 50,
    detail: `${spread(walls)}; processor ${spread(processors)}`,
  };
}

/** The scan as one script, compiled and minified as the extension is. */
async function bundled(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, 'scan-in-page.ts'),
        formats: ['iife'],
        name: 'bench',
      },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('Vite built nothing');
  return chunk.code;
}
