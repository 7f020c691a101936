import type { Damage } from '../storage/damage.ts';
import type { Paper } from './document.ts';

export type PaperBytes = Uint8Array<ArrayBuffer>;

/** What of a paper may be chosen again. */
export type PaperChange = Partial<Pick<Paper, 'kind' | 'portalType' | 'seen'>>;

/** Where papers are kept: the vault, or the browser's memory until it closes. */
export interface DocumentStore {
  /** What is known of each, oldest first; what cannot be read does not hide the others. */
  list(): Promise<{ readonly papers: readonly Paper[]; readonly damage: readonly Damage[] }>;
  /** The content, or `null` when it is not there or no longer what was kept. */
  bytes(id: string): Promise<PaperBytes | null>;
  /** Both or none. */
  add(paper: Paper, bytes: PaperBytes): Promise<void>;
  change(id: string, change: PaperChange): Promise<void>;
  remove(id: string): Promise<void>;
}

export function byAge(a: Paper, b: Paper): number {
  return a.addedOn.localeCompare(b.addedOn) || a.name.localeCompare(b.name, 'fr');
}
