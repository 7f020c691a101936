import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Portal } from '../../test/support/portal.ts';
import type { ColorScheme, Tab } from '../../test/support/session.ts';
import type { DemoOptions } from './demo-options.ts';

const OUTPUT = join(import.meta.dirname, '..', '..', 'demo-output');

const WIDTH = 1280;
const HEIGHT = 900;

const TABS = ['Introduction', 'Employeur', 'Formation', 'Salariés', 'Synthèse', 'Documents'];

/** Empties the folder of a run's pictures. @returns its path. */
export function newOutputFolder(options: DemoOptions): string {
  const { browser, skin, wording, employees, amount, is2025 } = options;
  const name = [browser, skin, wording, employees, amount, ...(is2025 ? ['2025'] : [])].join('-');
  const folder = join(OUTPUT, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A picture of each tab of the form, in light and, where the browser can change it, in dark. */
export async function photographTabs(portal: Portal, folder: string): Promise<void> {
  await portal.tab.front();
  for (const [index, name] of TABS.entries()) {
    await portal.showTab(name);
    // The form scrolls inside the page: the window is made as high as what it holds.
    const hidden = await portal.tab.evaluate(hiddenHeight, null);
    await portal.tab.resize(WIDTH, HEIGHT + hidden);
    await photograph(portal.tab, folder, `${index + 1}-${plain(name)}`);
    await portal.tab.resize(WIDTH, HEIGHT);
  }
}

/** How much the page hides in what scrolls, its open shadow roots included. */
function hiddenHeight(): number {
  const inside = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap(element => [
      element,
      ...(element.shadowRoot ? inside(element.shadowRoot) : []),
    ]);
  const heights = inside(document)
    .filter(element => /auto|scroll/.test(getComputedStyle(element).overflowY))
    .map(element => element.scrollHeight - element.clientHeight);
  return Math.max(0, ...heights);
}

/** A picture of a page in both colour schemes. */
export async function photograph(tab: Tab, folder: string, name: string): Promise<void> {
  await tab.front();
  for (const scheme of ['dark', 'light'] satisfies ColorScheme[]) {
    if (!(await tab.setColorScheme(scheme)) && scheme === 'dark') continue;
    await steadyPicture(tab, join(folder, `${name}-${scheme}.png`));
  }
}

/** Most pictures taken of one page: some never stop moving (a ripple, a caret). */
const TRIES = 8;

/** Takes the picture again until nothing moves: the marks and the colours come a moment later. */
async function steadyPicture(tab: Tab, path: string): Promise<void> {
  let before: Buffer | null = null;
  for (let turn = 0; turn < TRIES; turn++) {
    await tab.screenshot(path, { wholePage: true });
    const now = readFileSync(path);
    if (before?.equals(now)) return;
    before = now;
    await new Promise(resolve => setTimeout(resolve, 250));
  }
}

/** `Salariés` → `salaries`. */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
