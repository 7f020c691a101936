import type { Rect } from '../dom/visible.ts';
import { isSentence } from './label-text.ts';
import type { Layout } from './layout.ts';
import type { Nearby } from './proximity.ts';
import type { Run } from './survey.ts';
import type { Unit } from './unit.ts';

/** How many places away, written before or after, what is drawn beside a control is looked for. */
export const REACH = 80;

/** The texts drawn just left of the unit or just above it, wherever they are written. */
export function byDistance(runs: readonly Run[], unit: Unit, layout: Layout): Nearby[] {
  const box = layout.rectOf(unit);
  const near: (Nearby & { distance: number })[] = [];
  for (const run of runs) {
    const rect = layout.rectOf(run);
    const isLeft = isLeftOf(rect, box);
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
function isCut(text: Rect, box: Rect, left: boolean, unit: Unit, layout: Layout): boolean {
  return layout.unitsBetween(unit.order - REACH, unit.order + REACH).some(other => {
    if (other === unit) return false;
    const rect = layout.rectOf(other);
    if (left) {
      const isBetween = rect.left >= text.left - 2 && rect.left < box.left;
      return isBetween && rect.top < box.bottom && rect.bottom > box.top;
    }
    return (
      rect.left < box.right &&
      rect.right > box.left &&
      rect.top >= text.top &&
      rect.top < box.top - 4
    );
  });
}

export function isAbove(run: Run, unit: Unit, layout: Layout): boolean {
  if (!layout.hasBoxes) return false;
  const rect = layout.rectOf(run);
  const box = layout.rectOf(unit);
  const overlap = Math.min(rect.right, box.right) - Math.max(rect.left, box.left);
  return rect.bottom <= box.top + 6 && overlap > Math.min(rect.width, box.width) / 3;
}

/** A label drawn over the control, above it or left of it, though written after it. */
export function isFloating(run: Run, unit: Unit, layout: Layout): boolean {
  if (!layout.hasBoxes) return false;
  const rect = layout.rectOf(run);
  const box = layout.rectOf(unit);
  if (isLeftOf(rect, box)) return true;
  const middle = (rect.top + rect.bottom) / 2;
  return rect.left < box.right && rect.right > box.left && middle < box.bottom - 2;
}

/** On its line, before it. */
function isLeftOf(rect: Rect, box: Rect): boolean {
  const middle = (rect.top + rect.bottom) / 2;
  return middle > box.top - 4 && middle < box.bottom + 4 && rect.right <= box.left + 4;
}
