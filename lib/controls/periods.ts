import { normalise } from '../dom/text.ts';
import type { LabelCandidate, PeriodSide } from './control.ts';
import type { Naming } from './labels.ts';
import type { Layout } from './layout.ts';
import { segmentsOf } from './read-text.ts';
import type { Unit } from './unit.ts';

/** Widest room between the two boxes of a period, in pixels. */
const GAP = 160;
const START = /\b(?:debut|start)\b/u;
const END = /\b(?:fin|end)\b/u;
const BETWEEN = /^(?:au?|et|to|[^a-z\d]*)$/u;
const DATES = /\b(?:dates|periode)\b/u;

/** A date of a period, as it is named on the screen. */
export interface Side extends PeriodSide {
  readonly naming: Naming;
  /** The text that names both dates, when neither box is called by it. */
  readonly question: string;
}

/**
 * Two dates asked in one frame, by their boxes: « Dates de la formation [08/02/2027 → 12/03/2027] ».
 * One text names both, and often neither is taken before the other is known.
 */
export function periodsOf(layout: Layout, namings: readonly Naming[]): Map<Unit, Side> {
  const sides = new Map<Unit, Side>();
  for (const [index, end] of layout.units.entries()) {
    const start = layout.units[index - 1];
    const [first, second] = [namings[index - 1], namings[index]];
    if (!start || !first || !second || sides.has(start) || !isPair(start, end, layout)) continue;
    const own = [ownName(start, first, START), ownName(end, second, END)];
    // « Dates de début et de fin » names both.
    const [from, to] = own.every(Boolean) ? own : [];
    const areDated = isDated(start, first) && isDated(end, second);
    const said = normalise(`${first.label} ${from}`);
    const isPeriod = areDated || (from ? /date|periode/u : DATES).test(said);
    if (!isPeriod || !(from || isUnnamed(second))) continue;
    // « du … au … » names neither: the question stands farther off.
    const question = first.label === from || /^d[ue]$/iu.test(first.label) ? '' : first.label;
    const naming = named(first, from, question, 'début');
    sides.set(start, { side: 'start', other: end.element, naming, question });
    const last = named(second, to, question, 'fin');
    sides.set(end, { side: 'end', other: start.element, naming: last, question });
  }
  return sides;
}

/** Boxes on one line, alone in their frame, with nothing to read between them but « au ». */
function isPair(start: Unit, end: Unit, layout: Layout): boolean {
  if (!layout.hasBoxes || !isBox(start) || !isBox(end)) return false;
  const [left, right] = [layout.rectOf(start), layout.rectOf(end)];
  const gap = right.left - left.right;
  if (Math.abs(left.top - right.top) > 4 || gap < -4 || gap > GAP) return false;
  let frame = layout.around(start);
  while (frame && frame.count < 2) frame = frame.up;
  if (frame?.count !== 2 || frame.to < end.order) return false;
  return layout.runsBetween(start.end + 1, end.order).every(run => {
    const text = layout.rectOf(run);
    const isOver = [left, right].some(
      box => text.left > box.left - 4 && text.right < box.right + 4,
    );
    return BETWEEN.test(normalise(run.text)) || isOver;
  });
}

function isBox({ kind, element }: Unit): boolean {
  if (kind === 'date') return true;
  const { type } = element as HTMLInputElement; // `undefined` where it is no box.
  return /^(?:text|list|search)$/u.test(kind) && /^(?:text|tel|search)$/u.test(type ?? '');
}

function isDated({ kind }: Unit, { hint }: Naming): boolean {
  return kind === 'date' || /\b(?:jj|dd)\b/iu.test(hint);
}

function isUnnamed({ label }: Naming): boolean {
  return BETWEEN.test(normalise(label));
}

/** What tells this date from the other: « Date de début », in its box, over it or of its segments. */
function ownName(unit: Unit, { labels }: Naming, words: RegExp): string | undefined {
  const [segment] = unit.members.length > 0 ? segmentsOf(unit.element) : [];
  const heard = (segment?.ariaLabel ?? '').split(/,\s*/u);
  return [...labels.map(({ text }) => text), ...heard].find(text => words.test(normalise(text)));
}

function named(naming: Naming, own: string | undefined, question: string, side: string): Naming {
  const { label, labels } = naming;
  const text = own ?? (question && `${question} (${side})`);
  if (!text || label === own || (label !== question && !isUnnamed(naming))) return naming;
  const first: LabelCandidate = { text, source: 'placeholder' };
  return { ...naming, label: text, labels: [first, ...labels.filter(each => each.text !== text)] };
}
