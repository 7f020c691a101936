import type { OptionChoice } from '../../lib/assist/sources.ts';
import type { Centre } from '../../lib/centre/centre.ts';
import type { Employee } from '../../lib/employees/employee.ts';
import type { Keeping } from '../../lib/employees/kept-people.ts';
import type { Profile } from '../../lib/profile/profile.ts';

/** What a fiche can be made of. */
export interface FicheKnown {
  readonly profiles: readonly Profile[];
  /** The training last chosen for a request. */
  readonly lastProfile: string | null;
  readonly centres: readonly Centre[];
  /** SIRET of the centre that asks. */
  readonly current: string | null;
  /** Nobody while the vault is closed. */
  readonly people: readonly Employee[];
  readonly keeping: Keeping;
  readonly optionChoices: readonly OptionChoice[];
  readonly amountPer: 'employee' | 'request' | null;
}

/** What the user chose on the page. Never in its address, never kept. */
export interface FicheChoice {
  readonly profileId: string | null;
  /** `null`: left to whoever receives it. */
  readonly siret: string | null;
  /** Of a centre that is not named. */
  readonly funder: 'akto' | 'other';
  readonly people: readonly string[];
}
