import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const parent = join(import.meta.dirname, '..', '..', '.browsers');

/**
 * A new folder for a browser's profile, inside the project: browsers packed as snaps cannot
 * read the system's temporary folder.
 */
export function newProfileFolder(): { path: string; remove: () => void } {
  mkdirSync(parent, { recursive: true });
  const path = mkdtempSync(join(parent, 'profile-'));
  return { path, remove: () => removeOrLeave(path) };
}

/** A browser may still be writing its last file: tried again, then left. */
function removeOrLeave(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOTEMPTY' && code !== 'EBUSY') throw error;
  }
}
