import type { Control } from '../controls/control.ts';
import { isSameValue } from '../controls/notation.ts';
import { isPlaceholder } from '../controls/placeholder.ts';
import { bringIntoView, press } from '../dom/gesture.ts';
import { nextFrame } from '../dom/settle.ts';
import { type Entry, isUndoable, type Ledger } from './ledger.ts';
import type { Message } from './outcome.ts';
import type { PageView } from './page-view.ts';
import type { Tools } from './undo-tools.ts';

/** What became of an undo, read back from the page. */
export type Undone = { readonly done: true } | { readonly done: false; readonly reason: Message };

/**
 * Puts a field back as it was before our write, by the gestures that a person has, and says so
 * only once it was read back. What the user changed since is left alone.
 */
export async function undo(
  entry: Entry,
  view: PageView,
  signal: AbortSignal,
  tools: Tools,
): Promise<Undone> {
  const { readNow, writeOnce } = tools;
  if (!isUndoable(entry)) return { done: false, reason: { key: 'reason.undo-impossible' } };
  const { field, block } = entry.item;
  const where = { page: entry.place.page, signal };
  const control = await view.controlOf(field.key, block, where);
  if (!control) return { done: false, reason: { key: 'reason.gone' } };
  const now = readNow(control);
  if (isBack(entry, control, tools)) return { done: true };
  if (!isOurs(entry, control, now)) return { done: false, reason: { key: 'reason.undo-changed' } };
  if (entry.before === null && control.kind === 'choice') {
    // No gesture unticks a radio; a pill may, when pressed again.
    await pressAgain(control, signal, tools);
  } else if (entry.before === null && isCustomList(control)) {
    await deselect(control, view, signal, tools);
  } else {
    await writeOnce(control, entry.before, { signal, roots: view.roots });
  }
  await nextFrame(signal);
  const after = (await view.controlOf(field.key, block, where)) ?? control;
  return isBack(entry, after, tools)
    ? { done: true }
    : { done: false, reason: { key: 'reason.undo-impossible' } };
}

/** Puts several fields back, the last written first: what a field made appear goes before it. */
export async function undoAll(
  ledger: Ledger,
  rowIds: readonly string[],
  view: PageView,
  signal: AbortSignal,
  showPerson: (entry: Entry) => Promise<boolean>,
  tools: Tools,
): Promise<{ back: number; left: number }> {
  let back = 0;
  let left = 0;
  let shown: string | null | undefined;
  for (const entry of [...ledger.all()].reverse()) {
    if (!rowIds.includes(entry.rowId) || !isUndoable(entry)) continue;
    signal.throwIfAborted();
    // Fields of one person are put back in that person's own form, shown once.
    const { employeeId } = entry.place;
    const isShown = employeeId === shown || (await showPerson(entry));
    if (isShown) shown = employeeId;
    const result: Undone = isShown
      ? await undo(entry, view, signal, tools)
      : { done: false, reason: { key: 'reason.person-not-opened' } };
    if (result.done) {
      back++;
      ledger.replace({ ...entry, undone: true });
    } else {
      left++;
      ledger.replace({ ...entry, outcome: { ...entry.outcome, reason: result.reason } });
    }
  }
  return { back, left };
}

function isBack({ before }: Entry, control: Control, { isHeld, readNow }: Tools): boolean {
  return isHeld(control, readNow(control), [before]);
}

/** The field still holds what we wrote: nobody has touched it since. */
function isOurs({ outcome, item }: Entry, control: Control, now: Entry['before']): boolean {
  if (outcome.elsewhere) return true;
  const ours = [outcome.read, outcome.wrote, ...(item.wanted?.spellings ?? [])].filter(
    value => value !== null,
  );
  return ours.some(value => isSameValue(value, now, control.hint));
}

function isCustomList({ kind, element }: Control): boolean {
  return kind === 'list' && element.tagName !== 'SELECT';
}

async function pressAgain(
  control: Control,
  signal: AbortSignal,
  { readNow }: Tools,
): Promise<void> {
  const chosen = control.choices.find(({ text }) => text === readNow(control));
  if (chosen && chosen.element.tagName !== 'INPUT') press(chosen.target);
  await nextFrame(signal);
}

/** On some lists, choosing the chosen option again deselects it; on the others nothing changes. */
async function deselect(
  control: Control,
  view: PageView,
  signal: AbortSignal,
  { crossBeside, MenuWatch, openMenu, readNow, whenGone }: Tools,
): Promise<void> {
  const cross = crossBeside(control.element);
  if (cross) {
    press(cross);
    await nextFrame(signal);
    if (readNow(control) === null) return;
  }
  // Some menus close as soon as their list is scrolled out of sight.
  bringIntoView(control.element);
  const watch = new MenuWatch(control.element, view.roots);
  try {
    const options = await openMenu(control.element, watch, signal);
    const now = String(readNow(control) ?? '');
    // The line that only invites to choose takes a choice away; else the chosen one, on some lists.
    const chosen =
      options.find(({ text }) => text === '' || isPlaceholder(text)) ??
      options.find(({ isSelected, text }) => isSelected || isSameValue(text, now));
    if (!chosen) return;
    press(chosen.element);
    await whenGone(control.element, options, signal);
  } finally {
    watch.stop();
  }
}
