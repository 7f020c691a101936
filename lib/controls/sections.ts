import { byId } from '../dom/root.ts';
import { remembered } from '../dom/text.ts';
import { isSentence, splitLabel } from './label-text.ts';
import { texts } from './labels.ts';
import type { Around, Layout } from './layout.ts';
import { isPlaceholder } from './placeholder.ts';
import { isDrawnIn, isMember } from './proximity.ts';
import type { Run } from './survey.ts';
import type { Unit } from './unit.ts';
import { lowerBound } from './within.ts';

/** Headings with their places among all of the page. */
interface Placed {
  readonly runs: Run[];
  readonly orders: number[];
  readonly indices: number[];
}

/** Texts looked at above a unit, in one block: a section has its title nearer than that. */
const REACH = 40;
const DEPTH = 6;

/**
 * The texts of a page that may head a section: real headings, legends, and short texts that name
 * no control. Listed once, then looked up from each unit.
 */
export class Headings {
  readonly #layout: Layout;
  /** Where each would stand among all of them, and those that stand directly in each block. */
  readonly #orders: number[] = [];
  readonly #in = new Map<Element | null, Placed>();
  readonly #placed = new Map<Run, Element | null>();
  readonly #telling = new Map<Around, Around | null>();

  constructor(layout: Layout, named: ReadonlySet<Run>) {
    this.#layout = layout;
    let last: Run | null = null;
    for (const run of layout.survey.runs) {
      if (named.has(run) || !isHeading(run, layout)) continue;
      const isRemark = last !== null && isRemarkOn(last, run, layout);
      last = run;
      if (isRemark) continue;
      const home = layout.homeOf(run.holder);
      if (home && (isHeld(run, home, layout) || isFact(run.holder, layout))) continue;
      const placed = this.#in.get(home) ?? { runs: [], orders: [], indices: [] };
      this.#in.set(home, placed);
      placed.runs.push(run);
      placed.orders.push(run.order);
      placed.indices.push(this.#orders.push(run.order) - 1);
    }
  }

  /** The headings a unit stands under, nearest first. */
  of(unit: Unit): string[] {
    const sections: string[] = [];
    const add = (text: string) => {
      const core = titleIn(text);
      if (core && !sections.includes(core)) sections.push(core);
    };
    let around = this.#tellingOf(this.#layout.around(unit));
    for (; around; around = this.#tellingOf(around.up)) {
      const { element } = around;
      const above = this.#above(unit, element);
      // What is drawn as a heading comes first; a plain text that stands nearer may be a remark.
      const drawn = above.find(run => this.#layout.isProminent(run));
      if (drawn) add(drawn.text);
      if (above[0]) add(above[0].text);
      add(nameOf(element));
      if (sections.length >= DEPTH) break;
    }
    return sections;
  }

  /** It, or the nearest one around it that holds headings or says a name: most do neither. */
  #tellingOf(around: Around | null): Around | null {
    if (!around) return null;
    const known = this.#telling.get(around);
    if (known !== undefined) return known;
    const isTelling = this.#in.has(around.element) || nameOf(around.element) !== '';
    const telling = isTelling ? around : this.#tellingOf(around.up);
    this.#telling.set(around, telling);
    return telling;
  }

  /**
   * The nearest headings that stand directly in a block, before the unit; where the page draws
   * them elsewhere than it writes them, those that a person sees above it.
   */
  #above(unit: Unit, block: Element): readonly Run[] {
    const placed = this.#in.get(block);
    if (!placed) return [];
    const { runs, orders, indices } = placed;
    const found: Run[] = [];
    const start = lowerBound(this.#orders, unit.order) - 1;
    const isNear = (at: number) => Math.abs((indices[at] ?? -REACH) - start) < REACH;
    for (let at = lowerBound(orders, unit.order) - 1; at >= 0 && isNear(at); at--) {
      const run = runs[at];
      if (run && !isMember(run, unit) && found.push(run) === 4) break;
    }
    const isTrusted = !found.some(run => this.#isBelow(run, unit) || this.#isPlaced(run, block));
    // A box without size, drawn by what it holds, tells no place.
    const isDrawn = this.#layout.hasBoxes && this.#layout.rectOf(unit).width > 0;
    if ((isTrusted && found.length > 0) || !isDrawn) return found;
    const around = runs.filter((run, at) => isNear(at) && !isMember(run, unit));
    const above = drawnAbove(around, unit, this.#layout);
    return above.length > 0 ? above : found.filter(run => !this.#isBelow(run, unit));
  }

  #isBelow(run: Run, unit: Unit): boolean {
    return this.#layout.rectOf(run).top > this.#layout.rectOf(unit).bottom;
  }

  /** Placed by hand inside the block: the order it is written in says nothing. */
  #isPlaced(run: Run, block: Element): boolean {
    const known = this.#placed.get(run);
    const placed = known === undefined ? placedByHand(run.holder) : known;
    this.#placed.set(run, placed);
    return placed !== null && placed !== block && block.contains(placed);
  }
}

/** Lowest first; on one line, the last that begins before the unit. */
function drawnAbove(runs: readonly Run[], unit: Unit, layout: Layout): Run[] {
  const box = layout.rectOf(unit);
  const line = (run: Run) => Math.round(layout.rectOf(run).top / 8);
  return runs
    .filter(run => {
      const { bottom, left } = layout.rectOf(run);
      return bottom <= box.top + 4 && left < box.right;
    })
    .sort(
      (one, other) =>
        line(other) - line(one) || layout.rectOf(other).left - layout.rectOf(one).left,
    );
}

/** The element that carries the text, or the one just around it, taken out of the flow. */
function placedByHand(holder: Element): Element | null {
  const isPlaced = (element: Element) => getComputedStyle(element).position === 'absolute';
  if (isPlaced(holder)) return holder;
  return holder.parentElement && isPlaced(holder.parentElement) ? holder.parentElement : null;
}

/** Without the number of a step, drawn in a badge. */
const titleIn = remembered(text => splitLabel(text).core.replace(/^\d\d? (?=\p{Lu})/u, ''));

const NAMED = /^(?:group|region|form|tabpanel|dialog)$/u;

/** What a block says of itself. */
function nameOf(element: Element): string {
  if (!NAMED.test(element.getAttribute('role') ?? '')) return '';
  return (
    element.getAttribute('aria-label') ?? texts(element.getAttribute('aria-labelledby'), element)
  );
}

function isHeading(run: Run, layout: Layout): boolean {
  if (layout.isHint(run) || isPlaceholder(run.text) || layout.isUnit(run.holder)) return false;
  if (run.role === 'heading' || run.role === 'legend') return layout.isSeen(run);
  if (run.role === 'header-cell') return isAlone(run) && layout.isSeen(run);
  if (run.role === 'button' ? !unfolds(run, layout) : run.role !== 'text') return false;
  if (run.owner && !isOverSeveral(run, layout)) return false;
  if (run.text.length > 80 || isSentence(run.text)) return false;
  return layout.isSeen(run);
}

/** A label of no box, over all those of its block: the title of a table, of a list of people. */
function isOverSeveral({ owner, order }: Run, layout: Layout): boolean {
  const { control, htmlFor } = owner as HTMLLabelElement; // Of another element, `undefined`.
  // One meant for a box that went away titles nothing.
  if (control !== null || htmlFor) return false;
  const home = layout.homeOf(owner as Element);
  const [from = 0] = (home && layout.survey.span.get(home)) ?? [];
  return home !== null && layout.countIn(home) > 1 && layout.unitsBetween(from, order).length === 0;
}

/** Written smaller in the same title: « Lieu d'exécution *où le salarié travaille* ». */
function isRemarkOn(title: Run, run: Run, { survey: { glance } }: Layout): boolean {
  if (title.role !== 'heading' || run.role !== 'heading') return false;
  if (!title.holder.contains(run.holder)) return false;
  return glance.fontOf(run.holder).size < glance.fontOf(title.holder).size;
}

/** The button of a panel that is unfolded, said to be its own or next to it, is its title. */
function unfolds({ holder }: Run, layout: Layout): boolean {
  let bar = holder.closest('[aria-expanded=true]');
  const id = bar?.getAttribute('aria-controls');
  // Alone in its bar: a menu that stands open at the end of a header titles nothing.
  while (bar?.parentElement?.childElementCount === 1) bar = bar.parentElement;
  const panel = id ? byId(id, holder) : bar?.nextElementSibling;
  return panel ? layout.countIn(panel) > 0 && !layout.isUnit(panel) : false;
}

/** A line of a list of facts beside the fields. */
function isFact({ tagName, parentElement }: Element, layout: Layout): boolean {
  return /^D[DT]$/u.test(tagName) && parentElement !== null && layout.countIn(parentElement) === 0;
}

/** What a control shows in its own box (a chosen option) heads nothing. */
function isHeld(run: Run, home: Element, layout: Layout): boolean {
  const [from = 0, to = 0] = layout.survey.span.get(home) ?? [];
  const [unit, other] = layout.unitsBetween(from, to + 1);
  return !other && unit?.members.length === 0 && isDrawnIn(run, unit, layout);
}

/** A header cell that spans its row is the title of the rows below. */
function isAlone(run: Run): boolean {
  const row = run.holder.closest('tr, [role=row]');
  return row !== null && row.childElementCount === 1;
}
