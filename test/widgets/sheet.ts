/** One widget of a page: what to write and what the framework must hold afterwards. */
export interface Widget {
  /** Its key in `window.__widgets.state()`. */
  readonly key: string;
  /** The line of the table of kinds (README.md). */
  readonly row: string;
  readonly library: string;
  readonly label: string;
  readonly kind: string;
  readonly write: unknown;
  readonly state: unknown;
  /**
   * Key of the next widget, the other date of the same period: some libraries take neither alone,
   * so that it may move too, and nothing is judged before it was written.
   */
  readonly with?: string;
  /** The right outcome is to say no; `state` is then what the page must still hold. */
  readonly refused?: true;
}
