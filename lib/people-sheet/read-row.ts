import { type Employee, employeeSchema } from '../employees/employee.ts';
import { type Cell, cellText, type Row, troubleOf } from '../sheets/cell.ts';
import { restored } from '../sheets/neutralise.ts';
import { type ColumnKey, columnTitle } from './columns.ts';
import { isExample } from './example.ts';
import type { Someone } from './find-twins.ts';
import { error, type Finding, leftOut, type Problem, type Understood, warning } from './problem.ts';
import type { Mapping } from './propose-mapping.ts';
import { readIdentity } from './read-identity.ts';
import { readOptional } from './read-optional.ts';
import { tidy } from './tidy.ts';

export interface RowContext {
  readonly mapping: Mapping;
  readonly is1904: boolean;
  /** Social security numbers are kept; by default they are asked for at each request. */
  readonly keepsNumbers: boolean;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly newId: () => string;
  /** What is known already of somebody whose line does not say it. */
  readonly sexOf?: (someone: Someone) => Employee['sex'] | undefined;
}

/** One line of the file, understood. `person` is `null` when something compulsory is not there. */
export interface RowRead {
  /** As spreadsheets number lines, from 1. */
  readonly line: number;
  /** To recognise the line by, even when the person cannot be taken. */
  readonly name: string;
  readonly birthDate: string;
  readonly person: Employee | null;
  readonly problems: readonly Problem[];
}

/** What reads the cells of one line, and takes note of what is to be said. */
export interface RowReader {
  readonly context: RowContext;
  cell(key: ColumnKey): Cell;
  text(key: ColumnKey): string;
  say(key: ColumnKey | null, ...findings: readonly Finding[]): void;
  /** The value of a cell, its findings noted; `undefined` for an empty one. */
  take<Value>(
    key: ColumnKey,
    read: (text: string, cell: Cell) => Understood<Value>,
  ): Value | undefined;
}

const COMPULSORY: readonly ColumnKey[] = ['birthName', 'firstName', 'birthDate', 'sex'];

export function readRow(row: Row, line: number, context: RowContext): RowRead {
  const problems: Problem[] = [];
  const reader = rowReader(row, line, context, problems);
  reportTroubles(row, reader);
  const identity = readIdentity(reader);
  const optional = readOptional(reader);
  const { today } = context;
  const draft = { schema: 1, id: context.newId(), ...identity, ...optional, addedOn: today };
  const person = problems.some(({ severity }) => severity === 'error')
    ? null
    : accepted(draft, reader);
  if (person && isExample(person)) reader.say(null, warning('example'));
  return {
    line,
    name: tidy([identity.firstName, identity.birthName].filter(Boolean).join(' ')),
    birthDate: identity.birthDate ?? '',
    person,
    problems,
  };
}

function rowReader(row: Row, line: number, context: RowContext, problems: Problem[]): RowReader {
  const columnOf = new Map(
    context.mapping.columns.flatMap(({ key, index }) => (key ? [[key, index] as const] : [])),
  );
  const cell = (key: ColumnKey): Cell => row[columnOf.get(key) ?? -1] ?? '';
  const text = (key: ColumnKey) => restored(tidy(cellText(cell(key))));
  const say: RowReader['say'] = (key, ...findings) => {
    const column = (key && columnOf.get(key)) ?? null;
    problems.push(...findings.map(finding => ({ ...finding, line, column, key })));
  };
  return {
    context,
    cell,
    text,
    say,
    take(key, read) {
      const shown = text(key);
      if (shown === '') return undefined;
      const { value, findings } = read(shown, cell(key));
      say(key, ...findings);
      return value;
    },
  };
}

/** Formulas without result, errors and merged cells, in the columns that are used. */
function reportTroubles(row: Row, { context, say }: RowReader): void {
  for (const { key, index } of context.mapping.columns) {
    const trouble = troubleOf(row[index]);
    if (!key || !trouble) continue;
    const code = trouble === 'error' ? 'error-cell' : trouble;
    say(key, COMPULSORY.includes(key) ? error(code) : leftOut(code));
  }
}

/** What the schema has the last word on: lengths, mostly. What is optional is left out alone. */
function accepted(draft: Readonly<Record<string, unknown>>, reader: RowReader): Employee | null {
  const read = employeeSchema.safeParse(draft);
  if (read.success) return read.data;
  const refused = new Set<string>();
  for (const { path, message } of read.error.issues) {
    const field = String(path[0]);
    if (refused.has(field)) continue;
    refused.add(field);
    const key = reader.context.mapping.columns.find(each => each.key === field)?.key ?? null;
    const [code, limit = ''] = message.split(':');
    const params = { limit, name: key ? columnTitle(key) : field };
    const isCompulsory = COMPULSORY.some(each => each === field) || field === 'identifier';
    const say = isCompulsory ? error : leftOut;
    reader.say(key, say(code === 'longer' ? 'too-long' : 'value', params));
    if (isCompulsory) return null;
  }
  const rest = Object.fromEntries(Object.entries(draft).filter(([field]) => !refused.has(field)));
  const again = employeeSchema.safeParse(rest);
  return again.success ? again.data : null;
}
