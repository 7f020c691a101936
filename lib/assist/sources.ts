import type { Review } from '../checks/review.ts';
import type { Told } from '../checks/shown-findings.ts';
import type { Correction } from '../corrections/correction.ts';
import type { FilePart } from '../documents/file-part.ts';
import type { CueTable } from '../portal/cues/cues.ts';
import type { Page } from '../portal/page.ts';
import type { Seen } from './held-request.ts';
import type { EmployeeSummary, ProfileSummary } from './state.ts';
import type { Values } from './values.ts';

/** What the assistant needs from the rest of the extension: asked by message, so asynchronous. */
export interface Sources {
  overview(): Promise<Overview>;
  /** The values of one page (of one module, of one employee) for the plan in progress, and no others. */
  values(request: ValuesRequest): Promise<Values>;
  /** A piece of a paper that the values name. */
  filePart(id: string, from: number): Promise<FilePart>;
  /** « Nature du contrat: CDI → Contrat à durée indéterminée », as the user chose it once. */
  rememberOption(choice: OptionChoice): Promise<void>;
  saveSelection(selection: Selection): Promise<void>;
  /** Kept with its date, for the next requests too. */
  rememberAmount(per: 'employee' | 'request'): Promise<void>;
  /** `false`: it would keep something of a person, so nothing was kept. */
  saveCorrection(correction: Correction): Promise<boolean>;
  forgetCorrection(id: string): Promise<void>;
  /** The tabs of a contract's form, which few ever see: not with the engine. */
  contractPages(): Promise<readonly Page[]>;
  /** Words by which other forms ask for the fields of the pages: not with the engine either. */
  cues(): Promise<CueTable>;
  /** What the rules find in the request as far as it was seen. */
  check(seen: CheckRequest): Promise<CheckAnswer>;
  loadJournal(): Promise<Journal | null>;
  saveJournal(journal: Journal | null): Promise<void>;
}

/** What was read of the request in view. */
export interface CheckRequest extends Seen {
  readonly form: 'request' | 'contract';
  readonly amountPer: 'employee' | 'request' | null;
}

/** What the rules say of the request, and how it stands before it is sent. */
export interface CheckAnswer {
  readonly findings: readonly CheckedFinding[];
  readonly review: Review;
}

/** As it comes back, before it is tied to the page in view. */
export type CheckedFinding = Told;

export interface Selection {
  readonly profileId: string | null;
  /** Employees chosen for the request, by opaque id. */
  readonly chosen: readonly string[];
  /** Press « Enregistrer » after each clean tab; `null`: never asked. */
  readonly savesTabs: boolean | null;
  /** « Demandez-vous la rémunération ? », for this request; `null`: never asked. */
  readonly wages?: Wages | null;
}

export type Wages = 'claimed' | 'declined';

export interface Overview extends Selection {
  readonly profiles: readonly ProfileSummary[];
  readonly centre: string | null;
  /** The funder of the centre (« AKTO »), or `null`. */
  readonly opco: string | null;
  readonly employees: readonly EmployeeSummary[];
  /** The vault is closed: people have no name, and no values, until it opens. */
  readonly locked?: boolean;
  /** Number of modules of the chosen profile. */
  readonly modules: readonly { readonly kind: 'external' | 'internal' }[];
  /** Chosen people whose NIR or NTT is not stored. */
  readonly missingNumbers: readonly {
    readonly id: string;
    readonly name: string;
    readonly wants: 'nir' | 'ntt';
  }[];
  /** Cost of the chosen profile per employee in euros, when the portal's unit is not known. */
  readonly amount: { readonly perEmployee: number } | null;
  /** How the portal asks that cost, as the user said once, and when (`YYYY-MM-DD`). */
  readonly amountAnswer: { readonly per: 'employee' | 'request'; readonly on: string } | null;
  /** What was taught about the pages. */
  readonly corrections: readonly Correction[];
}

export interface ValuesRequest {
  readonly pageId: string;
  readonly profileId: string;
  readonly employeeId?: string;
  /** 0 for the first module. */
  readonly moduleIndex?: number;
  /** How many employees the request covers, and how the user said the amount is asked. */
  readonly employees: number;
  readonly amountPer: 'employee' | 'request' | null;
  /** NIR or NTT given for this run only; `null`: the user types it on the page. */
  readonly number?: string | null;
}

export interface OptionChoice {
  readonly pageId: string;
  readonly field: string;
  readonly wanted: string;
  readonly option: string;
}

/** Where a guided run stands. Impersonal: opaque ids only, so that it can be kept on disk. */
export interface Journal {
  readonly profileId: string;
  readonly startedAt: string;
  readonly tabs: readonly {
    readonly pageId: string;
    readonly written: boolean;
    readonly saved: boolean;
  }[];
  readonly employeesDone: readonly string[];
}
