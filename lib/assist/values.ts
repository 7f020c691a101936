import type { Value } from '../controls/value.ts';

/** Where a value comes from, said to the user. */
export type Origin = 'profile' | 'centre' | 'employee' | 'answer';

/** One value ready to be written, with what else would be the same thing. */
export interface FieldValue {
  readonly value: Value;
  /**
   * Other spellings that the portal is known to use for the same value, best first
   * (« GESTION ORGANISATIONS » for « GESTION DES ORGANISATIONS »). For a search field,
   * `value` is what is typed and an option must carry one of `spellings` (or `value`).
   */
  readonly spellings?: readonly string[];
  readonly origin: Origin;
  /** « à confirmer »: written only once the user agreed. A message key of the locales. */
  readonly doubtful?: string;
}

/** Values of one page (and of one module or employee), by field key. A missing key: nobody knows. */
export type Values = Readonly<Record<string, FieldValue>>;
