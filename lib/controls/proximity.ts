import { captionBelow } from './captions.ts';
import type { LabelSource } from './control.ts';
import { byDistance, isFloating, REACH } from './drawn.ts';
import { isSentence, STATE_WORDS } from './label-text.ts';
import type { Around, Layout } from './layout.ts';
import { isChip } from './looks.ts';
import { isPlaceholder } from './placeholder.ts';
import { partNamed } from './split-date.ts';
import type { Run } from './survey.ts';
import { fromRow } from './table-row.ts';
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
  const cells = fromRow(unit, layout, run => isLabel(run, unit, layout));
  const wrapped = fromWrapper(unit, layout);
  if (wrapped.length > 0) return [...wrapped, ...cells];
  if (isNamed || cells.some(cell => cell.source === 'row-header')) return cells;
  const over = fromPosition(unit, layout);
  const isBeside = over[0]?.source === 'before';
  const caption = isBeside ? undefined : captionBelow(unit, layout, over[0]?.run);
  if (caption) return [{ run: caption, source: 'after' }, ...cells];
  const placed = caption === null ? cells : [...over, ...cells];
  const first = placed[0]?.run;
  // What stands at the right of a box is its unit more often than its name.
  const isAlone = first === undefined || first.role === 'heading';
  const after = fromAfter(
    unit,
    layout,
    isAlone ? /^/u : layout.isProminent(first) ? /^\p{Lu}/u : null,
  );
  // A heading above a whole block names less surely than the text of the control's own block.
  return isAlone || layout.isProminent(first) ? [...after, ...placed] : [...placed, ...after];
}

/** The text under the control in its own block, or at its right, if that is all there is. */
function fromAfter(unit: Unit, layout: Layout, beside: RegExp | null): Nearby[] {
  const { after } = blockTexts(unit, layout);
  const { bottom } = layout.rectOf(unit);
  return after
    .filter(run => isLabel(run, unit, layout) && !isSentence(run.text) && run.text.length > 1)
    .filter(
      run => beside?.test(run.text) || !layout.hasBoxes || layout.rectOf(run).top >= bottom - 4,
    )
    .map(run => ({ run, source: 'after' as const }));
}

export interface BlockTexts {
  readonly before: readonly Run[];
  readonly after: readonly Run[];
}

/** Every text of the largest block around the control alone: labels, hints and messages. */
export function blockTexts(unit: Unit, layout: Layout): BlockTexts {
  // Asked three times of each unit.
  const known = layout.blocks.get(unit);
  if (known) return known;
  let block: Around | undefined;
  for (let around = layout.around(unit); around; around = around.up) {
    if (around.count > 1 || around.isLandmark) break;
    block = around;
  }
  const isOther = (run: Run) => layout.isSeen(run) && !isMember(run, unit);
  const textsOf = (from: number, to: number) => layout.runsBetween(from, to).filter(isOther);
  const texts = {
    before: block ? textsOf(block.from, unit.order) : [],
    after: block ? textsOf(unit.end + 1, block.to + 1) : [],
  };
  layout.blocks.set(unit, texts);
  return texts;
}

function fromWrapper(unit: Unit, layout: Layout): Nearby[] {
  for (let around = layout.around(unit); around; around = around.up) {
    const { from, to, count, isLandmark } = around;
    if (count > 1 || isLandmark) break;
    // Nothing but the control itself.
    if (from === to) continue;
    const before = layout.runsBetween(from, unit.order).filter(run => isLabel(run, unit, layout));
    const after = layout
      .runsBetween(unit.order + 1, to + 1)
      .filter(run => isLabel(run, unit, layout) && !isMember(run, unit));
    const isBox = unit.kind === 'checkbox';
    const follows = after.filter(run => isBox || isFloating(run, unit, layout));
    const [first, second] = isBox ? [follows, before] : [ranked(before, layout), follows];
    const found = [
      ...first.map(run => ({ run, source: isBox ? ('after' as const) : ('before' as const) })),
      ...second.map(run => ({ run, source: isBox ? ('before' as const) : ('above' as const) })),
    ];
    if (found.length > 0) return found;
  }
  return [];
}

/** Nearest first; headings and explanations after plain names. */
function ranked(runs: readonly Run[], layout: Layout): readonly Run[] {
  if (runs.length < 2) return runs;
  const isProminent = (run: Run) => layout.isProminent(run);
  const isAll = runs.every(isProminent);
  const isMixed = runs.some(isProminent) && !isAll;
  const sizeOf = ({ holder }: Run) => layout.survey.glance.fontOf(holder).size;
  const largest = Math.max(...runs.map(sizeOf));
  const rank = (run: Run) => {
    if (run.role === 'heading') return 2;
    if (/\*/u.test(run.text)) return 0;
    // « en jours », « €/mois »: goes on from the name above it.
    if (/^[\p{Ll}€%]/u.test(run.text)) return 1;
    // Help under a label is written smaller.
    const isSmall = sizeOf(run) < largest * 0.95;
    if (isSmall && (isAll || !isProminent(run))) return 1;
    // Beside a bold label, a plain text is a remark.
    return isSentence(run.text) || run.holder.closest('small') || (isMixed && !isProminent(run))
      ? 1
      : 0;
  };
  return [...runs].reverse().sort((left, right) => rank(left) - rank(right));
}

const LEVELS = 4;

function fromPosition(unit: Unit, layout: Layout): Nearby[] {
  let level = 0;
  let texts = '';
  const table = unit.kind === 'checkbox' ? unit.element.closest('table') : null;
  for (let around = layout.around(unit); around; around = around.up) {
    const { element, from, to, count, isLandmark } = around;
    // What stands over a table names no box of its rows.
    if (element === table?.parentElement) break;
    if (count < 2 && !isLandmark) continue;
    // A row, its body and its table often hold the same texts.
    if (texts === `${from} ${to}`) continue;
    texts = `${from} ${to}`;
    if (++level > LEVELS) break;
    const names = (run: Run) => isLabel(run, unit, layout) && !layout.isBesideAnother(run, element);
    const first = Math.max(from, unit.order - REACH);
    const found = layout.hasBoxes
      ? byDistance(
          layout.runsBetween(first, Math.min(to, unit.end + REACH) + 1).filter(names),
          unit,
          layout,
        )
      : justBefore(layout.runsBetween(first, unit.order).filter(names), unit, layout);
    if (found.length > 0) return found;
  }
  return [];
}

function justBefore(runs: readonly Run[], unit: Unit, layout: Layout): Nearby[] {
  const previous = layout.unitsBetween(0, unit.order).at(-1);
  return runs
    .filter(run => run.order > (previous?.end ?? -1))
    .reverse()
    .map(run => ({ run, source: 'before' as const }));
}

/** What a box for files says of itself and of what it holds, drawn beside it. */
const FILE_WORDS =
  /^(?:aucun fichier.*|(?:choisir|parcourir|ajouter)(?: (?:un|des|les|vos))?(?: fichiers?)?|.+\.(?:pdf|docx?|xlsx?|jpe?g|png|csv))$/iu;

function isLabel(run: Run, unit: Unit, layout: Layout): boolean {
  if (run.role === 'button' || run.role === 'message') return false;
  if (unit.kind === 'file' && FILE_WORDS.test(run.text)) return false;
  if (unit.kind === 'checkbox' && STATE_WORDS.test(run.text)) return false;
  if (run.owner === unit.element || isOwnValue(run, unit, layout)) return false;
  if (isMember(run, unit) || isTaken(run, unit, layout) || layout.isHint(run)) return false;
  return !isPlaceholder(run.text) && layout.isSeen(run);
}

/** The chosen option of a list is often drawn over its own, empty, box; several, beside it. */
function isOwnValue(run: Run, unit: Unit, layout: Layout): boolean {
  if (unit.kind !== 'list' && unit.kind !== 'search') return false;
  if (run.owner?.tagName === 'LABEL') return false;
  return isDrawnIn(run, unit, layout, true);
}

/** On the line of a box, over it; or, if asked, beside it as a chip. */
export function isDrawnIn(run: Run, unit: Unit, layout: Layout, withChips = false): boolean {
  if (!layout.hasBoxes) return false;
  const rect = layout.rectOf(run);
  const box = layout.rectOf(unit);
  const middle = (rect.top + rect.bottom) / 2;
  if (middle <= box.top || middle >= box.bottom) return false;
  const isOver = rect.left < box.right + 2 && rect.right > box.left - 2;
  return isOver || (withChips && isChip(run.holder, unit.element));
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
function isTaken(run: Run, unit: Unit, layout: Layout): boolean {
  const { owner } = run;
  if (!owner || owner === unit.element || owner.contains(unit.element)) return false;
  if (owner.tagName !== 'LABEL') return true;
  const named = (owner as HTMLLabelElement).control;
  if (named === null || named === unit.element || isStray(owner, layout)) return false;
  return layout.isUnit(named) && !namesAll(run, named, unit);
}

/** Tied to a box that has a label of its own, but drawn in the block of another: it is that one's. */
export function isStray(label: Element, layout: Layout): boolean {
  const { control } = label as HTMLLabelElement; // Of another element, `undefined`.
  if (!control || layout.homeOf(label)?.contains(control)) return false;
  return (control as HTMLInputElement).labels?.[0] !== label;
}

/**
 * The name of all answers is often tied to one of them, which has a label of its own; that of a
 * value in several boxes, to the first.
 */
function namesAll({ order }: Run, named: HTMLElement, unit: Unit): boolean {
  const { labels } = named as HTMLInputElement; // A label names nothing else among members.
  const isOfAll = unit.kind !== 'choice' || (labels?.length ?? 0) > 1;
  return order < unit.order && isOfAll && unit.members.some(({ element }) => element === named);
}
