import { type Box, overlap, type Placing, place } from './placement.ts';

/** Under this height the panel shows nothing useful. */
const LEAST = 150;
const STEP = 30;
/** So much of what the panel shows is worth staying at the edge for. */
const ENOUGH = 2 / 3;

/**
 * Where the panel stands: as tall as what it shows, less when it would otherwise hide the field in
 * use or the portal's own buttons. It stays where it is as long as it hides nothing there.
 */
export function fitPanel(placing: Placing, now: Box | null): Box {
  const { size, avoid, window } = placing;
  const mayStay = now && isSameSize(now, size) && isInside(now, window) && isClear(now, avoid);
  if (mayStay) return now;
  const right = window.width - size.width - placing.margin;
  let aside: Box | null = null;
  for (let height = size.height; height > LEAST; height -= STEP) {
    if (aside && height < size.height * ENOUGH) break;
    const box = place({ ...placing, size: { ...size, height } });
    if (!isClear(box, avoid)) continue;
    // Somewhat lower at the edge, rather than whole in the middle of what is being filled.
    if (box.left >= right) return box;
    aside ??= box;
  }
  if (aside) return aside;
  return place({ ...placing, size: { ...size, height: Math.min(size.height, LEAST) } });
}

function isClear(box: Box, avoid: readonly Box[]): boolean {
  return avoid.every(other => overlap(box, other) === 0);
}

function isInside(box: Box, window: Placing['window']): boolean {
  return box.left + box.width <= window.width && box.top + box.height <= window.height;
}

function isSameSize(box: Box, size: Placing['size']): boolean {
  return box.width === size.width && box.height === size.height;
}
