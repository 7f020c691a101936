import { isSameValue } from '../controls/notation.ts';
import type { Value } from '../controls/value.ts';
import type { Filled } from './fill.ts';
import type { Outcome } from './outcome.ts';
import { groupOf, type Place, rowIdOf } from './place.ts';
import { isOneWay, type PlanItem } from './plan.ts';
import { shownValue } from './shown-value.ts';
import type { Offer, Row } from './state.ts';
import { isForTheUser } from './summary.ts';

/** One write of this session, kept to be shown and to be put back. */
export interface Entry {
  readonly rowId: string;
  readonly place: Place;
  readonly item: PlanItem;
  /** What the page held before the first write. */
  readonly before: Value;
  readonly outcome: Outcome;
  readonly undone: boolean;
}

/** What was written since the page was opened, in the order it was. Held in memory only. */
export class Ledger {
  readonly #entries = new Map<string, Entry>();
  readonly #left = new Map<string, { readonly row: Row; readonly stops: boolean }>();

  record(place: Place, filled: Filled): Entry {
    const rowId = rowIdOf(place, filled.item);
    const known = this.#entries.get(rowId);
    const isRewritten = known && !known.undone;
    const { item, outcome } = filled;
    // Undo goes back to what was there before us, not to our own previous write.
    const before = isRewritten ? known.before : filled.before;
    const entry = { rowId, place, item, before, outcome, undone: false };
    this.#entries.set(rowId, entry);
    return entry;
  }

  /** Keeps what a page left to look at, to be shown once another tab is in view. */
  leave(place: Place, items: readonly PlanItem[]): void {
    for (const item of items) {
      const row = rowOf(place, item, undefined, false);
      if (isForTheUser(row)) this.#left.set(row.id, { row, stops: stopsSaving(item) });
      else this.#left.delete(row.id);
    }
  }

  /** Nothing refused, lost or missing on the page: it may be saved without a look. */
  isClean(pageId: string): boolean {
    const written = this.all().filter(({ place, undone }) => place.page.id === pageId && !undone);
    const left = [...this.#left.values()].filter(({ row }) => row.pageId === pageId);
    return (
      written.every(({ outcome }) => isHeldOutcome(outcome)) && !left.some(({ stops }) => stops)
    );
  }

  /** Another request begins: what was written in the former one is no longer in reach. */
  clear(): void {
    this.#entries.clear();
    this.#left.clear();
  }

  /** Rows of the pages left behind that nothing was written in. */
  left(): readonly Row[] {
    return [...this.#left.values()]
      .map(({ row }) => row)
      .filter(({ id }) => !this.#entries.has(id));
  }

  get(rowId: string): Entry | undefined {
    return this.#entries.get(rowId);
  }

  replace(entry: Entry): void {
    this.#entries.set(entry.rowId, entry);
  }

  all(): readonly Entry[] {
    return [...this.#entries.values()];
  }
}

/** Compulsory and empty, or there and nobody could tell: not for « Enregistrer » without a look. */
function stopsSaving({ status, field, control }: PlanItem): boolean {
  if (status === 'ambiguous') return true;
  const isAsked = field.required === true || control?.required === true;
  return isAsked && (status === 'missing' || status === 'not-found');
}

export function isHeldOutcome({ status }: Outcome): boolean {
  return status === 'held' || status === 'held-reformatted';
}

/** A write changed the page: there is something to put back. */
export function isUndoable(entry: Entry): boolean {
  if (entry.undone || entry.outcome.wrote === null) return false;
  return entry.outcome.status !== 'lost' && entry.outcome.status !== 'unverifiable';
}

/** The field no longer holds what was written: emptied or changed since. */
function isOther({ status, read }: PlanItem): boolean {
  if (status === 'missing') return read === null || read === '';
  return status === 'conflict' || status === 'write' || status === 'propose';
}

const OFFERS: Partial<Record<PlanItem['status'], Offer>> = {
  write: 'sure',
  propose: 'check',
  conflict: 'conflict',
};

/** The row of a field from its plan, from what became of it, or from both. */
export function rowOf(
  place: Place,
  item: PlanItem,
  entry: Entry | undefined,
  inView: boolean,
): Row {
  const { field, control, wanted } = item;
  const outcome = entry && !entry.undone ? entry.outcome : null;
  const isSame = outcome !== null && isSameValue(outcome.read, item.read, control?.hint ?? '');
  const hasMoved =
    outcome && inView && isHeldOutcome(outcome) && !outcome.elsewhere && !isSame && isOther(item);
  const isOurs = outcome !== null && !hasMoved;
  const read = isOurs && !inView ? outcome.read : item.read;
  const shown = isOurs && outcome.elsewhere ? outcome.read : read;
  const isDone = isOurs && isHeldOutcome(outcome);
  const offer = inView && control && !isDone ? (OFFERS[item.status] ?? null) : null;
  return {
    id: rowIdOf(place, item),
    pageId: place.page.id,
    pageName: place.page.name,
    field: field.key,
    label: control?.label || field.labels[0] || field.key,
    status: isOurs ? outcome.status : item.status,
    value: shownValue(shown, field.kind),
    wanted: wanted ? shownValue(wanted.value, field.kind) : '',
    reason: isOurs ? outcome.reason : entry?.undone ? { key: 'reason.undone' } : item.reason,
    group: groupOf(place, item),
    canShow: inView && control !== null,
    canUndo: inView && entry !== undefined && isUndoable(entry),
    canWrite: offer === 'check' || offer === 'conflict',
    offer,
    oneWay: control !== null && isOneWay(control, item.read),
  };
}
