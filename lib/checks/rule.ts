import type { Facts, HeldValue } from './facts.ts';
import type { Problem, RuleSource, Severity } from './finding.ts';

/** One thing that can be wrong. A rule is one file of `rules/`, found there by itself. */
export interface Rule {
  /** kebab-case, the file's name. */
  readonly id: string;
  /** The fields that it looks at, `page/field`; `page/*`: any of the page. None of them seen: it is not run. */
  readonly reads: readonly string[];
  readonly source: RuleSource;
  check(facts: Facts): readonly Problem[];
}

/** A case of a rule, in its own file: all of them are run as its tests. */
export interface Example {
  readonly is: 'right' | 'wrong' | 'borderline';
  /** What is particular in it. */
  readonly case: string;
  /** By `page/field`, or `page#1/field` for the second module or person. */
  readonly holds: Readonly<Record<string, HeldValue>>;
  /** Labels, stars, limits and messages that matter, by the same keys. */
  readonly shows?: Readonly<
    Record<string, { required?: boolean; readOnly?: boolean; maxLength?: number; message?: string }>
  >;
  readonly given?: Partial<Omit<Facts, 'blocks'>>;
  /** What the rule must find, in order; none for a right one. */
  readonly finds: readonly { readonly at: string | null; readonly severity: Severity }[];
}
