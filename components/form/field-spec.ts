import type { TextKey } from '../../locales/text.ts';

/** One field of a form of ours, as data. */
export interface FieldSpec {
  /** Where its value goes in the object: `address.street`. */
  readonly path: string;
  readonly label: TextKey;
  /**
   * `date` is typed JJ/MM/AAAA and kept `YYYY-MM-DD`; `secret` is hidden until asked for; `radio`
   * is a choice whose answers are all in sight.
   */
  readonly kind: 'text' | 'date' | 'number' | 'choice' | 'radio' | 'yes-no' | 'secret';
  readonly required?: boolean;
  readonly hint?: TextKey;
  /** Of a choice: stored value, and how it reads (a key of ours, or the portal's own words). */
  readonly options?: readonly { readonly value: string; readonly label: TextKey | null }[];
  /** Usual answers, of a text where anything may be typed. */
  readonly suggestions?: readonly string[];
  /** A question of the form itself, which the object does not hold: its answer, read from the object. */
  readonly of?: (object: unknown) => string;
  /** Shown only when another field says so. */
  readonly when?: (values: FormValues) => boolean;
}

export interface FieldGroup {
  readonly title: TextKey | null;
  /** Rarely wanted: opened on demand, and by itself when something stands in it. */
  readonly folded?: boolean;
  readonly fields: readonly FieldSpec[];
}

/** What is typed, by path; absent or empty: nothing. */
export type FormValues = Readonly<Record<string, string>>;
