import type { Rect } from '../dom/visible.ts';
import { isSentence } from './label-text.ts';
import type { Layout } from './layout.ts';
import type { Run } from './survey.ts';
import type { Unit } from './unit.ts';

/** Two gaps nearer than this are the same to the eye, in pixels. */
const ALIKE = 3;
/** A name under its box is no farther than this. */
const REACH = 24;

const PAGES = new WeakMap<Layout, boolean>();
const RANKS = new WeakMap<Layout, ReadonlyMap<Unit, number>>();

/**
 * On a page that writes names under what they name, the one of this control, or `null` if it has
 * none: the text above it is then its neighbour's. `undefined` where `over` may well be its name.
 */
export function captionBelow(unit: Unit, layout: Layout, over?: Run): Run | null | undefined {
  const own = textsAround(unit, layout);
  if (over && nearness(over, own.before, unit, layout) > ALIKE) return;
  const box = layout.rectOf(unit);
  const below = own.texts.find(run => {
    const rect = layout.rectOf(run);
    return isStacked(box, rect) && rect.top - box.bottom < REACH;
  });
  if (!below && !over) return;
  const isBelow = PAGES.get(layout) ?? writesBelow(layout);
  PAGES.set(layout, isBelow);
  return isBelow ? (below ?? null) : undefined;
}

/** Every text between two controls, one over the other, says to which of them it stands nearer. */
function writesBelow(layout: Layout): boolean {
  let [below, above] = [0, 0];
  const { units } = layout;
  for (const [index, unit] of units.entries()) {
    for (const run of textsAfter(unit, units[index + 1], layout)) {
      const side = nearness(run, unit, units[index + 1], layout);
      if (side < -ALIKE || (side <= ALIKE && endsBelow(run, layout))) below++;
      else if (side >= -ALIKE) above++;
    }
  }
  return below > 1 && below > 2 * above;
}

/** As near to both: in its block, no text stands over the first box, and one does under the last. */
function endsBelow({ holder }: Run, layout: Layout): boolean {
  const [from, to] = layout.survey.span.get(layout.homeOf(holder) ?? holder) ?? [0, 0];
  const inside = layout.unitsBetween(from, to + 1);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return false;
  const isOver = layout.runsBetween(from, first.order).some(run => layout.isSeen(run));
  return !isOver && textsAfter(last, undefined, layout).some(({ order }) => order <= to);
}

/** Above zero: nearer to the control below it; not a number unless it stands between the two. */
function nearness(run: Run, before: Unit | undefined, after: Unit | undefined, layout: Layout) {
  if (!before || !after) return Number.NaN;
  const [over, text, under] = [layout.rectOf(before), layout.rectOf(run), layout.rectOf(after)];
  if (!isStacked(over, text) || !isStacked(text, under)) return Number.NaN;
  return text.top - over.bottom - (under.top - text.bottom);
}

function isStacked(over: Rect, under: Rect): boolean {
  return over.bottom <= under.top + 4 && over.left < under.right && over.right > under.left;
}

function textsAround(unit: Unit, layout: Layout) {
  const ranks = RANKS.get(layout) ?? new Map(layout.units.map((each, rank) => [each, rank]));
  RANKS.set(layout, ranks);
  const rank = ranks.get(unit) ?? -1;
  return {
    before: layout.units[rank - 1],
    texts: textsAfter(unit, layout.units[rank + 1], layout),
  };
}

function textsAfter(unit: Unit, next: Unit | undefined, layout: Layout): readonly Run[] {
  return layout
    .runsBetween(unit.end + 1, next?.order ?? unit.end + 4)
    .filter(run => run.role === 'text' && !isSentence(run.text) && !layout.isHint(run))
    .filter(run => layout.isSeen(run));
}
