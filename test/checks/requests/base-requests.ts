import { ACTION } from './base-action.ts';
import { CONTRACT } from './base-contract.ts';
import type { Answers, BaseId, Fields, PageId, Patch } from './request-case.ts';

export interface PageContent {
  /** What the page holds once. */
  readonly fields: Fields;
  /** Modules, people, tutor; on the recap, what repeats with them. */
  readonly blocks: readonly Fields[];
}

export type Pages = Readonly<Partial<Record<PageId, PageContent>>>;

/** A complete right request, and what is known beside it (`data` of docs/formats.md). */
export interface BaseRequest {
  readonly pages: Pages;
  readonly profile: Patch;
  readonly centre: Patch;
  readonly employees: readonly Patch[];
  readonly answers: Answers;
}

export const BASES: Readonly<Record<BaseId, BaseRequest>> = {
  'action-de-formation': ACTION,
  'contrat-pro': CONTRACT,
};
