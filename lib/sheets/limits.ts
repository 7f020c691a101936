/** What a table of people never reaches; past it, a file is a mistake or an attack. */
export interface SheetLimits {
  readonly fileBytes: number;
  /** Of the parts that are read, once inflated. */
  readonly inflatedBytes: number;
  readonly zipEntries: number;
  readonly rows: number;
  readonly columns: number;
}

export const SHEET_LIMITS: SheetLimits = {
  fileBytes: 20_000_000,
  inflatedBytes: 100_000_000,
  zipEntries: 5000,
  rows: 5000,
  columns: 200,
};
