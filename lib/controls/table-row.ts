import { isAbove } from './drawn.ts';
import type { Layout } from './layout.ts';
import type { Nearby } from './proximity.ts';
import type { Run } from './survey.ts';
import type { Unit } from './unit.ts';

/**
 * In a table: the texts before it in its row, and the header of its column. The first box of a
 * table inside a cell reads on in the row of that cell.
 */
export function fromRow(unit: Unit, layout: Layout, isLabel: (run: Run) => boolean): Nearby[] {
  const home = unit.element.closest(CELL);
  for (let cell = home; cell; cell = cell.parentElement?.closest(CELL) ?? null) {
    const row = cell.parentElement?.closest('tr, [role=row]');
    if (!row) return [];
    const [from] = layout.survey.span.get(row) ?? [unit.order];
    const [start] = layout.survey.span.get(cell) ?? [unit.order];
    const inRow = layout
      .runsBetween(from, unit.order)
      .filter(run => isLabel(run) && !layout.isBesideAnother(run, row))
      .reverse()
      .map(run => ({ run, source: 'row-header' as const }));
    const header = cell === home ? columnHeaders(unit, row, layout, isLabel) : [];
    // Several boxes under column names: the words before the row name all of it.
    // A greyed box leaves the name of the row to the one that is to be filled.
    const isOff = unit.element.matches(':disabled');
    if (header.length > 0 && (isOff || isOnlyRow(row, layout))) return [...header, ...inRow];
    if (inRow.length + header.length > 0) return [...inRow, ...header];
    if (layout.unitsBetween(start, unit.order).length > 0) return [];
  }
  return [];
}

const CELL = 'td, th, [role=gridcell], [role=cell]';
const TABLE = 'table, [role=grid], [role=table]';

function columnHeaders(
  unit: Unit,
  row: Element,
  layout: Layout,
  isLabel: (run: Run) => boolean,
): Nearby[] {
  const [from] = layout.survey.span.get(row) ?? [unit.order];
  const table = row.closest(TABLE);
  const [top] = (table && layout.survey.span.get(table)) ?? [from];
  return layout
    .runsBetween(top, from)
    .filter(run => run.role === 'header-cell' || (isColumnName(run, row, layout) && isLabel(run)))
    .filter(run => isAbove(run, unit, layout))
    .reverse()
    .map(run => ({ run, source: 'column-header' as const }));
}

/** In the row just above, as cut up as this one, without a box of its own. */
function isColumnName({ holder }: Run, row: Element, layout: Layout): boolean {
  const above = holder.closest('tr');
  return (
    above !== null &&
    above === row.previousElementSibling &&
    above.childElementCount === row.childElementCount &&
    isOnlyRow(row, layout)
  );
}

/** All the boxes of the table stand in this row, and there are several. */
function isOnlyRow(row: Element, layout: Layout): boolean {
  const count = layout.countIn(row);
  const table = row.closest(TABLE);
  return count > 1 && table !== null && layout.countIn(table) === count;
}
