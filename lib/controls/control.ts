/** What a control looks like to the person in front of it. */
export type ControlKind =
  | 'text'
  | 'textarea'
  | 'number'
  | 'date'
  | 'phone'
  /** A list of options that opens: native `select`, display-only list, combobox. */
  | 'list'
  /** A text box whose options come from what is typed in it. */
  | 'search'
  /** One of several: radios, pills, segmented buttons. */
  | 'choice'
  | 'checkbox'
  | 'file'
  /** A cell of a table that becomes a box once it is pressed: what it takes is not known before. */
  | 'cell';

/** Where a label was read, from the surest to the weakest. */
export type LabelSource =
  | 'label'
  | 'aria-labelledby'
  | 'aria-label'
  | 'legend'
  | 'row-header'
  | 'accessible-name'
  | 'before'
  | 'above'
  | 'column-header'
  | 'container'
  | 'placeholder'
  | 'title'
  | 'after'
  | 'autocomplete'
  | 'name';

/** One text that may be the control's label. */
export interface LabelCandidate {
  readonly text: string;
  readonly source: LabelSource;
}

/** One widget really present in the document: what a person would call a field on the screen. */
export interface Control {
  /** The element that holds the value, or the group of a choice. */
  readonly element: HTMLElement;
  readonly kind: ControlKind;
  /** What a person reads, without star, ⓘ or hint. Empty when nothing names the control. */
  readonly label: string;
  readonly labels: readonly LabelCandidate[];
  /** The nearest heading the control stands under, or an empty string. */
  readonly section: string;
  /** All the headings the control stands under, nearest first. */
  readonly sections: readonly string[];
  readonly required: boolean;
  /** « Format : JJ/MM/AAAA », « 50 caractères maximum », placeholder… */
  readonly hint: string;
  /** `unknown` until the list was opened. */
  readonly options: readonly string[] | 'unknown';
  /** Greyed or locked: a person could not change it either. */
  readonly readOnly: boolean;
  /** The page's own message about this control, or an empty string. */
  readonly message: string;
  /** The boxes of a date asked in three, or of a number asked in several; empty otherwise. */
  readonly parts: readonly PartBox[];
  /** The members of a choice, with the text a person reads on each. */
  readonly choices: readonly Choice[];
  /** Which date of a period it is, when both are asked in one frame. */
  readonly period?: PeriodSide | undefined;
}

/** One of the two dates of a period, and the box of the other. */
export interface PeriodSide {
  readonly side: 'start' | 'end';
  readonly other: HTMLElement;
}

/** The day, month or year of a date asked in three boxes, or as many signs of a number. */
export interface PartBox {
  readonly element: HTMLElement;
  readonly part: 'day' | 'month' | 'year' | number;
}

/** One radio, pill or segment of a choice. */
export interface Choice {
  readonly text: string;
  /** Carries the state (`checked`, `aria-checked`, `aria-pressed`…). */
  readonly element: HTMLElement;
  /** What a person clicks. */
  readonly target: HTMLElement;
  /** A plain box without role: only its look tells whether it is chosen. */
  readonly isBare?: true;
}
