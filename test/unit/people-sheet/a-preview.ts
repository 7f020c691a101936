import type { Employee } from '../../../lib/employees/employee.ts';
import { type Preview, previewPeople } from '../../../lib/people-sheet/preview-people.ts';
import type { Problem } from '../../../lib/people-sheet/problem.ts';
import { proposeMapping } from '../../../lib/people-sheet/propose-mapping.ts';
import type { Row } from '../../../lib/sheets/cell.ts';
import type { Table } from '../../../lib/sheets/table.ts';

export function aTable(rows: readonly Row[], more: Partial<Table> = {}): Table {
  return { kind: 'xlsx', sheets: ['A'], sheet: 'A', rows, is1904: false, merged: [], ...more };
}

interface Options {
  readonly known?: readonly Employee[];
  readonly keepsNumbers?: boolean;
  readonly table?: Partial<Table>;
}

/** What is shown of a file, its columns taken as proposed. */
export async function aPreview(rows: readonly Row[], options: Options = {}): Promise<Preview> {
  const table = aTable(rows, options.table);
  let count = 0;
  return previewPeople({
    table,
    mapping: proposeMapping(table),
    known: options.known ?? [],
    keepsNumbers: options.keepsNumbers ?? false,
    today: '2026-11-21',
    newId: () => `p${++count}`,
  });
}

export const TITLES = ['Nom', 'Prénom', 'Né(e) le', 'Sexe'];
export const MAELLE = ['LEFÈVRE', 'Maëlle', '23/04/1988', 'F'];

/** One complete person with another column: what is understood of its cell. */
export async function withColumn(title: string, cell: Row[number], options: Options = {}) {
  const { rows } = await aPreview(
    [
      [...TITLES, title],
      [...MAELLE, cell],
    ],
    options,
  );
  const [row] = rows;
  return { person: row?.person ?? null, codes: codesOf(row?.problems ?? []), row };
}

export function codesOf(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ severity, code }) => `${severity}: ${code}`);
}
