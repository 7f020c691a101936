import type { Centre } from '../centre/centre.ts';
import type { PaperKind } from '../documents/document.ts';
import type { PaperCheck } from '../documents/paper-checks.ts';
import type { Employee } from '../employees/employee.ts';
import type { Profile } from '../profile/profile.ts';
import type { BranchRules } from './branch-rules.ts';

/**
 * What a field of the page holds, as read there. Number: a number. Date: `YYYY-MM-DD`, or the text
 * when it is no day. Yes/no question: « Oui » or « Non ». Box: a boolean. Files: their names.
 * Empty: `null`.
 */
export type HeldValue = string | number | boolean | readonly string[] | null;

/** One field, as it was last seen. */
export interface Held {
  /** Key of the page's description. */
  readonly field: string;
  /** As a person reads it. */
  readonly label: string;
  readonly value: HeldValue;
  /** The page's own star, or what is known of the form. */
  readonly required: boolean;
  /** Greyed: the user could not change it either. */
  readonly readOnly: boolean;
  /** Characters, as the page prints it; `null` when it says nothing. */
  readonly maxLength: number | null;
  /** The page's own message beside it, or an empty string. */
  readonly message: string;
}

/** A tab, or one module or one person of it, as last seen. */
export interface Block {
  readonly page: string;
  /** From 0. */
  readonly block: number;
  readonly fields: readonly Held[];
}

/** A line of the recap, as read: several for what repeats with each person or module. */
export interface RecapLine {
  /** A part of `lib/portal/recap.ts`. */
  readonly section: string;
  /** Key of the line there. */
  readonly label: string;
  /** As it shows; empty when the line shows nothing. */
  readonly value: string;
}

/** A paper kept here. `unticked`: what the user has not yet said to have seen on it. */
export interface KeptPaper {
  readonly name: string;
  readonly bytes: number;
  readonly kind?: PaperKind;
  readonly unticked?: readonly PaperCheck[];
}

/** Everything that the rules may look at: what was read, what is stored, what day it is. */
export interface Facts {
  /** Default: a request. */
  readonly form?: 'request' | 'contract';
  /** `YYYY-MM-DD`, in France. */
  readonly today: string;
  /** Every tab seen of the request in view. */
  readonly blocks: readonly Block[];
  /** The Synthèse as read; `null` until it was seen. */
  readonly recap: readonly RecapLine[] | null;
  readonly profile: Profile | null;
  readonly centre: Centre | null;
  /** The people chosen for the request; none while the vault is closed. */
  readonly employees: readonly Employee[];
  /** Everybody of the centre who is kept here, chosen or not; none while the vault is closed. */
  readonly staff: readonly Employee[];
  /** How many people were chosen, vault closed or not; 0 when nobody knows. */
  readonly people: number;
  readonly branch: BranchRules;
  /** Whether the amounts of the grid are asked for each person or for the whole request. */
  readonly amountPer: 'employee' | 'request' | null;
  /** The papers kept here for this training: what the page does not show of them. */
  readonly papers: readonly KeptPaper[];
  /** « Demandez-vous la rémunération ? » */
  readonly wages: 'claimed' | 'declined' | null;
  /**
   * Euros excluding tax already asked for the year in which the training begins, by the other
   * dossiers known here; `null`: unknown.
   */
  readonly askedThisYear: number | null;
  /** What the user says was used of that year elsewhere than in those dossiers. */
  readonly usedElsewhere?: number;
}
