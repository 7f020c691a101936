import type { Review } from '../checks/review.ts';
import type { Told } from '../checks/shown-findings.ts';
import type { Message, OutcomeStatus, PlanStatus } from './outcome.ts';
import type { Tick } from './ticks.ts';

/**
 * What the panel shows and what it can ask. The overlay (same process) and the popup (by
 * messages) render the same state and send the same actions: plain JSON, both ways.
 */

export type RunState = 'idle' | 'running' | 'waiting' | 'done' | 'stopped';

/** One field of the page in view, or of a tab already run. */
export interface Row {
  /** Unique in the state: page, module or employee number, field. */
  readonly id: string;
  readonly pageId: string;
  /** The page's French name, to tell the tabs of a whole run apart. */
  readonly pageName: string;
  /** Field key of the page's description (`intitule`). */
  readonly field: string;
  /** As a person reads it on the page; the description's own label when it was not found. */
  readonly label: string;
  readonly status: PlanStatus | OutcomeStatus;
  /** What the page holds, as read there, in French format. Empty when it holds nothing. */
  readonly value: string;
  /** What the assistant would write, in French format. Empty when nobody knows. */
  readonly wanted: string;
  readonly reason: Message | null;
  /** « Salarié 2 », « Module 1 »; empty when the page does not repeat. */
  readonly group: string;
  /** The field is on the page in view: « Montrer » works. */
  readonly canShow: boolean;
  /** « Remettre comme avant » works. */
  readonly canUndo: boolean;
  /** « Écrire » works: proposed values and conflicts, one by one. */
  readonly canWrite: boolean;
  /** How the field stands in « Voir avant d'écrire »; `null` when there is nothing to write. */
  readonly offer: Offer | null;
  /** Once written, no gesture empties it again. */
  readonly oneWay: boolean;
  /** What can be taught about the field, and what was; absent when there is nothing to teach. */
  readonly teaching?: Teaching;
}

/** What a fill would write: surely, once confirmed, or over what the user typed. */
export type Offer = 'sure' | 'check' | 'conflict';

export interface Teaching {
  /** « Montrer le champ » works. */
  readonly canPoint: boolean;
  /** « Oublier cette correction » works. */
  readonly canForget: boolean;
  /** Who said which control it is, and when. */
  readonly note: Message | null;
}

/** The user is showing, on the page, the control of a row. */
export interface Pointing {
  readonly rowId: string;
  readonly label: string;
  /** Why what they showed last is not it. */
  readonly said: Message | null;
}

/** Something wrong or doubtful in the request, ready to be read. */
export interface ShownFinding extends Told {
  /** « Aller au champ » works: the field is on the page in view. */
  readonly canShow: boolean;
}

/** A training profile, as listed. Dates `YYYY-MM-DD`. */
export interface ProfileSummary {
  readonly id: string;
  readonly title: string;
  readonly start: string;
  readonly end: string;
  /** The training is over: « terminée ». */
  readonly past: boolean;
}

/** A person, as listed. `name` is what the portal shows too. */
export interface EmployeeSummary {
  readonly id: string;
  readonly name: string;
}

/** Something the user must answer before the run goes on. */
export type Question =
  | { readonly kind: 'which-page'; readonly pages: readonly { id: string; name: string }[] }
  | { readonly kind: 'past-profile'; readonly title: string; readonly end: string }
  | { readonly kind: 'save-policy' }
  | {
      readonly kind: 'identifiers';
      /** `wants`: the number that the person's file says they have. */
      readonly people: readonly { id: string; name: string; wants: 'nir' | 'ntt' }[];
    }
  | {
      readonly kind: 'amount';
      readonly label: string;
      readonly employees: number;
      /** Euros excluding tax. */
      readonly perEmployee: number;
      readonly perRequest: number;
    }
  | {
      readonly kind: 'option';
      readonly rowId: string;
      readonly label: string;
      readonly group: string;
      readonly wanted: string;
      readonly options: readonly string[];
    }
  /** Values that are not sure enough to be written without a look. */
  | { readonly kind: 'proposed'; readonly items: readonly ProposedItem[] }
  /** The run waits for something only the user may do (« Continuer », an attestation, a login). */
  | { readonly kind: 'your-turn'; readonly message: Message }
  | { readonly kind: 'resume'; readonly tabs: readonly string[] };

/** One value proposed, as a line to tick. */
export interface ProposedItem {
  readonly rowId: string;
  readonly label: string;
  readonly group: string;
  readonly wanted: string;
  readonly reason: Message | null;
}

export type Answer =
  | { readonly kind: 'which-page'; readonly pageId: string }
  | { readonly kind: 'past-profile'; readonly fill: boolean }
  | { readonly kind: 'save-policy'; readonly save: boolean }
  /** `null`: « je le taperai moi-même ». */
  | {
      readonly kind: 'identifiers';
      readonly numbers: Readonly<Record<string, string | null>>;
    }
  | { readonly kind: 'amount'; readonly per: 'employee' | 'request' }
  /** `null`: leave it, the user will choose on the page. */
  | { readonly kind: 'option'; readonly rowId: string; readonly option: string | null }
  /** The lines ticked: written; the others stay as they are. */
  | { readonly kind: 'proposed'; readonly rowIds: readonly string[] }
  | { readonly kind: 'your-turn' }
  | { readonly kind: 'resume'; readonly resume: boolean };

export interface AssistantState {
  readonly run: RunState;
  /** Why nothing can be done now, or `null`. */
  readonly blocked: Message | null;
  /** The recognised page, or `null`. `sure: false`: chosen by the user or by its headings only. */
  readonly page: { readonly id: string; readonly name: string; readonly sure: boolean } | null;
  readonly profiles: readonly ProfileSummary[];
  readonly profileId: string | null;
  /** The centre's name, or `null` when none was entered. */
  readonly centre: string | null;
  readonly employees: readonly EmployeeSummary[];
  /** The vault is closed: people are « Salarié 1 », « Salarié 2 ». */
  readonly locked?: boolean;
  /** Chosen for this request, in order. */
  readonly chosen: readonly string[];
  /** « Demandez-vous la rémunération ? » */
  readonly wages: 'claimed' | 'declined' | null;
  readonly rows: readonly Row[];
  readonly progress: {
    readonly done: number;
    readonly total: number;
    /** What is being done now (« Onglet Formation », « Salarié 2 sur 5 »). */
    readonly doing: Message;
  } | null;
  readonly question: Question | null;
  /** One sentence about the last run, announced by the status region. */
  readonly summary: Message | null;
  /** What else the last run leaves to look at: people left out, tabs not seen saved. */
  readonly remarks: readonly Message[];
  readonly pointing: Pointing | null;
  /** What blocks first. */
  readonly findings: readonly ShownFinding[];
  /** The request as it stands before « Transmettre »; `null` while no tab of it was seen. */
  readonly review: Review | null;
}

export type Action =
  | { readonly type: 'refresh' }
  | { readonly type: 'fill-page' }
  | { readonly type: 'fill-all' }
  | { readonly type: 'stop' }
  /** `over`: by row, what the user typed as they saw it, and agree to see replaced. */
  | {
      readonly type: 'write';
      readonly rowIds: readonly string[];
      readonly over?: Readonly<Record<string, string>> | undefined;
    }
  | { readonly type: 'undo'; readonly rowId: string }
  | { readonly type: 'undo-all' }
  /** A row's field, or a finding's. */
  | { readonly type: 'show'; readonly rowId: string }
  | { readonly type: 'point'; readonly rowId: string }
  | { readonly type: 'stop-pointing' }
  | { readonly type: 'forget'; readonly rowId: string }
  | { readonly type: 'choose-page' }
  | { readonly type: 'choose-profile'; readonly profileId: string }
  | (Tick & { readonly type: 'choose-employees' })
  | { readonly type: 'answer-wages'; readonly wages: 'claimed' | 'declined' }
  | { readonly type: 'answer'; readonly answer: Answer };

/** The content-side assistant, as the overlay and the popup's port see it. */
export interface Assistant {
  readonly state: AssistantState;
  subscribe(listener: (state: AssistantState) => void): () => void;
  /** Never throws: what goes wrong shows in the state. */
  dispatch(action: Action): void;
}
