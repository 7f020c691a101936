/** A rectangle of the window, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What to place, and what it must leave free. */
export interface Placing {
  readonly size: Size;
  readonly window: Size;
  /** What must stay in sight and within reach. */
  readonly avoid: readonly Box[];
  /** Distance from the edges. */
  readonly margin: number;
  /** How far each try goes: small for the pill, large for the panel. */
  readonly step: number;
}

/** Breathing space around what is avoided. */
const GAP = 6;

/** How many square pixels of `b` lie under `a`. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width + GAP) - Math.max(a.left, b.left - GAP);
  const height = Math.min(a.top + a.height, b.top + b.height + GAP) - Math.max(a.top, b.top - GAP);
  return width > 0 && height > 0 ? width * height : 0;
}

/**
 * Where to stand: the bottom right corner when it is free, else as near to it as can be, going up,
 * then left. Where nothing is free, the place that hides the least.
 */
export function place({ size, window, avoid, margin, step }: Placing): Box {
  const lowest = Math.max(margin, window.height - size.height - margin);
  const rightmost = Math.max(margin, window.width - size.width - margin);
  let best: Box | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const left of downTo(margin, rightmost, Math.max(step, size.width))) {
    for (const top of downTo(margin, lowest, step)) {
      const box = { left, top, ...size };
      const hidden = avoid.reduce((sum, other) => sum + overlap(box, other), 0);
      if (hidden === 0) return box;
      if (hidden < least) {
        least = hidden;
        best = box;
      }
    }
  }
  return best ?? { left: rightmost, top: lowest, ...size };
}

/** From the end down to the start, both included. */
function* downTo(start: number, end: number, step: number): Generator<number> {
  for (let at = end; at > start; at -= step) yield at;
  yield start;
}
