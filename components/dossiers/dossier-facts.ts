import type { DeadlineId } from '../../lib/procedure/deadline-rules.ts';

/** What the user says of a request by hand; an empty text: not known. */
export interface DossierFacts {
  readonly title: string;
  readonly funder: string;
  readonly start: string;
  readonly end: string;
}

/** Something said differently by two colleagues, with what there is to choose from. */
export interface ShownDispute {
  readonly of: 'step' | 'answer' | 'deadline';
  readonly name: string;
  readonly label: string;
  /** `isShown`: what stands here until one is chosen. */
  readonly choices: readonly {
    readonly value: unknown;
    readonly text: string;
    readonly isShown?: boolean;
  }[];
}

/** Another that may be the same request: of two, one is enough. */
export interface ShownDouble {
  readonly id: string;
  readonly title: string;
  readonly about: string;
}

/** Days that the user types where no rule is known. */
export type TypedDays = Readonly<Partial<Record<DeadlineId, string>>>;
