import { bringIntoView } from '../dom/gesture.ts';
import { pause } from '../dom/settle.ts';
import { tidy } from '../dom/text.ts';
import { seenText } from '../dom/visible.ts';
import type { Control, ControlKind } from './control.ts';
import { cellDriver } from './drivers/cell.ts';
import { writeCheckbox, writeChoice } from './drivers/choice.ts';
import { dateDriver } from './drivers/date.ts';
import type { Driver, Task, Written } from './drivers/driver.ts';
import { writeFile } from './drivers/file.ts';
import { writeList } from './drivers/list.ts';
import { filterBox } from './drivers/menu.ts';
import { writeOffered } from './drivers/offered.ts';
import { periodDriver } from './drivers/period.ts';
import { carries, pickOption } from './drivers/pick.ts';
import { writeSearch } from './drivers/search.ts';
import { isUntold, tellChoice } from './drivers/select.ts';
import { writeSeveral } from './drivers/several.ts';
import { writeSpin } from './drivers/spin.ts';
import { splitDriver } from './drivers/split-date.ts';
import { writeText } from './drivers/text.ts';
import { formatDate, formatNumber, isIsoDate, isSameValue } from './notation.ts';
import type { Message, Outcome } from './outcome.ts';
import { readNow } from './read.ts';
import { showsFiles } from './read-files.ts';
import { COUNT } from './read-list.ts';
import { isTextBox, textOf } from './read-text.ts';
import { scan } from './scan.ts';
import { spoken, tickOf, type Value } from './value.ts';

export interface WriteOptions {
  readonly signal?: AbortSignal | undefined;
  /** Other texts that mean the same, best first. */
  readonly spellings?: readonly string[];
  /** The field is known to search as one types, though its box does not say so. */
  readonly searches?: boolean;
  /** Document and shadow roots where menus may appear. */
  readonly roots?: readonly ParentNode[];
  /** A first write was put back: each way of writing is given the time to fail. */
  readonly isCareful?: boolean;
  /**
   * Of a period, what its other date is to hold: some take neither alone. `null`: nothing;
   * `undefined`: not known.
   */
  readonly partner?: Value | undefined;
}

/** Milliseconds after which a page that puts an old value back, or another, has done so. */
export const LATER = 450;

/** What the control holds, as a person reads it. */
export async function read(control: Control): Promise<Value> {
  return readNow(control);
}

/**
 * Writes a value and proves it: reads back after blur, and again a little later. A control that
 * holds the value already is not touched. Rejects only with the signal's reason.
 */
export async function write(
  control: Control,
  value: Value,
  options: WriteOptions = {},
): Promise<Outcome> {
  const outcome = await writeOnce(control, value, options);
  if (outcome.status !== 'held' && outcome.status !== 'held-reformatted') return outcome;
  await pause(LATER, options.signal);
  const proven = proveAgain(control, outcome, options);
  if (proven.status !== 'lost' || options.isCareful || !isTyped(control)) return proven;
  const again = await write(control, value, { ...options, isCareful: true });
  return again.status.startsWith('held') ? again : proven;
}

/** As `write`, with the first reading only: `proveAgain` is owed. */
export async function writeOnce(
  control: Control,
  value: Value,
  options: WriteOptions = {},
): Promise<Outcome> {
  const before = readNow(control);
  const wanted = [value, ...(options.spellings ?? [])];
  const { element, readOnly } = control;
  const isThere = isHeld(control, before, wanted) && !isOnlyShown(control);
  const isOwed = isThere && !readOnly && isUntold(element);
  if (isThere && !isOwed) return held(control, value, before);
  if (readOnly) {
    return { status: 'skipped', wrote: null, read: before, reason: { key: 'reason.locked' } };
  }
  bringIntoView(element);
  const { spellings = [], roots = [element.ownerDocument], signal } = options;
  const { isCareful = false, partner } = options;
  const task: Task = { control, value, spellings, roots, signal, isCareful, partner };
  const written = await (isOwed ? tellChoice(element) : driverOf(control, options, value)(task));
  return judge(control, task, before, written);
}

/** A file's name stands near an empty box: it may be there for another reason. */
function isOnlyShown({ kind, element }: Control): boolean {
  if (kind !== 'file') return false;
  const { files } = element as HTMLInputElement; // A zone to drop on has none.
  return (files?.length ?? 0) === 0;
}

/** Reads once more: what held may have been put back, or changed by the page. */
export function proveAgain(
  control: Control,
  outcome: Outcome,
  options: WriteOptions = {},
): Outcome {
  const isThere = control.element.isConnected;
  const now = isThere ? readNow(control) : null;
  if (isThere && isHeld(control, now, [outcome.wrote, ...(options.spellings ?? [])])) {
    return held(control, outcome.wrote, now);
  }
  // A component that took the files in hand empties its box a moment later, and shows their names.
  if (isThere && control.kind === 'file' && showsFiles(control, outcome.wrote)) return outcome;
  if (outcome.elsewhere) return proveElsewhere(control, outcome, options);
  if (!isThere || isSameValue(outcome.read, now, control.hint)) return outcome;
  const isEmpty = now === null || now === '';
  const reason: Message = { key: isEmpty ? 'reason.put-back' : 'reason.changed-later' };
  return { ...outcome, status: isEmpty ? 'lost' : 'overwritten', read: now, reason };
}

function proveElsewhere(control: Control, outcome: Outcome, options: WriteOptions): Outcome {
  // The roots hold the document already.
  const roots = options.roots ?? [control.element.ownerDocument];
  const texts = roots.map(root => seenText(root, '[role=listbox]')).join(' ');
  if (isCarried(texts, [outcome.wrote, ...(options.spellings ?? [])])) return outcome;
  return { ...outcome, status: 'lost', read: null, reason: { key: 'reason.put-back' } };
}

/** One of the values stands in the text, each of its parts whole. */
function isCarried(text: string, wanted: readonly Value[]): boolean {
  return wanted.some(value => {
    const parts = spoken(value);
    return parts.length > 0 && parts.every(part => carries(text, part));
  });
}

function driverOf(control: Control, { searches }: WriteOptions, value: Value = null): Driver {
  const { element, kind, parts } = control;
  const isMenu = (kind === 'list' || kind === 'search') && element.tagName !== 'SELECT';
  if (isMenu && Array.isArray(value)) return writeSeveral;
  if (parts.length > 0) return splitDriver({ writeText, writeList });
  // The browser's own list only helps to type.
  if ((element as Partial<HTMLInputElement>).list) return writeText;
  if (searches && isTextBox(element) && !element.readOnly) return writeSearch;
  switch (kind) {
    case 'list':
    case 'search':
      return async task => {
        const chosen = await writeList(task);
        if (chosen.done || chosen.options) return chosen;
        // Options that only come once something is typed, there or in the box that opened.
        const box = filterBox(element);
        if (box) return writeSearch({ ...task, control: { ...control, element: box } });
        return kind === 'search' ? writeSearch(task) : chosen;
      };
    case 'choice':
      return writeChoice;
    case 'checkbox':
      return writeCheckbox;
    case 'date':
      return control.period ? periodDriver(dateDriver(control)) : dateDriver(control);
    case 'cell':
      return cellDriver(inner => driverOf(inner, {}), scan);
    case 'file':
      return writeFile;
    case 'number':
      return isTextBox(element) && !element.readOnly ? writeText : writeSpin;
    default:
      return isTextBox(element) ? writeOffered : writeText;
  }
}

function judge(control: Control, task: Task, before: Value, written: Written): Outcome {
  const { value } = task;
  const { isConnected } = control.element;
  const now = isConnected ? readNow(control) : null;
  const wanted = [value, ...task.spellings];
  if (!written.done && (isConnected || written.options)) {
    const outcome = { status: 'refused', wrote: value, read: now, reason: written.reason } as const;
    return written.options ? { ...outcome, options: written.options } : outcome;
  }
  const shown = written.done ? written.shown : '';
  if (isConnected && isHeld(control, now, [...wanted, shown || value])) {
    return held(control, value, now);
  }
  if (shown && isCarried(shown, wanted)) {
    const base = { status: 'held-reformatted', wrote: value, reason: null } as const;
    // « 1 élément »: as many as were asked for, and those that the menu had chosen.
    const count = COUNT.test(String(now)) && Number.parseInt(String(now), 10);
    if (count === spoken(value).length) return { ...base, read: now };
    return { ...base, read: tidy(shown).slice(0, 200), elsewhere: true };
  }
  if (!isConnected) {
    return { status: 'unverifiable', wrote: value, read: null, reason: { key: 'reason.gone' } };
  }
  const reason: Message = isSameValue(now, before)
    ? { key: 'reason.put-back' }
    : { key: 'reason.not-taken' };
  return { status: 'lost', wrote: value, read: now, reason };
}

function held(control: Control, wrote: Value, now: Value): Outcome {
  const raw = isTextBox(control.element) ? textOf(control) : String(now);
  const isBox = isTyped(control) && isTextBox(control.element);
  const isTicked = control.kind === 'checkbox' && tickOf(wrote) === now;
  const isExact = isBox ? spelled(wrote, control.hint).includes(raw) : now === wrote || isTicked;
  return { status: isExact ? 'held' : 'held-reformatted', wrote, read: now, reason: null };
}

/** A box one types in: several ways of writing may be tried. */
export function isTyped({ kind }: Control): boolean {
  return TYPED.has(kind);
}

const TYPED: ReadonlySet<ControlKind> = new Set(['text', 'textarea', 'number', 'date', 'phone']);

/** The value as it may have been typed. */
function spelled(value: Value, pattern: string): string[] {
  if (typeof value === 'number') return [formatNumber(value), String(value)];
  if (isIsoDate(value)) return [value, formatDate(value, pattern)];
  return [String(value ?? '')];
}

/** The control shows the value, or one of the texts that mean the same. */
export function isHeld(control: Control, now: Value, wanted: readonly Value[]): boolean {
  if (control.kind === 'checkbox') return wanted.some(value => tickOf(value) === now);
  if (wanted.some(text => isSameValue(text, now, control.hint))) return true;
  if (typeof now !== 'string' || !CHOSEN.has(control.kind)) return false;
  // The page words its option otherwise: held when that is the one that is taken for the value.
  const texts = wanted.filter(text => typeof text === 'string');
  return pickOption([now], texts).index === 0;
}

/** Kinds of which an option is taken by its text. */
const CHOSEN: ReadonlySet<ControlKind> = new Set(['list', 'choice']);
