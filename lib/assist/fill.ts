import type { Control } from '../controls/control.ts';
import { isTyped, LATER, proveAgain, writeOnce } from '../controls/drive.ts';
import { readNow } from '../controls/read.ts';
import type { Value } from '../controls/value.ts';
import { pause } from '../dom/settle.ts';
import { isHeldOutcome } from './ledger.ts';
import type { Message, Outcome } from './outcome.ts';
import type { PlanItem } from './plan.ts';

/** One field filled, with what undo needs. */
export interface Filled {
  readonly item: PlanItem;
  readonly control: Control;
  /** What the page held before. */
  readonly before: Value;
  readonly outcome: Outcome;
  /** When its write ended, by the page's clock; absent when none was begun. */
  readonly at?: number;
}

export interface FillOptions {
  readonly signal: AbortSignal;
  /** What is to be written in this run: of a period, the other date may be among them. */
  readonly items: readonly PlanItem[];
  /** Called as soon as a field is written, and again if a later reading says otherwise. */
  readonly onProgress?: (filled: Filled) => void;
  /** The field's control as the page stands now: pages re-render under our feet. */
  readonly locate: (item: PlanItem) => Promise<Control | null>;
  /** Waits while the page is busy or hidden; says why when the fill must stop. */
  readonly ready: () => Promise<Message | null>;
  readonly roots: () => readonly ParentNode[];
  /** The files of these papers. */
  readonly files?: (ids: readonly string[]) => Promise<readonly File[]>;
}

/** Writes the items, then proves them: what each outcome says was read from the page in the end. */
export async function fill(items: readonly PlanItem[], options: FillOptions): Promise<Filled[]> {
  return prove(await writeAll(items, options), options);
}

/**
 * Writes the items in page order, one at a time, each read back at once; `prove` is owed once the
 * last is written. One field's failure never stops the others; an abort leaves the fields not
 * reached as `skipped`.
 */
export async function writeAll(
  items: readonly PlanItem[],
  options: FillOptions,
): Promise<Filled[]> {
  const filled: Filled[] = [];
  const report = (entry: Filled) => {
    filled.push(entry);
    options.onProgress?.(entry);
  };
  let stopped: Message | null = null;
  for (const item of items) {
    stopped ??= await whetherStopped(options);
    if (stopped) {
      if (item.control) report(skipped(item, item.control, stopped));
      continue;
    }
    const control = await options.locate(item).catch(() => null);
    if (!control) {
      const reason = options.signal.aborted ? abortReason(options.signal) : GONE;
      if (item.control) report(skipped(item, item.control, reason));
      continue;
    }
    report(await writeItem(item, control, options));
  }
  return filled;
}

const GONE: Message = { key: 'reason.gone' };

/** Why nothing more may be written, or `null`. */
async function whetherStopped({ signal, ready }: FillOptions): Promise<Message | null> {
  if (signal.aborted) return abortReason(signal);
  try {
    return await ready();
  } catch (error) {
    if (signal.aborted) return abortReason(signal);
    throw error;
  }
}

/** What the other date of a period is to hold; `null` when nothing is. */
function partnerOf({ period }: Control, items: readonly PlanItem[]): Value | undefined {
  const other = period && items.find(({ control }) => control?.element === period.other);
  return period && (other?.wanted?.value ?? null);
}

async function writeItem(
  item: PlanItem,
  first: Control,
  options: FillOptions,
  isCareful = false,
): Promise<Filled> {
  let control = first;
  const before = readNow(control);
  const { wanted } = item;
  if (!wanted) return skipped(item, control, { key: 'reason.missing' });
  try {
    // Names alone, when the files cannot be had: the driver then leaves it to the user.
    const files = wanted.files && options.files?.(wanted.files).catch(() => null);
    const value = (await files) ?? wanted.value;
    const write = (target: Control) =>
      writeOnce(target, value, {
        signal: options.signal,
        spellings: wanted.spellings ?? [],
        searches: item.field.kind === 'search',
        roots: options.roots(),
        isCareful,
        partner: partnerOf(target, options.items),
      });
    let outcome = await write(control);
    // Drawn anew under our hands: what stands there now decides, and takes the value again if need be.
    for (
      let turn = 0;
      turn < 4 && !control.element.isConnected && !isHeldOutcome(outcome);
      turn++
    ) {
      const now = await options.locate(item);
      if (!now) break;
      control = now;
      // Gone again while the page was looked at: it may rest a little later.
      if (control.element.isConnected) outcome = await write(control);
      else await pause(120, options.signal);
    }
    return { item, control, before, outcome, at: performance.now() };
  } catch (error) {
    if (options.signal.aborted) {
      // Stopped in the middle of a field: what it holds now is what the user is told.
      const left = skipped(item, control, abortReason(options.signal), wanted.value);
      return { ...left, before, at: performance.now() };
    }
    const reason: Message = { key: 'reason.failed', params: { what: errorName(error) } };
    const read = control.element.isConnected ? readNow(control) : null;
    return {
      item,
      control,
      before,
      outcome: { status: 'refused', wrote: wanted.value, read, reason },
      at: performance.now(),
    };
  }
}

/** Milliseconds after the last write, where what was written is read on (`late-proof.ts`). */
export const SOON = 250;

/**
 * Reads every written field once more, `after` so many milliseconds: when a page that puts values
 * back has had the time to. A stop does not spare the proof: what was written is told as it is in
 * the end.
 */
export async function prove(
  filled: readonly Filled[],
  options: FillOptions,
  after = LATER,
): Promise<Filled[]> {
  const proven = [...filled];
  // Counted from the last write itself: looking for what is left to write took a part of it.
  const last = Math.max(...filled.map(({ outcome, at = 0 }) => (outcome.wrote === null ? 0 : at)));
  await pause(after - (performance.now() - last));
  for (const [index, entry] of filled.entries()) {
    const { status } = entry.outcome;
    if (!['held', 'held-reformatted', 'unverifiable'].includes(status)) continue;
    const control = await options.locate(entry.item).catch(() => entry.control);
    if (!control?.element.isConnected) continue;
    const again = readAgain(entry, control, options.roots());
    if (again.outcome === entry.outcome) continue;
    const isBack = again.outcome.status === 'lost' && !options.signal.aborted;
    const told = isBack ? await insist(again, options) : again;
    proven[index] = told;
    options.onProgress?.(told);
  }
  return proven;
}

/** What became of a written field, by what its control holds now. */
export function readAgain(written: Filled, control: Control, roots: readonly ParentNode[]): Filled {
  const spellings = written.item.wanted?.spellings ?? [];
  const again = proveAgain(control, written.outcome, { spellings, roots });
  return { ...written, control, outcome: withMessage(again, control, written.control.message) };
}

/** A box that was emptied after the write: once more, giving each way the time to fail. */
async function insist(lost: Filled, options: FillOptions): Promise<Filled> {
  if (!isTyped(lost.control)) return lost;
  const again = await writeItem(lost.item, lost.control, options, true);
  if (!isHeldOutcome(again.outcome)) return lost;
  await pause(LATER);
  const spellings = lost.item.wanted?.spellings ?? [];
  const outcome = proveAgain(again.control, again.outcome, { spellings, roots: options.roots() });
  return { ...again, before: lost.before, outcome };
}

/** A message that was not there before the write is the page's refusal, though the box holds the value. */
function withMessage(outcome: Outcome, control: Control, before: string): Outcome {
  if (!control.message || control.message === before) return outcome;
  const reason: Message = { key: 'reason.page-says', params: { message: control.message } };
  return { ...outcome, status: 'refused', reason };
}

function skipped(item: PlanItem, control: Control, reason: Message, wrote: Value = null): Filled {
  const gone = wrote === null ? item.read : null;
  const read = control.element.isConnected ? readNow(control) : gone;
  const outcome = { status: 'skipped', wrote, read, reason } as const;
  return { item, control, before: read, outcome };
}

function abortReason(signal: AbortSignal): Message {
  const { reason } = signal;
  const isMessage = typeof reason === 'object' && reason !== null && 'key' in reason;
  // The assistant aborts with a message; anything else is the end of the page.
  return isMessage ? (reason as Message) : { key: 'reason.stopped' };
}

function errorName(error: unknown): string {
  return error instanceof Error ? error.name : 'Error';
}
