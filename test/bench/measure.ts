/** One figure of the bench, with what it may be at most. */
export interface Measure {
  /** Stable from one run to the next: the last run is compared by it. */
  readonly key: string;
  readonly section: string;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Absent: shown for what it explains, judged by nothing. */
  readonly budget?: number;
  /** What the figure is made of. */
  readonly detail?: string;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Slope of log(time) against log(size), least squares: 1 is linear, 2 is quadratic. */
export function growth(points: readonly (readonly [size: number, time: number])[]): number {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const top = logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return top / logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

/** `12.3 (9.8–20.1)`: median, least and most. */
export function spread(values: readonly number[]): string {
  return `${show(median(values))} (${show(Math.min(...values))}–${show(Math.max(...values))})`;
}

export function show(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(value < 10 ? 2 : 1);
}

/** `pass`, `over by …`, or nothing where there is no budget. */
export function verdict({ value, budget, unit }: Measure): string {
  if (budget === undefined) return '';
  if (value <= budget) return 'pass';
  const percent = Math.round((value / budget - 1) * 100);
  return `OVER by ${show(value - budget)} ${unit} (+${percent} %)`;
}
