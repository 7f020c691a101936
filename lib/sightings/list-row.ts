/** One request as a list shows it. Nothing about people: those are apart. */
export interface ListRow {
  readonly number?: string;
  /** AF, CPRO… as printed. */
  readonly dispositif?: string;
  readonly sousDispositif?: string;
  readonly training?: string;
  /** `YYYY-MM-DD`, as the end. */
  readonly start?: string;
  readonly end?: string;
  readonly company?: string;
  /** As printed, cut or not. */
  readonly state?: string;
  /** Which known state that is (`lib/portal/lists/states.ts`). */
  readonly knownState?: string;
  readonly badges: readonly string[];
}

/** The people of a row: personal, kept in the vault or nowhere. */
export interface RowPeople {
  /** Of the row. */
  readonly number: string;
  readonly names: readonly string[];
  /** How many more the list does not name. */
  readonly others: number;
}
