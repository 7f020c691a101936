import type { Page } from 'playwright';
import type { ChromiumSession } from '../support/launch-chromium.ts';
import { type Box, overlayOf } from '../support/overlay.ts';
import { PORTAL } from '../support/session.ts';
import { waitFor } from '../support/wait-for.ts';
import { ELSEWHERE, openReplica } from './load-bench.ts';
import { type LongestTask, longestTask } from './longest-task.ts';
import { type Measure, median, spread } from './measure.ts';

const TEXT = 'Gestion des organisations, personnels ad';
const RUNS = 3;
/** Between keys: slower than the 150 ms that the panel waits, so that it works in between. */
const PACE = 180;
const BUDGET = 16;
/** For the answer of the background to be there. */
const LEFT = 500;
/** For the page, then the pill, to be there and quiet. */
const SETTLES = 700;
const SECTION = 'Longest task while typing 40 characters (replica, vue, Formation)';

type State =
  | 'without the extension'
  | 'pill only'
  | 'overlay open'
  | 'overlay closed again'
  | 'five fields left and checked';

/** What a person who types may feel of the extension. */
export async function typingBench(session: ChromiumSession): Promise<Measure[]> {
  const measures: Measure[] = [];
  const away = await openReplica(session, ELSEWHERE);
  measures.push(asMeasure('without the extension', await typed(away)));
  await away.close();

  const page = await openReplica(session, PORTAL);
  await page.waitForTimeout(SETTLES);
  const overlay = await overlayOf(session);
  const pill = await waitFor('the pill', () => overlay.boxOf(/Dossier FLE/));
  const isOpen = async () => (await overlay.buttons()).includes('Remplir cet onglet');
  measures.push(asMeasure('pill only', await typed(page)));
  await press(page, pill);
  await waitFor('the overlay', isOpen);
  measures.push(asMeasure('overlay open', await typed(page)));
  if (!(await isOpen())) throw new Error('The overlay closed while one typed beside it');
  const cross = await waitFor('« Fermer »', () => overlay.boxOf(/^Fermer/));
  await press(page, cross);
  await waitFor('the overlay to close', async () => !(await isOpen()));
  measures.push(asMeasure('overlay closed again', await typed(page)));
  measures.push(asMeasure('five fields left and checked', await leftFields(page)));
  await page.close();
  return measures;
}

function press(page: Page, { left, right, top, bottom }: Box): Promise<void> {
  return page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

async function typed(page: Page): Promise<LongestTask[]> {
  const tasks: LongestTask[] = [];
  for (let run = 0; run < RUNS; run++) tasks.push(await typedOnce(page));
  return tasks;
}

async function typedOnce(page: Page): Promise<LongestTask> {
  const box = page.locator('.cell', { hasText: 'Intitulé de formation' }).locator('input');
  await box.click();
  await box.fill('');
  // What the click and the erasing set off is not typing.
  await page.waitForTimeout(SETTLES);
  const task = await longestTask(page, () => page.keyboard.type(TEXT, { delay: PACE }));
  const held = await box.inputValue();
  if (held !== TEXT) throw new Error(`Not what was typed: « ${held} »`);
  return task;
}

/** A key in a field, then the next one: each time the whole tab is read and judged. */
async function leftFields(page: Page): Promise<LongestTask[]> {
  const tasks: LongestTask[] = [];
  for (let run = 0; run < RUNS; run++) {
    await page.locator('.cell', { hasText: 'Intitulé de formation' }).locator('input').click();
    await page.waitForTimeout(SETTLES);
    const work = async () => {
      for (let field = 0; field < 5; field++) {
        await page.keyboard.type('1');
        await page.keyboard.press('Tab');
        await page.waitForTimeout(LEFT);
      }
    };
    tasks.push(await longestTask(page, work));
  }
  return tasks;
}

function asMeasure(state: State, tasks: readonly LongestTask[]): Measure {
  const isOurs = state !== 'without the extension';
  const walls = tasks.map(({ wall }) => wall);
  return {
    key: `typing-${state.replaceAll(' ', '-')}`,
    section: SECTION,
    name: `${state}, median of ${RUNS}`,
    value: median(walls),
    unit: 'ms',
    ...(isOurs ? { budget: BUDGET } : {}),
    detail: `${spread(walls)}; processor ${spread(tasks.map(({ processor }) => processor))}`,
  };
}
