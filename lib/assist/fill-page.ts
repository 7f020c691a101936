import { LATER } from '../controls/drive.ts';
import { pause } from '../dom/settle.ts';
import type { Page } from '../portal/page.ts';
import { filesOf } from './files-of.ts';
import { type Filled, type FillOptions, fill, prove, SOON, writeAll } from './fill.ts';
import { isHeldOutcome } from './ledger.ts';
import type { Match } from './match.ts';
import { hasMoved, ready } from './page-moved.ts';
import type { Look } from './page-view.ts';
import { groupOf, type Place, rowIdOf } from './place.ts';
import { type PlanItem, plan } from './plan.ts';
import type { Session } from './session.ts';
import { shownValue } from './shown-value.ts';
import type { Values } from './values.ts';

/** The values of each block of a page: a module, a person, or the whole. */
export type ValuesOf = (block: number) => Values | null;

/** Fields written on one page at most, tries included: a page that keeps drawing new ones ends. */
const TURNS = 300;
/** Milliseconds for a field to appear after the answer that calls it. */
const APPEARS = 1200;

/**
 * Writes every sure value of the page in view, following the fields that each write makes appear,
 * then asks about the options that the page words otherwise; an answer may make more appear.
 * Nothing else is written.
 */
export async function fillPage(session: Session, place: Place, valuesOf: ValuesOf): Promise<void> {
  const asked = new Set<string>();
  do {
    await fillRounds(session, place, valuesOf);
    if (session.isGuided) await askProposed(session, place, valuesOf);
  } while (!session.signal.aborted && (await askOptions(session, place, asked)));
  session.ledger.leave(place, await planOf(session, place.page, valuesOf));
}

/** Before leaving a tab: values that need a word before they are written, on one screen. */
async function askProposed(session: Session, place: Place, valuesOf: ValuesOf): Promise<void> {
  const proposed = (await planOf(session, place.page, valuesOf)).filter(
    item => item.status === 'propose' && !session.declined.has(rowIdOf(place, item)),
  );
  if (proposed.length === 0) return;
  const items = proposed.map(item => ({
    rowId: rowIdOf(place, item),
    label: item.control?.label ?? '',
    group: groupOf(place, item),
    wanted: shownValue(item.wanted?.value ?? null, item.field.kind),
    reason: item.reason,
  }));
  const { rowIds } = await session.ask<'proposed'>({ kind: 'proposed', items });
  for (const { rowId } of items) session.declined.add(rowId);
  await writeItems(
    session,
    place,
    proposed.filter(item => rowIds.includes(rowIdOf(place, item))),
  );
}

/**
 * One field at a time, always the next of the page as it stands: an answer may make fields appear
 * just below it, and what a list waits for is fetched while the others are written.
 */
async function fillRounds(session: Session, place: Place, valuesOf: ValuesOf): Promise<void> {
  const tries = new Map<string, number>();
  const failedAt = new Map<string, number>();
  const written: Filled[] = [];
  const idOf = (item: PlanItem) => rowIdOf(place, item);
  let heldAt = -1;
  let left: PlanItem[] = [];
  let planned: Look | null = null;
  await session.view.whileWriting(async () => {
    for (let turn = 0; turn < TURNS && !session.signal.aborted; turn++) {
      const look = await session.view.lookWhenDrawn(session.signal);
      const among = look === planned ? new Set(left.map(idOf)) : null;
      planned = look;
      left = await itemsToWrite(session, place, valuesOf, tries, among);
      // A list may have been empty until another field was set: once more after the others.
      const next =
        left.find(item => !tries.has(idOf(item))) ??
        left.find(item => (failedAt.get(idOf(item)) ?? turn) < heldAt);
      if (!next) {
        if (await someAppear(session, place, valuesOf, tries)) continue;
        // Nothing is left to write on a page that is no longer in view.
        hasMoved(session, place.page, await session.view.look());
        break;
      }
      const id = idOf(next);
      const options = fillOptions(session, place, left, written.length);
      const [filled] = await writeAll([next], options);
      if (filled) written.push(filled);
      const isHeld = filled !== undefined && isHeldOutcome(filled.outcome);
      // Drawn anew under our hands: what failed says nothing of the field, which is tried again.
      const isGone = !isHeld && filled?.control.element.isConnected === false;
      if (isHeld) heldAt = turn;
      else failedAt.set(id, isGone ? -2 : turn);
      // A search was answered: asking again would answer the same.
      const isAnswered = filled?.outcome.options !== undefined || next.field.kind === 'search';
      const isFinal = isHeld || tries.has(id) || (isAnswered && !isGone);
      tries.set(id, isFinal ? 2 : 1);
    }
  });
  const reached = new Set(written.map(({ item }) => idOf(item)));
  // After a stop, what was not reached is told as such.
  const missed = session.signal.aborted ? left.filter(item => !reached.has(idOf(item))) : [];
  await writeAll(missed, fillOptions(session, place, missed));
  // Proven once, at the end: the first fields have had the time of the others to change.
  const options = fillOptions(session, place, [], written.length);
  const isReadOn = !session.isGuided && place.employeeId === null;
  const proven = await prove(written, options, isReadOn ? SOON : LATER);
  // Whoever stops it may write by hand next.
  if (isReadOn && session.signal.aborted) await prove(proven, options);
  else if (isReadOn) session.readOn(place, proven);
}

/** Writes given items of the page in view, recording each as it is written. */
export async function writeItems(
  session: Session,
  place: Place,
  items: readonly PlanItem[],
): Promise<Filled[]> {
  return fill(items, fillOptions(session, place, items));
}

function fillOptions(
  session: Session,
  place: Place,
  items: readonly PlanItem[],
  already = 0,
): FillOptions {
  const { view, signal } = session;
  const total = items.length + already;
  let done = already;
  return {
    signal,
    items,
    onProgress: filled => {
      session.record(place, filled);
      done = Math.min(total, done + 1);
      session.doing({ key: 'doing.page', params: { page: place.page.name } }, done, total);
    },
    locate: async ({ field: { key }, block }) => {
      const control = await view.controlOf(key, block, { page: place.page, signal });
      const { recognised } = await view.look();
      if (recognised?.page !== place.page) session.stop({ key: 'reason.page-moved' });
      return control;
    },
    ready: () => ready(session, place.page),
    roots: () => view.roots,
    files: ids => filesOf(ids, session.sources),
  };
}

async function itemsToWrite(
  session: Session,
  place: Place,
  valuesOf: ValuesOf,
  tries: ReadonlyMap<string, number>,
  /** Those left at the last turn, when nothing but them was written since. */
  among: ReadonlySet<string> | null = null,
): Promise<PlanItem[]> {
  const isOpen = (each: Match) => {
    const id = rowIdOf(place, each);
    return (tries.get(id) ?? 0) < 2 && (among?.has(id) ?? true);
  };
  const items = await planOf(session, place.page, valuesOf, isOpen);
  return items.filter(({ status }) => status === 'write');
}

/** The plan of the page in view, or nothing when the page is another one. */
async function planOf(
  { view, signal }: Pick<Session, 'view' | 'signal'>,
  page: Page,
  valuesOf: ValuesOf,
  isAsked: (found: Match) => boolean = () => true,
): Promise<PlanItem[]> {
  const { recognised } = await view.lookWhenDrawn(signal);
  return recognised?.page === page ? plan(recognised.matches.filter(isAsked), valuesOf) : [];
}

/** Looks once more, and waits for conditional fields whose condition is met and that are not there yet. */
async function someAppear(
  session: Session,
  place: Place,
  valuesOf: ValuesOf,
  tries: ReadonlyMap<string, number>,
): Promise<boolean> {
  for (let waited = 0; ; waited += 100) {
    // Styles alone may have shown a field: no change of the document tells.
    await session.view.lookAgain();
    const left = await itemsToWrite(session, place, valuesOf, tries);
    if (left.some(item => !tries.has(rowIdOf(place, item)))) return true;
    const items = await planOf(session, place.page, valuesOf);
    const isAwaited = items.some(item => item.status === 'not-found' && item.field.when);
    if (!isAwaited || waited >= APPEARS) return false;
    await pause(100, session.signal);
  }
}

/**
 * Lists that word a value otherwise: asked once, remembered, then written. True when something
 * was written: fields that depend on it may take their value now.
 */
async function askOptions(session: Session, place: Place, asked: Set<string>): Promise<boolean> {
  let hasWritten = false;
  for (const entry of session.ledger.all()) {
    const { item, outcome } = entry;
    if (entry.place.page !== place.page || entry.place.employeeId !== place.employeeId) continue;
    if (entry.undone || outcome.status !== 'refused' || !outcome.options?.length) continue;
    if (session.signal.aborted || !item.wanted || asked.has(entry.rowId)) continue;
    // Two options that read the same: nobody could choose here, the page must be looked at.
    if (new Set(outcome.options).size < outcome.options.length) continue;
    asked.add(entry.rowId);
    const answer = await session.ask<'option'>({
      kind: 'option',
      rowId: entry.rowId,
      label: item.control?.label || item.field.labels[0] || '',
      group: groupOf(place, item),
      wanted: String(item.wanted.value),
      options: outcome.options,
    });
    if (answer.option === null) continue;
    const { option } = answer;
    if (item.field.kind !== 'search') {
      const wanted = String(item.wanted.value);
      await session.sources.rememberOption({
        pageId: place.page.id,
        field: item.field.key,
        wanted,
        option,
      });
    }
    const chosen = { ...item, wanted: { ...item.wanted, value: option, spellings: [] } };
    const isSearch = item.field.kind === 'search';
    // A search is typed as before; only the option taken differs.
    const query = isSearch ? { ...item.wanted, spellings: [option] } : chosen.wanted;
    await writeItems(session, place, [{ ...chosen, wanted: query }]);
    hasWritten = true;
  }
  return hasWritten;
}
