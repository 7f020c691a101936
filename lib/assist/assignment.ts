/**
 * The best overall one-to-one assignment of rows to columns. Scores from 0 to 1; a score of 0 is
 * never assigned. Returns the column of each row, or -1.
 */
export function assign(scores: readonly (readonly number[])[]): number[] {
  const result = new Array<number>(scores.length).fill(-1);
  // Most fields of most pages are no control of the page in view: the rest is small.
  const isSome = (value: number) => value > 0;
  const rows = [...scores.keys()].filter(row => scores[row]?.some(isSome));
  const columns = [...(scores[0] ?? []).keys()].filter(column =>
    rows.some(row => (scores[row]?.[column] ?? 0) > 0),
  );
  const table = rows.map(row => columns.map(column => scores[row]?.[column] ?? 0));
  for (const [index, column] of best(table).entries()) {
    result[rows[index] ?? 0] = columns[column] ?? -1;
  }
  return result;
}

/** Hungarian method (Kuhn 1955), in the O(rows² × columns) form with potentials. */
function best(scores: readonly (readonly number[])[]): number[] {
  const rows = scores.length;
  const columns = Math.max(rows, scores[0]?.length ?? 0);
  const cost = (row: number, column: number) => 1 - (scores[row]?.[column] ?? 0);
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const previous = new Int32Array(columns + 1);

  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    let column = 0;
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(columns + 1);
    do {
      used[column] = 1;
      const current = rowOf[column] ?? 0;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let candidate = 1; candidate <= columns; candidate++) {
        if (used[candidate]) continue;
        const reduced =
          cost(current - 1, candidate - 1) -
          (rowPotential[current] ?? 0) -
          (columnPotential[candidate] ?? 0);
        if (reduced < (least[candidate] ?? 0)) {
          least[candidate] = reduced;
          previous[candidate] = column;
        }
        if ((least[candidate] ?? 0) < delta) {
          delta = least[candidate] ?? 0;
          next = candidate;
        }
      }
      for (let candidate = 0; candidate <= columns; candidate++) {
        if (used[candidate]) {
          const owner = rowOf[candidate] ?? 0;
          rowPotential[owner] = (rowPotential[owner] ?? 0) + delta;
          columnPotential[candidate] = (columnPotential[candidate] ?? 0) - delta;
        } else least[candidate] = (least[candidate] ?? 0) - delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    do {
      const from = previous[column] ?? 0;
      rowOf[column] = rowOf[from] ?? 0;
      column = from;
    } while (column !== 0);
  }

  const result = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= columns; column++) {
    const row = (rowOf[column] ?? 0) - 1;
    if (row >= 0 && (scores[row]?.[column - 1] ?? 0) > 0) result[row] = column - 1;
  }
  return result;
}
