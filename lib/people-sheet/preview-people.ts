import type { Employee } from '../employees/employee.ts';
import { breather } from '../sheets/breathe.ts';
import { isFilled } from '../sheets/cell.ts';
import type { Table } from '../sheets/table.ts';
import { type Someone, type Twin, twinFinder } from './find-twins.ts';
import { lackingColumns } from './lacking-columns.ts';
import { error, type Problem, warning } from './problem.ts';
import type { Mapping } from './propose-mapping.ts';
import { type RowRead, readRow } from './read-row.ts';
import { notPeople } from './second-table.ts';
import { saysNothingNew } from './update-person.ts';

export type Choice = 'import' | 'update' | 'leave';

/** One line of the file as it will be shown, with what can be done of it. */
export interface PreviewRow extends RowRead {
  readonly choices: readonly Choice[];
  /** What is done of it unless the user says otherwise. */
  readonly choice: Choice;
  /** The person already known that it is, or may be. */
  readonly known: Employee | null;
}

export interface Preview {
  readonly rows: readonly PreviewRow[];
  /** Of the whole file: columns that are nowhere, a quote left open. */
  readonly problems: readonly Problem[];
}

export interface PreviewRequest {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly known: readonly Employee[];
  readonly keepsNumbers: boolean;
  readonly today: string;
  readonly newId?: () => string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number) => void;
  readonly breathe?: () => Promise<void>;
}

/** Every person of the file, in slices that let the page live. Stores nothing. */
export async function previewPeople(request: PreviewRequest): Promise<Preview> {
  const { table, mapping, known, signal, onProgress, breathe = breather() } = request;
  const problems = [...fileProblems(table, mapping)];
  if (problems.some(({ severity }) => severity === 'error')) return { rows: [], problems };
  const { is1904 } = table;
  const { newId = () => crypto.randomUUID() } = request;
  const twins = { known: twinFinder<Employee>(), file: twinFinder<number>() };
  const sexOf = (someone: Someone) => {
    const twin = twins.known.find(someone);
    return twin?.verdict === 'same' ? twin.tag.sex : undefined;
  };
  const context = { ...request, is1904, newId, sexOf };
  for (const person of known) {
    twins.known.add(person, person);
    await breathe();
  }
  const rows: PreviewRow[] = [];
  for (let at = mapping.firstRow; at < table.rows.length; at += 1) {
    await breathe();
    signal?.throwIfAborted();
    onProgress?.(at / table.rows.length);
    const row = table.rows[at] ?? [];
    if (!mapping.columns.some(({ key, index }) => key && isFilled(row[index]))) continue;
    const other = notPeople(table.rows, at, mapping);
    if (other === 'stop') {
      problems.push({ ...warning('second-table'), line: at + 1, column: null, key: null });
      break;
    }
    if (other === 'skip') continue;
    const read = readRow(row, at + 1, context);
    const { person } = read;
    rows.push(
      person
        ? decided({ ...read, person }, twins.known.find(person), twins.file.find(person))
        : { ...read, choices: ['leave'], choice: 'leave', known: null },
    );
    if (person) twins.file.add(person, at + 1);
  }
  onProgress?.(1);
  return { rows, problems };
}

/** What to do of somebody: nobody is doubled nor written over without the user's word. */
function decided(
  read: RowRead & { readonly person: Employee },
  known: Twin<Employee> | null,
  earlier: Twin<number> | null,
): PreviewRow {
  const about = (finding: ReturnType<typeof warning>): Problem => ({
    ...finding,
    ...{ line: read.line, column: null, key: null },
  });
  const row = (
    finding: ReturnType<typeof warning> | null,
    choice: Choice,
    choices: readonly Choice[],
  ): PreviewRow => ({
    ...read,
    problems: finding ? [...read.problems, about(finding)] : read.problems,
    choice: read.problems.some(({ code }) => code === 'example') ? 'leave' : choice,
    choices,
    known: known?.tag ?? null,
  });
  if (earlier?.verdict === 'same') {
    return row(warning('twice', { line: earlier.tag }), 'leave', ['leave', 'import']);
  }
  if (known?.verdict === 'same') {
    const isSame = saysNothingNew(known.tag, read.person);
    const finding = warning(isSame ? 'known-same' : 'known');
    return row(finding, isSame ? 'leave' : 'update', ['update', 'leave']);
  }
  if (known) return row(warning('known-maybe'), 'leave', ['leave', 'update', 'import']);
  if (earlier) {
    return row(warning('twice-maybe', { line: earlier.tag }), 'import', ['import', 'leave']);
  }
  return row(null, 'import', ['import', 'leave']);
}

function fileProblems(table: Table, mapping: Mapping): readonly Problem[] {
  const place = { line: (mapping.titleRow ?? 0) + 1, column: null, key: null };
  const lacking = lackingColumns(mapping).map(name => error('missing-column', { name }));
  return [
    ...lacking.map(finding => ({ ...finding, ...place })),
    ...(table.openQuoteLine === undefined
      ? []
      : [{ ...warning('open-quote'), ...place, line: table.openQuoteLine }]),
  ];
}
