import type { BackupFault } from '../../lib/backup/container.ts';
import type { RestoreItem } from '../../lib/backup/restore-plan.ts';

/** What became of a file that was to be restored. */
export type Opening =
  | { readonly status: 'opened'; readonly backup: Restorable }
  | { readonly status: 'wrong' }
  | { readonly status: 'code-typo' }
  | { readonly status: 'fault'; readonly fault: BackupFault }
  | { readonly status: 'locked' };

/** A backup that was opened and compared with what is here. */
export interface Restorable {
  readonly name: string;
  /** ISO instant. */
  readonly createdAt: string;
  readonly items: readonly RestoreItem[];
  /**
   * Says how it ended; `adopted`: this browser took over the vault of the backup; `changed`:
   * nothing was restored, since another page was used after the list was shown.
   */
  restore(
    items: readonly RestoreItem[],
    onProgress: (done: number, total: number) => void,
  ): Promise<'done' | 'adopted' | 'failed' | 'full' | 'changed' | 'locked'>;
}
