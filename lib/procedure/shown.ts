import type { StepState } from './progress.ts';
import type { Phase } from './step.ts';

/**
 * Requests being followed, in the user's own words: the pages that show them need no sentence of
 * the procedure. Plain texts only; an empty one is not shown.
 */
export interface ShownStep {
  readonly id: string;
  readonly state: StepState;
  /** « À faire maintenant »; « En attente : la coordination ». */
  readonly standing: string;
  readonly title: string;
  readonly what: string;
  /** What the user says by ticking it. */
  readonly confirm: string;
  /** « Vu sur le portail le … », « Dit par vous le … ». */
  readonly evidence: string;
  readonly deadline: string;
  readonly isLate: boolean;
  readonly papers: string;
  readonly warnings: readonly string[];
  readonly note: string;
  readonly help: readonly ShownHelp[];
  readonly sources: string;
  /** An e-mail to begin. */
  readonly mail: { readonly label: string; readonly url: string; readonly hint: string } | null;
  readonly isDone: boolean;
  /** What the pages show is not to be ticked. */
  readonly canSay: boolean;
  /** The user's own note; `null` where it cannot be shown. */
  readonly memo: string | null;
}

export interface ShownHelp {
  readonly text: string;
  readonly more: string;
  readonly url: string;
}

export interface ShownPhase {
  readonly id: Phase;
  readonly title: string;
  readonly done: number;
  readonly total: number;
  /** Where the next step is. */
  readonly isCurrent: boolean;
  readonly steps: readonly ShownStep[];
}

export interface ShownDossier {
  readonly id: string;
  readonly title: string;
  /** Company, dates, number, state as printed. */
  readonly about: string;
  readonly sending: string;
  readonly isSent: boolean;
  readonly done: number;
  readonly total: number;
  readonly next: string;
  readonly nextStep: string | null;
  readonly deadlines: readonly string[];
  /** « le programme – attendu de la coordination ». */
  readonly papers: readonly string[];
  readonly remarks: readonly string[];
  readonly phases: readonly ShownPhase[];
  readonly isClosed: boolean;
}

/** One among those that are followed. */
export interface ShownLine {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly sending: string;
  readonly isSent: boolean;
  readonly next: string;
  readonly deadline: string;
  readonly isLate: boolean;
  readonly papers: readonly string[];
  readonly isClosed: boolean;
}

/** A line of a list of the portal, as the tab shows it. */
export interface ShownRow {
  readonly number: string;
  readonly text: string;
  /** It is followed already. */
  readonly dossierId: string | null;
}

/** « Où j'en suis », as a tab of the portal and the popup show it. */
export interface ShownFollowUp {
  /** What comes first of all; `null` when nothing is left to do. */
  readonly first: {
    readonly dossierId: string;
    readonly sentence: string;
    readonly deadline: string;
    readonly isLate: boolean;
    readonly button: string;
  } | null;
  /** The dossier asked for, or the one that the tab shows. */
  readonly dossier: ShownDossier | null;
  /** Those that are open, the most pressing first. */
  readonly lines: readonly ShownLine[];
  readonly rows: readonly ShownRow[];
  /** The tab shows a request, and it is not followed; its number, where the page says it. */
  readonly toFollow: { readonly number?: string } | null;
  /** What is to be known of the page in view; the first may be a warning. */
  readonly warnings: readonly string[];
  readonly explanations: readonly string[];
  /** A request like the one about to be created, and when the lists were read. */
  readonly similar: { readonly found: readonly string[]; readonly read: readonly string[] } | null;
}

/** What « Suivre ce dossier » came to. */
export type FollowAnswer =
  | { readonly status: 'new' | 'known'; readonly id: string }
  | { readonly status: 'which'; readonly ids: readonly string[] }
  | { readonly status: 'nothing-here' };
