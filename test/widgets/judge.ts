import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { BrowserName, Tab } from '../support/session.ts';
import { waitFor } from '../support/wait-for.ts';
import { type Answer, ask, type Scanned, scan } from './ask.ts';
import { build } from './build.mjs';
import { assertFocus, type Focus, openBrowser } from './focus.ts';
import { allPages } from './pages.mjs';
import { addressOf, respond } from './serve.mjs';
import type { Widget } from './sheet.ts';
import { type Claim, type Line, lineOf, movedKeys, type State } from './verdict.ts';

/** Judges every page in one browser; the engine runs in its content script. */
export async function judgeAll(
  browser: BrowserName,
  focus: Focus,
  { only = '', extensionDir = '' } = {},
): Promise<Line[]> {
  await build();
  const built = browser === 'firefox' ? 'firefox-mv3-widgets' : 'chrome-mv3-widgets';
  const { tab, close } = await openBrowser(browser, focus, {
    extensionDir: extensionDir || `${process.cwd()}/.output/${built}`,
    answer: async url => respond(url),
  });
  const lines: Line[] = [];
  try {
    for (const page of allPages().filter(name => new RegExp(only).test(name))) {
      lines.push(...(await judgePage(tab, page, focus)));
    }
  } finally {
    await close();
  }
  return lines;
}

/** A widget that was missed may leave its menu open: the next one then gets a fresh page. */
async function judgePage(tab: Tab, page: string, focus: Focus): Promise<Line[]> {
  const sheet = sheetOf(page);
  const lines: Line[] = [];
  while (lines.length < sheet.length) {
    const problem = await open(tab, page).catch(String);
    if (problem) return sheet.map(widget => ({ ...widget, page, focus, ...broken(problem) }));
    await assertFocus(tab, focus);
    // One scan for all, as in a fill: its controls are those that are read again at the end.
    const controls = await scan(tab);
    const claims: Claim[] = [];
    for (const widget of sheet.slice(lines.length)) {
      const claim = await write(tab, controls, widget, claims);
      claims.push(claim);
      if (claim.touched.length > 0) break;
      if (!widget.with && !(await isHeld(tab, claims))) break;
    }
    lines.push(...(await verdicts(tab, claims)).map(line => ({ ...line, page, focus })));
  }
  return lines;
}

/** Whether the last one written is as it should be, and before it the other date of its period. */
async function isHeld(tab: Tab, claims: readonly Claim[]): Promise<boolean> {
  const state = await stateOf(tab);
  const [before, last] = [claims.at(-2)?.widget, claims.at(-1)?.widget];
  const due = [last, before?.with === last?.key ? before : undefined];
  return due.every(widget => !widget || isDeepStrictEqual(state[widget.key], widget.state));
}

export function sheetOf(page: string): readonly Widget[] {
  return JSON.parse(readFileSync(new URL(`./expected/${page}.json`, import.meta.url), 'utf8'));
}

const broken = (note: string) => ({ verdict: 'missed' as const, note, ms: 0 });

async function open(tab: Tab, page: string): Promise<void> {
  await tab.goto(addressOf(page));
  await waitFor(`the widgets of ${page}`, () =>
    tab.evaluate(
      () => '__widgets' in window && document.documentElement.dataset.widgets === 'ready',
      null,
    ),
  );
  await new Promise(resolve => setTimeout(resolve, 400));
}

async function write(
  tab: Tab,
  controls: readonly Scanned[],
  widget: Widget,
  before: readonly Claim[],
): Promise<Claim> {
  const index = find(controls, widget);
  const start = await stateOf(tab);
  const mine = { widget, index, start: start[widget.key] };
  if (index === -1) return { ...mine, status: 'not found', read: null, ms: 0, touched: [] };
  const answer = await ask(tab, {
    what: 'write',
    index,
    value: widget.write,
    spellings: [],
    searches: widget.kind === 'search',
  });
  const written = [...before.map(claim => claim.widget), widget];
  const touched = movedKeys(start, await stateOf(tab), written);
  return { ...mine, ...claimOf(answer), ms: answer.ms, touched };
}

function claimOf(answer: Answer): { status: string; read: unknown } {
  if (answer.error) return { status: 'error', read: answer.error };
  const outcome = answer.result as {
    status: string;
    read: unknown;
    reason: { key: string } | null;
  };
  return { status: `${outcome.status} ${outcome.reason?.key ?? ''}`.trim(), read: outcome.read };
}

function find(controls: readonly Scanned[], { label, kind }: Widget): number {
  const named = controls.map((control, index) => ({ control, index }));
  const exact = named.filter(({ control }) => control.label === label);
  const any = named.filter(({ control }) => control.labels.some(({ text }) => text === label));
  const pool = exact.length > 0 ? exact : any;
  return (pool.find(({ control }) => control.kind === kind) ?? pool[0])?.index ?? -1;
}

/** Reads everything once more, as a fill does at its end (ENGINE.md, « Reading back »). */
async function verdicts(
  tab: Tab,
  claims: readonly Claim[],
): Promise<Omit<Line, 'page' | 'focus'>[]> {
  await new Promise(resolve => setTimeout(resolve, 900));
  const read = async (index: number) => (await ask(tab, { what: 'read', index })).result;
  const reads: unknown[] = [];
  for (const { index } of claims) reads.push(index === -1 ? null : await read(index));
  const controls = await scan(tab);
  const state = await stateOf(tab);
  const lines = [];
  for (const [rank, claim] of claims.entries()) {
    const now = find(controls, claim.widget);
    const later = { read: reads[rank], message: controls[now]?.message ?? '' };
    const fresh = now === -1 ? undefined : await read(now);
    lines.push(lineOf(claim, later, fresh, state[claim.widget.key]));
  }
  return lines;
}

function stateOf(tab: Tab): Promise<State> {
  return tab.evaluate(() => {
    const { __widgets } = window as unknown as { __widgets: { state(): State } };
    return JSON.parse(JSON.stringify(__widgets.state())) as State;
  }, null);
}
