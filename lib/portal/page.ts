/**
 * The words in which a screen of the portal is described. Pages are data: one file a page,
 * `id` = file name, registered in `pages.ts`. Nothing here knows a selector, an id or a class.
 */

/** What a field asks for; narrower than the kind of the control that asks it. */
export type FieldKind =
  | 'text'
  | 'textarea'
  | 'number'
  | 'money'
  | 'date'
  | 'phone'
  | 'list'
  | 'search'
  | 'choice'
  | 'checkbox'
  | 'file';

/** One thing the portal asks for on a page. */
export interface Field {
  /** Unique in the page; also the key of its value (`valuesFor`). kebab-case. */
  readonly key: string;
  /** Texts that a person may read as its label: the portal's own first, then known variants. Without star, ⓘ, hint. */
  readonly labels: readonly string[];
  readonly kind: FieldKind;
  readonly required?: boolean;
  /** Headings it may stand under (helps when two blocks repeat a label). */
  readonly section?: readonly string[];
  /** Known options, verbatim. Absent: nobody knows them. */
  readonly options?: readonly string[];
  /** Characters, as printed by the portal. */
  readonly maxLength?: number;
  /** Only a person may do it (attestations, files that were not kept for it): never written. */
  readonly yours?: true;
  /** Greyed by the portal: read and compared, never written. */
  readonly reference?: true;
  /** Shown only when another field of the page holds one of these values. */
  readonly when?: { readonly field: string; readonly is: readonly string[] };
  /** A text that other forms make a list: a town of the postal code, a fund among the known ones. */
  readonly mayBeListed?: true;
  /** Repeats with each module of training, or each employee. */
  readonly repeat?: 'module' | 'employee';
}

/** A button the assistant may press on a page (allow-list). Texts as a person reads them. */
export interface Press {
  readonly id:
    | 'next'
    | 'previous'
    | 'save'
    | 'add-module'
    | 'module-internal'
    | 'module-external'
    | 'module-continue'
    | 'add-employee';
  readonly texts: readonly string[];
}

/** One recognisable screen of the portal. */
export interface Page {
  readonly id: string;
  /** French name shown to the user (« Formation », « Nouvelle demande : dispositif »). */
  readonly name: string;
  /** The tab's own label when the page is a tab of the form. */
  readonly tab?: string;
  /** Of a form that is read and checked, and not written yet. */
  readonly checkedOnly?: true;
  /** Headings, questions and titles seen on it: second evidence, after the fields. */
  readonly headings: readonly string[];
  readonly fields: readonly Field[];
}
