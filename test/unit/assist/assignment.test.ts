import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../../../lib/assist/assignment.ts';

const scores = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) => {
    const score = fc.integer({ min: 0, max: 20 }).map(value => value / 20);
    const row = fc.array(score, { minLength: columns, maxLength: columns });
    return fc.array(row, { minLength: rows, maxLength: rows });
  });

const sum = (table: readonly (readonly number[])[], columns: readonly number[]) =>
  columns.reduce((total, column, row) => total + (table[row]?.[column] ?? 0), 0);

/** The best total, found by trying everything. */
function best(table: readonly (readonly number[])[], used: readonly number[] = []): number {
  const [row, ...rest] = table;
  if (!row) return 0;
  const taken = row.map((value, column) =>
    used.includes(column) ? 0 : value + best(rest, [...used, column]),
  );
  return Math.max(best(rest, used), ...taken);
}

describe('assignment', () => {
  it('is as good as the best of all that are possible', () => {
    fc.assert(
      fc.property(scores, table => {
        expect(sum(table, assign(table))).toBeCloseTo(best(table), 9);
      }),
    );
  });

  it('gives a column to one row at most, and none where the score is nothing', () => {
    fc.assert(
      fc.property(scores, table => {
        const columns = assign(table);
        const given = columns.filter(column => column >= 0);
        expect(new Set(given).size).toBe(given.length);
        expect(columns).toHaveLength(table.length);
        for (const [row, column] of columns.entries()) {
          if (column >= 0) expect(table[row]?.[column]).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('lets a row give up its best column for the sake of the whole', () => {
    const table = [
      [0.9, 0.8],
      [0.9, 0],
    ];
    expect(assign(table)).toEqual([1, 0]);
  });

  it('takes scores over 1, and no rows or no columns', () => {
    expect(assign([[1.1, 1.05]])).toEqual([0]);
    expect(assign([])).toEqual([]);
    expect(assign([[], []])).toEqual([-1, -1]);
  });
});
