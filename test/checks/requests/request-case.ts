/**
 * An independent judge of the checks: filled requests, each with one or two seeded mistakes or
 * right though unusual. Written from PORTAL.md and its source documents by somebody who has not
 * read the checks; nothing in this folder may be derived from the product.
 */

export type PageId =
  | 'introduction'
  | 'employeur'
  | 'formation'
  | 'salaries'
  | 'synthese'
  | 'documents'
  | 'contrat-employeur'
  | 'contrat-salarie'
  | 'contrat'
  | 'contrat-formation';

/** Oui/Non, lists and texts as shown; ticks as booleans; papers as names of files; null = empty. */
export type Value = string | boolean | readonly string[] | null;

/** What one block of a page holds, by label, without star. */
export type Fields = Readonly<Record<string, Value>>;

/**
 * One field. `block`: the n-th, from 0, of the page's repeated blocks (modules, people, tutor) that
 * hold this label; absent for what the page holds once.
 */
export interface Place {
  readonly page: PageId;
  readonly block?: number;
  readonly label: string;
}

export interface Change extends Place {
  readonly value: Value;
}

/** What the person answered once, outside of the portal's form (issue 5, « Money »). */
export interface Answers {
  /** What an amount of the grid is for; null: never answered. */
  readonly amountsAre: 'per-person' | 'per-request' | null;
  /** « Demandez-vous la rémunération ? »; null: never answered. */
  readonly wages: 'asked' | 'not-asked' | null;
}

export interface Expectation {
  readonly page: PageId;
  readonly block?: number;
  /** null: the whole request. */
  readonly label: string | null;
  /** At least. `any`: the documents do not say how grave; a finding of any severity will do. */
  readonly severity: 'blocks' | 'doubtful' | 'any';
  /** What a message about it would surely speak of; for a human reader only. */
  readonly about: string;
  /** Fields where the same finding may as well stand: two dates disagree, and either is named. */
  readonly elsewhere?: readonly Place[];
}

export interface Tolerance {
  readonly page: PageId;
  readonly label: string;
  readonly severity: 'doubtful' | 'information';
}

/** A part of a JSON object: merged into the base's, null takes a name away, lists are replaced. */
export type Patch = Readonly<Record<string, unknown>>;

export type BaseId = 'action-de-formation' | 'contrat-pro';

export interface RequestCase {
  readonly id: string;
  /** What is wrong, or why it is right though unusual. */
  readonly says: string;
  /** YYYY-MM-DD, the day of the check. */
  readonly today: string;
  readonly base: BaseId;
  /** What differs from the base request. The recap follows the form before its own changes. */
  readonly changes: readonly Change[];
  /** Whole blocks more: one module, one person. */
  readonly add?: readonly { readonly page: PageId; readonly fields: Fields }[];
  /** Whole blocks less. */
  readonly drop?: readonly { readonly page: PageId; readonly block: number }[];
  /** Fields that this page does not have. */
  readonly remove?: readonly Place[];
  /** Sizes of files whose size matters; the others weigh 200 kB. */
  readonly bytes?: Readonly<Record<string, number>>;
  readonly centre?: Patch;
  readonly profile?: Patch;
  /** The people of the vault, all of them, as docs/formats.md words them. */
  readonly employees?: readonly Patch[];
  readonly answers?: Partial<Answers>;
  /** Empty for right requests. */
  readonly expected: readonly Expectation[];
  /** On right requests, remarks that are acceptable; « information » never counts as an alarm. */
  readonly tolerates?: readonly Tolerance[];
}
