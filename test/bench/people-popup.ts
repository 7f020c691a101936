import type { Page } from 'playwright';
import type { ChromiumSession } from '../support/launch-chromium.ts';
import { openPopup } from '../support/popup.ts';
import { portalOf } from '../support/portal.ts';
import type { Tab } from '../support/session.ts';
import { type LongestTask, longestTask } from './longest-task.ts';
import { type Measure, median, spread } from './measure.ts';
import { heapOf, pageOf, SECTION } from './people-scene.ts';
import { setWatch, stopped, timed, type Watch } from './stopwatch.ts';

const RUNS = 7;
const OPENING: Watch = { start: 'load', until: 'details.people li' };
const TICK: Watch = { start: 'change', until: 'details.people' };
/** For the engine's answer to what one does. */
const SETTLES = 500;

/** The popup with the people there are, in milliseconds (`heap`: bytes). */
export interface PopupTimes {
  readonly openings: readonly number[];
  readonly ticks: readonly number[];
  readonly tasks: readonly LongestTask[];
  readonly heap: number;
}

/** Opens the popup on the « Salariés » tab, and ticks somebody there. */
export async function timePopup(session: ChromiumSession): Promise<PopupTimes> {
  const portal = portalOf(await session.openPortal('?skin=vue&start=salaries'));
  await portal.ready();
  const { tab, ready } = await openPopup(session);
  await ready();
  const page = pageOf(session, 'popup.html');
  await page.addInitScript(setWatch, OPENING);
  const openings: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await tab.reload();
    openings.push((await stopped(tab, OPENING)).drawn);
  }
  await openPeople(tab);
  const ticks: number[] = [];
  const tasks: LongestTask[] = [];
  for (let run = 0; run < RUNS; run++) {
    const tick = async () => void ticks.push(await ticked(tab, page));
    tasks.push(await longestTask(page, tick));
  }
  const heap = await heapOf(page);
  await tab.close();
  await portal.tab.close();
  return { openings, ticks, tasks, heap };
}

/** What a long list adds to a short one, in the same browser. */
export function comparePopups(few: PopupTimes, many: PopupTimes): Measure[] {
  const line = (
    key: string,
    name: string,
    values: readonly number[],
    without: string,
  ): Measure => ({
    key: `people-popup-${key}`,
    section: SECTION,
    name: `popup: ${name}, median of ${RUNS}`,
    value: median(values),
    unit: 'ms',
    detail: `${spread(values)}; with one person ${without}`,
  });
  const walls = (times: PopupTimes) => times.tasks.map(({ wall }) => wall);
  const processor = many.tasks.map(task => task.processor);
  return [
    line('opening', 'page opened to people listed', many.openings, spread(few.openings)),
    line('tick', 'somebody ticked to the screen', many.ticks, spread(few.ticks)),
    line(
      'task',
      'longest task of a choice and its answer',
      walls(many),
      `${spread(walls(few))}; processor ${spread(processor)}`,
    ),
    {
      key: 'people-popup-heap',
      section: SECTION,
      name: 'popup: memory of its scripts',
      value: many.heap / 1e6,
      unit: 'MB',
      detail: `with one person ${(few.heap / 1e6).toFixed(1)}`,
    },
  ];
}

async function openPeople(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    const list = document.querySelector<HTMLDetailsElement>('details.people');
    if (list) list.open = true;
  }, null);
}

async function ticked(tab: Tab, page: Page): Promise<number> {
  const box = page.locator('details.people li input').first();
  const { drawn } = await timed(tab, TICK, () => box.click());
  await page.waitForTimeout(SETTLES);
  return drawn;
}
