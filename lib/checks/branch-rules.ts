/**
 * What the branch pays, as last read: figures change each year and are a person's to correct in
 * the settings. Source: PORTAL.md §5.2, secondary.
 */
export interface BranchRules {
  /** Euros excluding tax, for one hour of one person, inter-company training. */
  readonly hourlyMost: number;
  /** Euros excluding tax a year for the whole company, under 50 employees. */
  readonly yearlyMost: number;
  /** Euros an hour of training, on request, for the wages. */
  readonly wagesHourly: number;
  /** Gross hourly minimum wage (SMIC), euros. */
  readonly hourlyWageLeast: number;
  /** First day on which direct payment is no longer possible, `YYYY-MM-DD`. */
  readonly noDirectPaymentFrom: string;
  /** Calendar days between the deposit and the start. */
  readonly depositDays: number;
  readonly source: string;
  /** When it was read, `YYYY-MM-DD`. */
  readonly readOn: string;
}

export const BRANCH_RULES: BranchRules = {
  hourlyMost: 60,
  yearlyMost: 10_000,
  wagesHourly: 15,
  hourlyWageLeast: 12.02,
  noDirectPaymentFrom: '2026-10-01',
  depositDays: 30,
  source: 'akto.fr, règles de prise en charge des organismes de formation (source secondaire)',
  readOn: '2026-10-05',
};
