import { longestTask } from './longest-task.ts';
import { type Measure, median, spread } from './measure.ts';
import { heapOf, LISTED, PASSPHRASE, type PeopleScene, SECTION } from './people-scene.ts';
import { type Lap, timed } from './stopwatch.ts';

const RUNS = 5;
const BUDGET = 1000;
/** For what the page still does once the list is there. */
const SETTLES = 700;

/** From « Ouvrir le coffre » to the list on the screen, in a page just opened. */
export async function measureUnlock({ vault, page }: PeopleScene): Promise<Measure[]> {
  const laps: Lap[] = [];
  for (let run = 0; run < RUNS; run++) {
    await lockAgain(vault);
    laps.push(await unlocked(vault));
    await vault.is('open');
  }
  await lockAgain(vault);
  const task = await longestTask(page, async () => {
    await unlocked(vault);
    await page.waitForTimeout(SETTLES);
  });
  const drawn = laps.map(lap => lap.drawn);
  const derived = laps.map(lap => lap.derived);
  const after = laps.map(lap => lap.drawn - lap.derived);
  const line = (key: string, name: string, values: readonly number[]): Measure => ({
    key: `people-${key}`,
    section: SECTION,
    name: `${name}, median of ${RUNS}`,
    value: median(values),
    unit: 'ms',
    detail: spread(values),
  });
  return [
    { ...line('unlock', '« Ouvrir » to the list on the screen', drawn), budget: BUDGET },
    line('derivation', 'of which Argon2id', derived),
    line('listing', 'of which everything else', after),
    {
      key: 'people-unlock-task',
      section: SECTION,
      name: 'longest task of an unlock (Argon2id’s)',
      value: task.wall,
      unit: 'ms',
      detail: `processor ${Math.round(task.processor)}`,
    },
    {
      key: 'people-heap',
      section: SECTION,
      name: 'memory of the page’s scripts, vault open',
      value: (await heapOf(page)) / 1e6,
      unit: 'MB',
    },
  ];
}

/** As one finds it in the morning: nothing of the session is left in the page. */
async function lockAgain(vault: PeopleScene['vault']): Promise<void> {
  await vault.press('vault.lock');
  await vault.is('locked');
  await vault.tab.reload();
  await vault.is('locked');
}

async function unlocked(vault: PeopleScene['vault']): Promise<Lap> {
  await vault.secret('vault.passphrase', PASSPHRASE);
  return timed(vault.tab, { start: 'click', until: LISTED }, () => vault.press('vault.unlock'));
}
