import { press } from '../../dom/gesture.ts';
import { pause } from '../../dom/settle.ts';

/**
 * A date in three columns to roll, years, months and days, all told by number: presses each in
 * its column. Nothing when the cells stand otherwise.
 */
export async function rollTo(
  parts: readonly number[],
  cells: () => readonly HTMLElement[],
  signal: AbortSignal | undefined,
): Promise<boolean | null> {
  if (!isThree(columnsOf(cells()))) return null;
  for (const [at, part] of parts.entries()) {
    // The days of another month come with it.
    const column = columnsOf(cells()).find(found => kindOf(found) === at);
    const cell = column?.find(({ textContent }) => Number(textContent) === part);
    if (!cell) return false;
    press(cell);
    await pause(60, signal);
  }
  return true;
}

function columnsOf(cells: readonly HTMLElement[]): HTMLElement[][] {
  const columns = new Map<Element | null, HTMLElement[]>();
  for (const cell of cells) {
    let line: Element = cell;
    while (line.parentElement?.childElementCount === 1) line = line.parentElement;
    const column = columns.get(line.parentElement);
    if (column) column.push(cell);
    else columns.set(line.parentElement, [cell]);
  }
  return [...columns.values()];
}

/** Years, months or days: 0, 1 or 2. */
function kindOf(column: readonly HTMLElement[]): number {
  if (Number(column[0]?.textContent) > 1000) return 0;
  return column.length > 12 ? 2 : 1;
}

function isThree(columns: readonly HTMLElement[][]): boolean {
  return columns.length === 3 && new Set(columns.map(kindOf)).size === 3;
}
