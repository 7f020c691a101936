import type { Box } from './seen.ts';

/** Two edges closer than this, in CSS pixels, are the same edge. */
const SAME = 40;

export function rectOf({ element }: Box): DOMRect {
  const rect = element.getBoundingClientRect();
  if (rect.width > 0) return rect;
  // `display: contents` has no box of its own, but what it holds has.
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

/** Whether boxes stand side by side on one line. */
export function isOneLine(rects: readonly DOMRect[]): boolean {
  const top = Math.min(...rects.map(rect => rect.top));
  const bottom = Math.min(...rects.map(rect => rect.bottom));
  return rects.every(rect => rect.width > 0 && rect.top < bottom && rect.bottom > top);
}

/**
 * Which title a text stands under, or -1. A long text may run over the next columns: among those
 * it covers, the one whose edge or middle it shares.
 */
export function columnUnder(rect: DOMRect, titles: readonly DOMRect[]): number {
  const scores = titles.map(title => {
    const shared = Math.min(rect.right, title.right) - Math.max(rect.left, title.left);
    const share = shared / Math.max(1, Math.min(rect.width, title.width));
    return { share, distance: distance(rect, title) };
  });
  const best = Math.max(...scores.map(({ share }) => share));
  const near = scores.map(({ share, distance: far }) =>
    best > 0 ? (share > best - 0.1 ? far : Infinity) : far,
  );
  const least = Math.min(...near);
  return best > 0 || least < SAME ? near.indexOf(least) : -1;
}

function distance(rect: DOMRect, title: DOMRect): number {
  const middle = (box: DOMRect) => box.left + box.width / 2;
  return Math.min(
    Math.abs(rect.left - title.left),
    Math.abs(rect.right - title.right),
    Math.abs(middle(rect) - middle(title)),
  );
}
