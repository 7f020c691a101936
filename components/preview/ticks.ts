import type { Row } from '../../lib/assist/state.ts';

/** One value that may be written, as a line to tick. */
export type Line = Pick<
  Row,
  'id' | 'label' | 'group' | 'status' | 'value' | 'wanted' | 'reason' | 'oneWay' | 'offer'
>;

/** What the user ticked or unticked; every other line, new ones too, stands as the plan has it. */
export type Ticks = Readonly<Record<string, boolean>>;

/** What the user typed on the page stays, unless they say otherwise here. */
export function isTicked(line: Line, ticks: Ticks): boolean {
  return ticks[subjectOf(line)] ?? !isConflict(line);
}

export function tick(lines: readonly Line[], ticks: Ticks, ticked: boolean): Ticks {
  return { ...ticks, ...Object.fromEntries(lines.map(line => [subjectOf(line), ticked])) };
}

/** « Tout cocher »: what the user typed is given up line by line only. */
export function isForAll(line: Line, ticked: boolean): boolean {
  return !ticked || !isConflict(line);
}

export function isConflict({ offer }: Line): boolean {
  return offer === 'conflict';
}

/** To replace what the user typed is agreed for that text: once it changes, it is asked anew. */
function subjectOf(line: Line): string {
  return isConflict(line) ? `${line.id} ${line.value}` : line.id;
}
