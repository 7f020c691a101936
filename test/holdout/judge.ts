import { existsSync, readFileSync } from 'node:fs';
import { launch } from '../support/launch.ts';
import type { BrowserName, Session, Tab } from '../support/session.ts';
import { ask as askEngine } from '../widgets/ask.ts';
import { build } from './build.mjs';
import { allPages } from './pages.mjs';
import { addressOf, respond } from './serve.mjs';

/** One control of a hold-out page, as its author says it must be found and held. */
interface Expected {
  readonly label: string;
  readonly section: string;
  readonly kind: string;
  readonly key: string;
  readonly write: unknown;
  readonly state: unknown;
  readonly spellings?: readonly string[];
  /** What a person types in a search, where the option's own text would not do. */
  readonly query?: string;
  /** Another key must be answered first: the control comes, or opens, a moment later. */
  readonly appearsAfter?: string;
  readonly lockedUntil?: string;
  /** Of several boxes of one row, the one under this name. */
  readonly column?: string;
}

interface Sheet {
  readonly page: string;
  readonly controls: readonly Expected[];
  readonly never: readonly string[];
}

interface Scanned {
  readonly label: string;
  readonly section: string;
  readonly sections: readonly string[];
  readonly kind: string;
  readonly readOnly: boolean;
  readonly labels: readonly { readonly text: string; readonly source: string }[];
}

export interface Line {
  readonly page: string;
  readonly key: string;
  readonly found: boolean;
  readonly label: boolean;
  readonly section: boolean;
  readonly kind: boolean;
  readonly held: boolean;
  /** Claimed as held though the framework's state says otherwise. */
  readonly lie: boolean;
  readonly note: string;
}

/** The pages with a sheet of answers: a frame's own document has none. */
export function pagesJudged(): string[] {
  return allPages().filter(page => existsSync(sheetOf(page)));
}

/** Judges every hold-out page in one browser; the engine runs in a content script. */
export async function judgeAll(browser: BrowserName, only?: RegExp): Promise<Line[]> {
  await build();
  const session = await launch(browser, {
    extensionDir: `${process.cwd()}/.output/${browser === 'firefox' ? 'firefox' : 'chrome'}-mv3-widgets`,
    answer: async url => respond(url),
  });
  const lines: Line[] = [];
  try {
    for (const page of pagesJudged().filter(name => !only || only.test(name))) {
      lines.push(...(await judgePage(session, page)));
    }
  } finally {
    await session.close();
  }
  return lines;
}

function sheetOf(page: string): URL {
  return new URL(`./expected/${page}.json`, import.meta.url);
}

async function judgePage(session: Session, page: string): Promise<Line[]> {
  const sheet = JSON.parse(readFileSync(sheetOf(page), 'utf8')) as Sheet;
  const tab = await session.openTab(addressOf(page));
  await tab.front();
  const lines: Line[] = [];
  try {
    await until(tab, 'the page', () => document.documentElement.dataset.widgets === 'ready');
    await new Promise(resolve => setTimeout(resolve, 900)); // Controls added late (README).
    await someFound(tab, sheet);
    const before = await stateOf(tab);
    for (const expected of sheet.controls) lines.push(await judgeControl(tab, page, expected));
    await new Promise(resolve => setTimeout(resolve, 500));
    const after = await stateOf(tab);
    for (const [index, expected] of sheet.controls.entries()) {
      const line = lines[index];
      if (!line) continue;
      const held = same(after[expected.key], expected.state);
      const lie = !held && /held/.test(line.note.split(' ')[0] ?? '');
      const note = held ? line.note : `${line.note} state=${JSON.stringify(after[expected.key])}`;
      lines[index] = { ...line, held, lie, note };
    }
    for (const key of sheet.never) {
      const kept = same(before[key], after[key]);
      const note = kept ? '' : `touched: ${JSON.stringify(after[key])}`;
      const fine = { found: true, label: true, section: true, kind: true, held: kept };
      lines.push({ page, key: `never ${key}`, ...fine, lie: !kept, note });
    }
  } finally {
    await tab.close();
  }
  return lines;
}

/** Controls added late come later still on a busy machine. */
async function someFound(tab: Tab, { controls }: Sheet): Promise<void> {
  const [first] = controls.filter(({ appearsAfter }) => !appearsAfter);
  for (let turn = 0; first && turn < 20 && !(await find(tab, first)).chosen; turn++)
    await new Promise(resolve => setTimeout(resolve, 100));
}

async function judgeControl(tab: Tab, page: string, expected: Expected): Promise<Line> {
  let { controls, exact, chosen } = await find(tab, expected);
  const isDependent = expected.appearsAfter || expected.lockedUntil;
  for (let turn = 0; isDependent && turn < 25 && (!chosen || chosen.control.readOnly); turn++) {
    await new Promise(resolve => setTimeout(resolve, 100));
    ({ controls, exact, chosen } = await find(tab, expected));
  }
  const base = { page, key: expected.key, held: false, lie: false };
  if (!chosen) {
    const note = `not found among: ${controls.map(({ label }) => label).join(' · ')}`.slice(0, 300);
    return { ...base, found: false, label: false, section: false, kind: false, note };
  }
  const { control, index } = chosen;
  const searches = expected.kind === 'search';
  const outcome = (await ask(tab, {
    what: 'write',
    index,
    value: expected.write,
    spellings: [...(expected.spellings ?? []), ...(expected.query ? [expected.query] : [])],
    searches,
  })) as { status: string; read: unknown; reason: { key: string } | null };
  const wrongKind = control.kind === expected.kind ? '' : ` kind=${control.kind}`;
  const wrongSection = same(control.section, expected.section) ? '' : ` section=${control.section}`;
  const wrongLabel = exact.length > 0 ? '' : ` label=${control.label}`;
  return {
    ...base,
    found: true,
    label: exact.length > 0,
    section: control.sections.some(text => same(text, expected.section)) || expected.section === '',
    kind: control.kind === expected.kind,
    note: `${outcome.status} ${outcome.reason?.key ?? ''} read=${JSON.stringify(outcome.read)}${wrongKind}${wrongSection}${wrongLabel}`,
  };
}

/** The control that reads as the sheet says, now. */
async function find(tab: Tab, expected: Expected) {
  const controls = (await ask(tab, { what: 'scan' })) as Scanned[];
  const named = controls.map((control, index) => ({ control, index }));
  const exact = named.filter(({ control }) => same(control.label, expected.label));
  const any = named.filter(({ control }) =>
    control.labels.some(({ text }) => same(text, expected.label)),
  );
  const inRow = exact.length > 0 ? exact : any;
  const inColumn = inRow.filter(({ control: { labels } }) =>
    labels.some(({ text, source }) => source === 'column-header' && same(text, expected.column)),
  );
  const pool = inColumn.length > 0 ? inColumn : inRow;
  const chosen =
    // Under a heading inside another, the same name may be asked twice.
    pool.find(({ control }) => same(control.sections[0], expected.section)) ??
    pool.find(({ control }) => control.sections.some(text => same(text, expected.section))) ??
    pool.find(({ control }) => control.kind === expected.kind) ??
    pool[0];
  return { controls, exact, chosen };
}

function same(left: unknown, right: unknown): boolean {
  if (typeof left === 'string' && typeof right === 'string') return left.trim() === right.trim();
  return JSON.stringify(left) === JSON.stringify(right);
}

function stateOf(tab: Tab): Promise<Record<string, unknown>> {
  return tab.evaluate(() => {
    const { __holdout } = window as unknown as { __holdout: { state(): Record<string, unknown> } };
    return JSON.parse(JSON.stringify(__holdout.state())) as Record<string, unknown>;
  }, null);
}

async function until(tab: Tab, what: string, test: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200; turn++) {
    if (await tab.evaluate(test, null)) return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error(`Waited in vain for ${what}`);
}

/** Asks the engine in its content script, by an event of the page. */
async function ask(tab: Tab, what: object): Promise<unknown> {
  const { result, error } = await askEngine(tab, what);
  return error ? { status: 'error', read: error, reason: null } : result;
}

/** The table of a run, one line a page, and what failed. */
export function report(browser: string, lines: readonly Line[]): string {
  const pages = [...new Set(lines.map(({ page }) => page))];
  const share = (part: readonly Line[], test: (line: Line) => boolean) =>
    `${part.filter(test).length}/${part.length}`;
  const row = (name: string, part: readonly Line[]) => {
    const controls = part.filter(({ key }) => !key.startsWith('never '));
    return [
      name.padEnd(26),
      share(controls, line => line.label).padStart(8),
      share(controls, line => line.section).padStart(8),
      share(controls, line => line.held).padStart(8),
      String(part.filter(line => line.lie).length).padStart(6),
    ].join(' ');
  };
  return [
    `${browser.padEnd(26)}    label  section    state  false`,
    ...pages.map(page =>
      row(
        page,
        lines.filter(line => line.page === page),
      ),
    ),
    row('all', lines),
    '',
    ...lines
      .filter(line => !line.held || line.lie || !line.label || !line.section)
      .map(line => `✘ ${line.page} · ${line.key}: ${line.note}`),
  ].join('\n');
}
