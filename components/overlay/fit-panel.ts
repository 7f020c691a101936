import { type Box, overlap, type Placing, place } from './placement.ts';

/** Under this height the panel shows nothing useful. */
const LEAST = 150;
const STEP = 30;

/**
 * Where the panel stands: as tall as what it shows, less when it would otherwise hide the field in
 * use or the portal's own buttons. It stays where it is as long as it hides nothing there.
 */
export function fitPanel(placing: Placing, now: Box | null): Box {
  const { size, avoid, window } = placing;
  const mayStay = now && isSameSize(now, size) && isInside(now, window) && isClear(now, avoid);
  if (mayStay) return now;
  for (let height = size.height; height > LEAST; height -= STEP) {
    const box = place({ ...placing, size: { ...size, height } });
    if (isClear(box, avoid)) return box;
  }
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
