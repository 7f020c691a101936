import { isPlaceholder } from './candidate.ts';
import type { LabelSource } from './control.ts';
import { isSentence } from './label-text.ts';
import type { Layout } from './layout.ts';
import { isProminent } from './prominence.ts';
import { partNamed } from './split-date.ts';
import type { Run } from './survey.ts';
import type { Unit } from './unit.ts';

/** A text that layout ties to a control, and how. */
export interface Nearby {
  readonly run: Run;
  readonly source: LabelSource;
}

/**
 * The visible texts that name a control without saying so in the markup: in the smallest block
 * that holds this control alone; in its row; else just left of it or just above it.
 */
export function nearbyOf(unit: Unit, layout: Layout, isNamed = false): Nearby[] {
  const cells = fromRow(unit, layout);
  const wrapped = fromWrapper(unit, layout);
  if (wrapped.length > 0) return [...wrapped, ...cells];
  if (isNamed || cells.some(cell => cell.source === 'row-header')) return cells;
  const placed = [...fromPosition(unit, layout), ...cells];
  const below = fromBelow(unit, layout);
  // A heading above a whole block names less surely than the text of the control's own block.
  const isWeak = placed[0] === undefined || isProminent(placed[0].run);
  return isWeak ? [...below, ...placed] : [...placed, ...below];
}

/** The text under the control in its own block, if that is all there is. */
function fromBelow(unit: Unit, layout: Layout): Nearby[] {
  const { after } = blockTexts(unit, layout);
  const { bottom } = layout.rectOf(unit);
  return after
    .filter(run => isLabel(run, unit, layout) && !isSentence(run.text) && run.text.length > 1)
    .filter(run => !layout.hasBoxes || layout.rectOf(run).top >= bottom - 4)
    .map(run => ({ run, source: 'after' as const }));
}

/** Every text of the smallest block around the control alone: labels, hints and messages. */
export function blockTexts(unit: Unit, layout: Layout): { before: Run[]; after: Run[] } {
  let best: { before: Run[]; after: Run[] } = { before: [], after: [] };
  for (const { from, to, count, element } of layout.around(unit)) {
    if (count > 1 || isLandmark(element)) break;
    const isOther = (run: Run) => layout.isSeen(run) && !isMember(run, unit);
    best = {
      before: layout.runsBetween(from, unit.order).filter(isOther),
      after: layout.runsBetween(unit.end + 1, to + 1).filter(isOther),
    };
  }
  return best;
}

function fromWrapper(unit: Unit, layout: Layout): Nearby[] {
  for (const { from, to, count, element } of layout.around(unit)) {
    if (count > 1 || isLandmark(element)) break;
    const before = layout.runsBetween(from, unit.order).filter(run => isLabel(run, unit, layout));
    const after = layout
      .runsBetween(unit.order + 1, to + 1)
      .filter(run => isLabel(run, unit, layout) && !isMember(run, unit));
    const isBox = unit.kind === 'checkbox';
    const follows = after.filter(run => isBox || isFloating(run, unit, layout));
    const [first, second] = isBox ? [follows, before] : [ranked(before), follows];
    const found = [
      ...first.map(run => ({ run, source: isBox ? ('after' as const) : ('before' as const) })),
      ...second.map(run => ({ run, source: isBox ? ('before' as const) : ('above' as const) })),
    ];
    if (found.length > 0) return found;
  }
  return [];
}

/** Nearest first; headings and explanations after plain names. */
function ranked(runs: readonly Run[]): Run[] {
  const isMixed = runs.length > 1 && runs.some(isProminent) && !runs.every(isProminent);
  const sizes = runs.length > 1 ? runs.map(sizeOf) : [];
  const largest = Math.max(0, ...sizes);
  const rank = (run: Run) => {
    if (run.role === 'heading') return 2;
    if (/\*/u.test(run.text)) return 0;
    // Help under a label is written smaller.
    if (runs.length > 1 && !isProminent(run) && sizeOf(run) < largest * 0.95) return 1;
    // Beside a bold label, a plain text is a remark.
    return isSentence(run.text) || run.holder.closest('small') || (isMixed && !isProminent(run))
      ? 1
      : 0;
  };
  return [...runs].reverse().sort((left, right) => rank(left) - rank(right));
}

function sizeOf({ holder }: Run): number {
  const style = holder.ownerDocument.defaultView?.getComputedStyle(holder);
  return Number.parseFloat(style?.fontSize ?? '0');
}

/** In a table: the texts before it in its row, and the header of its column. */
function fromRow(unit: Unit, layout: Layout): Nearby[] {
  const cell = unit.element.closest('td, th, [role=gridcell], [role=cell]');
  const row = cell?.parentElement?.closest('tr, [role=row]');
  if (!cell || !row) return [];
  const [from] = layout.survey.span.get(row) ?? [unit.order];
  const inRow = layout
    .runsBetween(from, unit.order)
    .filter(run => isLabel(run, unit, layout) && !layout.isBesideAnother(run, row))
    .reverse();
  const table = row.closest('table, [role=grid], [role=table]');
  const [top] = (table && layout.survey.span.get(table)) ?? [from];
  const header = layout
    .runsBetween(top, from)
    .filter(run => run.role === 'header-cell' && isAbove(run, unit, layout));
  return [
    ...inRow.map(run => ({ run, source: 'row-header' as const })),
    ...header.reverse().map(run => ({ run, source: 'column-header' as const })),
  ];
}

const LEVELS = 4;

function fromPosition(unit: Unit, layout: Layout): Nearby[] {
  let level = 0;
  for (const { element, from, count } of layout.around(unit)) {
    if (count < 2 && !isLandmark(element)) continue;
    if (++level > LEVELS) break;
    const runs = layout
      .runsBetween(Math.max(from, unit.order - 80), unit.order)
      .filter(run => isLabel(run, unit, layout) && !layout.isBesideAnother(run, element));
    const found = layout.hasBoxes ? byDistance(runs, unit, layout) : justBefore(runs, unit, layout);
    if (found.length > 0) return found;
  }
  return [];
}

function byDistance(runs: readonly Run[], unit: Unit, layout: Layout): Nearby[] {
  const box = layout.rectOf(unit);
  const near: (Nearby & { distance: number })[] = [];
  for (const run of runs) {
    const rect = layout.rectOf(run);
    const middle = (rect.top + rect.bottom) / 2;
    const isLeft = middle > box.top - 4 && middle < box.bottom + 4 && rect.right <= box.left + 4;
    const isOver = isAbove(run, unit, layout) && box.top - rect.bottom < 70;
    if (!isLeft && !isOver) continue;
    if (isCut(rect, box, isLeft, unit, layout)) continue;
    const distance = isLeft ? (box.left - rect.right) / 4 : box.top - rect.bottom;
    const weight = run.role === 'heading' ? 60 : isSentence(run.text) ? 30 : 0;
    near.push({ run, source: isLeft ? 'before' : 'above', distance: distance + weight });
  }
  return near.sort((left, right) => left.distance - right.distance).slice(0, 3);
}

/** Another control stands between the text and this one: the text is that other one's. */
function isCut(text: DOMRect, box: DOMRect, left: boolean, unit: Unit, layout: Layout): boolean {
  return layout.unitsBetween(unit.order - 80, unit.order).some(other => {
    const rect = layout.rectOf(other);
    if (left) return rect.top < box.bottom && rect.bottom > box.top && rect.left >= text.left - 2;
    return (
      rect.left < box.right &&
      rect.right > box.left &&
      rect.top >= text.top &&
      rect.top < box.top - 4
    );
  });
}

function justBefore(runs: readonly Run[], unit: Unit, layout: Layout): Nearby[] {
  const previous = layout.unitsBetween(0, unit.order).at(-1);
  return runs
    .filter(run => run.order > (previous?.end ?? -1))
    .reverse()
    .map(run => ({ run, source: 'before' as const }));
}

function isAbove(run: Run, unit: Unit, layout: Layout): boolean {
  if (!layout.hasBoxes) return false;
  const rect = layout.rectOf(run);
  const box = layout.rectOf(unit);
  const overlap = Math.min(rect.right, box.right) - Math.max(rect.left, box.left);
  return rect.bottom <= box.top + 6 && overlap > Math.min(rect.width, box.width) / 3;
}

/** A label drawn over the control or above it, though written after it. */
function isFloating(run: Run, unit: Unit, layout: Layout): boolean {
  if (!layout.hasBoxes) return false;
  const rect = layout.rectOf(run);
  const box = layout.rectOf(unit);
  const middle = (rect.top + rect.bottom) / 2;
  return rect.left < box.right && rect.right > box.left && middle < box.bottom - 2;
}

function isLabel(run: Run, unit: Unit, layout: Layout): boolean {
  if (run.role === 'button' || run.role === 'message') return false;
  if (run.owner === unit.element || isOwnValue(run, unit, layout)) return false;
  if (isMember(run, unit) || isTaken(run, unit, layout) || layout.isHint(run)) return false;
  return !isPlaceholder(run.text) && layout.isSeen(run);
}

/** The chosen option of a list is often drawn over its own, empty, box. */
function isOwnValue(run: Run, unit: Unit, layout: Layout): boolean {
  if (unit.kind !== 'list' && unit.kind !== 'search') return false;
  if (!layout.hasBoxes || run.owner?.tagName === 'LABEL') return false;
  const rect = layout.rectOf(run);
  const box = layout.rectOf(unit);
  const middle = (rect.top + rect.bottom) / 2;
  const isOver = rect.left < box.right + 2 && rect.right > box.left - 2;
  return isOver && middle > box.top && middle < box.bottom;
}

/** The text of one of the unit's own radios or segments, or what its cell holds. */
export function isMember(run: Run, unit: Unit): boolean {
  const isInside = run.order > unit.order && run.order <= unit.end;
  if (unit.kind === 'cell') return isInside;
  if (unit.members.length === 0) return false;
  if (isInside) return true;
  if (unit.kind === 'date' && partNamed(run.text)) return true;
  return unit.members.some(({ element }) => run.owner?.contains(element) ?? false);
}

/** The text names another control, and says so. */
function isTaken({ owner }: Run, unit: Unit, layout: Layout): boolean {
  if (!owner || owner === unit.element || owner.contains(unit.element)) return false;
  if (owner.tagName !== 'LABEL') return true;
  const named = (owner as HTMLLabelElement).control;
  return named !== null && named !== unit.element && layout.isUnit(named);
}

/** Blocks too wide to name one control, even when they hold only one. */
function isLandmark(element: Element): boolean {
  return /^(?:BODY|MAIN|FORM|HTML)$/u.test(element.tagName);
}
