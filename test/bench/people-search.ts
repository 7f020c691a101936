import type { Page } from 'playwright';
import type { Tab } from '../support/session.ts';
import type { Invented } from './invented-staff.ts';
import { longestTask } from './longest-task.ts';
import { type Measure, median, spread } from './measure.ts';
import { type PeopleScene, SECTION } from './people-scene.ts';
import { timed } from './stopwatch.ts';

/** A name as one types it, without its accents, then a first name; then a date. */
const TYPED = ['granfer zel', '12/04/'];
const RUNS = 5;
const BUDGET = 30;

/** Each key of a search, from the press to the list on the screen. */
export async function measureSearch({ vault: { tab }, page, staff }: PeopleScene) {
  const keys: number[][] = [];
  for (let run = 0; run < RUNS; run++) {
    const times: number[] = [];
    for (const words of TYPED) times.push(...(await typed(tab, page, words)));
    await refuseWrong(tab, staff);
    keys.push(times);
  }
  const task = await longestTask(page, async () => {
    for (const words of TYPED) await typed(tab, page, words);
  });
  // The machine's moods strike any key: the slowest one is slow in most runs.
  const byKey = (keys[0] ?? []).map((_, at) => median(keys.map(run => run[at] ?? Number.NaN)));
  const all = keys.flat();
  const measures: Measure[] = [
    {
      key: 'people-search',
      section: SECTION,
      name: `a key of the search to the list on the screen, median of ${all.length}`,
      value: median(all),
      unit: 'ms',
      budget: BUDGET,
      detail: spread(all),
    },
    {
      key: 'people-search-worst',
      section: SECTION,
      name: `its slowest key, median of ${RUNS}`,
      value: Math.max(...byKey),
      unit: 'ms',
      budget: BUDGET,
      detail: byKey.map(Math.round).join(', '),
    },
    {
      key: 'people-search-task',
      section: SECTION,
      name: 'longest task of a search',
      value: task.wall,
      unit: 'ms',
      detail: `processor ${task.processor.toFixed(1)}`,
    },
  ];
  return measures;
}

async function typed(tab: Tab, page: Page, words: string): Promise<number[]> {
  const box = page.locator('#people input[type=search]');
  await box.fill('');
  const times: number[] = [];
  for (const key of words) {
    const { drawn } = await timed(tab, { start: 'input', until: '#people' }, () => box.press(key));
    times.push(drawn);
  }
  return times;
}

/** A fast search that finds the wrong people is no search. */
async function refuseWrong(tab: Tab, staff: readonly Invented[]): Promise<void> {
  const day = TYPED.at(-1) ?? '';
  const expected = staff.filter(({ birthDate }) =>
    birthDate.split('-').reverse().join('/').startsWith(day),
  ).length;
  const said = await tab.evaluate(
    () => document.querySelector('#people [role=status]')?.textContent ?? '',
    null,
  );
  const found = Number(/\d+/.exec(said)?.[0]);
  if (expected === 0 || found !== expected)
    throw new Error(`« ${day} » finds ${found} people, there are ${expected}`);
}
