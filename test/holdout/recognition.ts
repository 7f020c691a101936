import { readFileSync } from 'node:fs';
import { launch } from '../support/launch.ts';
import type { BrowserName, Session, Tab } from '../support/session.ts';
import { ask } from '../widgets/ask.ts';
import { build } from './build.mjs';
import { pagesJudged } from './judge.ts';
import { isPortalName, type PortalField, portalField } from './portal-fields.ts';
import { addressOf, respond } from './serve.mjs';
import {
  type Answered,
  type Control,
  type Expected,
  located,
  type Sheet,
} from './sheet-controls.ts';

/** What became of one field of the portal, or of a control that is none. */
export interface Verdict {
  readonly page: string;
  /** Key of the sheet's control, or of the portal's field where the sheet has no such control. */
  readonly key: string;
  /**
   * `wrong`: a value would be written in another field's control; `misread`: another's control
   * is read as a field that is never written; `later`: not on screen, even once answers are given.
   */
  readonly state: 'right' | 'missed' | 'ambiguous' | 'unnamed' | 'later' | 'wrong' | 'misread';
  readonly note: string;
}

export interface PageResult {
  readonly page: string;
  /** Pages of the portal that it may be taken for; none when it is not described yet. */
  readonly expected: readonly string[];
  readonly recognised: string | null;
  readonly verdicts: readonly Verdict[];
}

/** Judges which field is which on every hold-out page, from a content script. */
export async function judgeRecognition(browser: BrowserName, only?: RegExp): Promise<PageResult[]> {
  await build();
  const session = await launch(browser, {
    extensionDir: `${process.cwd()}/.output/${browser === 'firefox' ? 'firefox' : 'chrome'}-mv3-widgets`,
    answer: async url => respond(url),
  });
  const results: PageResult[] = [];
  try {
    for (const page of pagesJudged().filter(name => !only || only.test(name))) {
      results.push(await judgePage(session, page));
    }
  } finally {
    await session.close();
  }
  return results;
}

async function judgePage(session: Session, page: string): Promise<PageResult> {
  const url = new URL(`./expected/${page}.json`, import.meta.url);
  const sheet = JSON.parse(readFileSync(url, 'utf8')) as Sheet;
  const tab = await session.openTab(addressOf(page));
  await tab.front();
  try {
    await ready(tab);
    await pause(900); // Controls added late (README).
    await someFound(tab, sheet);
    const before = await look(tab, page, sheet);
    await giveAnswers(tab, sheet);
    const after = await look(tab, page, sheet);
    // What is wrong on either sight is wrong; what was found before the answers may be gone since.
    const kept = before.verdicts.filter(
      ({ key, state }) =>
        (state === 'wrong' || state === 'misread') &&
        !after.verdicts.some(other => other.key === key && other.state === state),
    );
    return { ...before, verdicts: [...after.verdicts, ...kept] };
  } finally {
    await tab.close();
  }
}

/** One sight of the page: what it is taken for, and its fields. */
async function look(tab: Tab, page: string, sheet: Sheet): Promise<PageResult> {
  const first = await matched(tab);
  const places = located(sheet.controls, first.controls);
  const fieldOf = ({ portal }: Expected) => (portal ? portalField(portal) : null);
  const asked = [...new Set(sheet.controls.flatMap(each => fieldOf(each)?.page ?? []))];
  const own = sheet.page === 'salarie' ? 'contrat-salarie' : sheet.page;
  const home = asked.filter(id => id === own || own === 'wizard');
  const inView = home.filter(id =>
    sheet.controls.some((each, at) => fieldOf(each)?.page === id && places[at] !== -1),
  );
  const recognised = first.recognised?.page ?? null;
  const verdicts: Verdict[] = [];
  for (const id of new Set(recognised ? [...home, recognised] : home)) {
    const answer = await matched(tab, id);
    const around = { page, sheet, places: located(sheet.controls, answer.controls), answer, id };
    const isKnown = recognised === id || (sheet.page === 'wizard' && home.includes(id));
    if (home.includes(id)) verdicts.push(...fieldsOf(around, isKnown));
    verdicts.push(...mistakesOf(around));
  }
  return { page, expected: inView, recognised, verdicts };
}

interface Around {
  readonly page: string;
  readonly sheet: Sheet;
  /** Place in the scan of each control of the sheet, or -1. */
  readonly places: readonly number[];
  readonly answer: Answered;
  /** The page of the portal that was asked. */
  readonly id: string;
}

/** Each field of the page that the sheet has. */
function fieldsOf({ page, sheet, places, answer, id }: Around, isKnown: boolean): Verdict[] {
  return sheet.controls.flatMap((expected, at): Verdict[] => {
    const field = expected.portal ? portalField(expected.portal) : null;
    if (field?.page !== id) return [];
    const told = (state: Verdict['state'], note = '') => [{ page, key: expected.key, state, note }];
    const place = places[at] ?? -1;
    const found = answer.matches.filter(({ key }) => key === field.key);
    if (place === -1) {
      if (expected.appearsAfter) return told('later');
      return told('unnamed', answer.controls.map(({ label }) => label).join(' · '));
    }
    const mine = found.find(({ index }) => index === place);
    if (mine && !isKnown) return told('missed', `page taken for ${answer.recognised?.page}`);
    if (mine) return told('right', mine.certainty);
    const note = describe(answer.controls[place]);
    const isTied = found.some(({ candidates }) => candidates.includes(place));
    return told(isTied ? 'ambiguous' : 'missed', note);
  });
}

/** The fields on a control that is another's, or that the sheet does not have. */
function mistakesOf({ page, sheet, places, answer, id }: Around): Verdict[] {
  const others = sheet.controls.map(({ portal }) => (portal ? portalField(portal) : null));
  return answer.matches.flatMap(({ key, block, index, certainty, isWritten }): Verdict[] => {
    const control = answer.controls[index];
    if (!control) return [];
    const at = places.indexOf(index);
    const isWriting = isWritten && !control.readOnly;
    if (at === -1 && !isWriting) return [];
    const isListed = others.some(other => isSame(other, { page: id, key }));
    // A field that the sheet leaves alone, greyed or on the control that PORTAL.md would call so.
    const isLeft = control.labels.some(
      ({ text }) => sheet.locked?.includes(text) || isPortalName({ page: id, key }, text),
    );
    if (at === -1 && !isListed && isLeft) return [];
    if (at !== -1 && isSame(others[at], { page: id, key })) {
      const rank = rankOf(sheet, at);
      const blocks = [...new Set(answer.matches.map(match => match.block))].length;
      if (blocks < 2 || rank === block || rank === 0) return [];
    }
    const note = `${id}.${key}#${block} ${certainty} on ${describe(control)}`;
    return [{ page, key: `${key}#${block}`, state: isWriting ? 'wrong' : 'misread', note }];
  });
}

/** How many controls of the sheet are the same field, before this one: its person or module. */
function rankOf({ controls }: Sheet, at: number): number {
  const { portal } = controls[at] ?? {};
  return controls.slice(0, at).filter(other => other.portal === portal).length;
}

function isSame(one: PortalField | null | undefined, other: PortalField): boolean {
  return one?.page === other.page && one.key === other.key;
}

function describe(control: Control | undefined): string {
  if (!control) return '';
  const { kind, labels, sections } = control;
  const texts = labels.map(({ text, source }) => `${text} (${source})`).join(' / ');
  return `${kind} « ${texts} » under ${sections.join(' < ')}`;
}

/** Gives the answers after which other controls of the sheet come. */
async function giveAnswers(tab: Tab, { controls }: Sheet): Promise<void> {
  for (const [at, expected] of controls.entries()) {
    const isAwaited = (answer: Answered) => {
      const places = located(controls, answer.controls);
      return controls.some(
        (each, which) => each.appearsAfter === expected.key && places[which] === -1,
      );
    };
    if (!controls.some(({ appearsAfter }) => appearsAfter === expected.key)) continue;
    const answer = await matched(tab);
    const index = located(controls, answer.controls)[at] ?? -1;
    if (index === -1 || !isAwaited(answer)) continue;
    const { write: value, spellings = [], query, kind } = expected;
    const ways = [...spellings, ...(query ? [query] : [])];
    await ask(tab, { what: 'write', index, value, spellings: ways, searches: kind === 'search' });
    for (let turn = 0; turn < 15 && isAwaited(await matched(tab)); turn++) await pause(150);
  }
}

async function matched(tab: Tab, page?: string): Promise<Answered> {
  const { result, error } = await ask(tab, { what: 'match', ...(page ? { page } : {}) });
  if (error) throw new Error(`The engine could not match: ${error}`);
  return result as Answered;
}

async function ready(tab: Tab): Promise<void> {
  for (let turn = 0; turn < 200; turn++) {
    const isReady = () => document.documentElement.dataset.widgets === 'ready';
    if (await tab.evaluate(isReady, null)) return;
    await pause(50);
  }
  throw new Error('The content script never came');
}

/** As in `judge.ts`: a drawer may open later still. */
async function someFound(tab: Tab, { controls }: Sheet): Promise<void> {
  const first = controls.filter(({ appearsAfter }) => !appearsAfter).slice(0, 1);
  for (let turn = 0; turn < 20; turn++) {
    if (!located(first, (await matched(tab)).controls).includes(-1)) return;
    await pause(100);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms));
}
