import type { Value } from '../controls/value.ts';

/** Where a value comes from, said to the user. */
export type Origin = 'profile' | 'centre' | 'employee' | 'document' | 'answer';

/** One value ready to be written, with what else would be the same thing. */
export interface FieldValue {
  readonly value: Value;
  /**
   * Other spellings that the portal is known to use for the same value, best first
   * (« GESTION ORGANISATIONS » for « GESTION DES ORGANISATIONS »). For a search field,
   * `value` is what is typed and an option must carry one of `spellings` (or `value`).
   */
  readonly spellings?: readonly string[];
  /** Papers whose names `value` holds, in its order: their bytes are asked for once needed. */
  readonly files?: readonly string[];
  readonly origin: Origin;
  /** « à confirmer »: written only once the user agreed. A message key of the locales. */
  readonly doubtful?: string;
  /**
   * What the user said of this very field: to be written, over what they saw there and over
   * nothing else; or not to be written. Absent: they were not asked.
   */
  readonly chosen?: { readonly over: Value } | false;
}

/** Values of one page (and of one module or employee), by field key. A missing key: nobody knows. */
export type Values = Readonly<Record<string, FieldValue>>;
