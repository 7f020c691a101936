import type { ColumnKey } from './columns.ts';

/**
 * `error`: the person cannot be taken; `left-out`: taken without this value; `warning`: taken as
 * it was understood, to be looked at.
 */
type Severity = 'error' | 'left-out' | 'warning';

const PROBLEM_CODES = [
  ...['formula', 'error-cell', 'merged', 'missing', 'missing-column'],
  ...['date', 'date-swapped', 'date-future', 'date-short', 'date-serial', 'age'],
  ...['sex', 'sex-from-nir', 'nir-exponent', 'nir-lost-digits', 'nir', 'nir-doubt', 'none-yet'],
  ...['postal-zero', 'postal', 'phone-zero', 'phone', 'phone-first', 'email'],
  ...['number', 'rounded', 'percent', 'yes-no', 'option', 'too-long', 'value'],
  ...['name-split', 'name-alone', 'example'],
  ...['twice', 'twice-maybe', 'known', 'known-same', 'known-maybe', 'open-quote'],
  ...['second-table'],
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** What is to be said of a value, kept as data: put into words where it is shown. */
export interface Finding {
  readonly severity: Severity;
  readonly code: ProblemCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A finding with its place in the file. `column` from 0; `null`: the whole line. */
export interface Problem extends Finding {
  readonly line: number;
  readonly column: number | null;
  readonly key: ColumnKey | null;
}

export const error = (code: ProblemCode, params: Finding['params'] = {}): Finding => ({
  severity: 'error',
  code,
  params,
});
export const leftOut = (code: ProblemCode, params: Finding['params'] = {}): Finding => ({
  severity: 'left-out',
  code,
  params,
});
export const warning = (code: ProblemCode, params: Finding['params'] = {}): Finding => ({
  severity: 'warning',
  code,
  params,
});

/** A value understood, with what is to be said of it; without `value`, nothing could be. */
export interface Understood<Value> {
  readonly value?: Value;
  readonly findings: readonly Finding[];
}

export const understood = <Value>(value: Value, ...findings: Finding[]): Understood<Value> => ({
  value,
  findings,
});
export const notUnderstood = (...findings: Finding[]): Understood<never> => ({ findings });
