import type { PaperContext } from '../../lib/checks/paper-expectations.ts';
import { displayName } from '../../lib/employees/employee.ts';
import type { Stored } from './use-stored.ts';

/** What should stand on the papers of a training; names only of those chosen for it, vault open. */
export function paperContext(stored: Stored, profileId: string): PaperContext | null {
  const { selection, people, centre } = stored;
  const profile = [...stored.profiles, ...stored.archived].find(({ id }) => id === profileId);
  if (!profile) return null;
  // With nothing chosen yet, the newest training is the one of the request.
  const current = selection.profileId ?? stored.profiles[0]?.id;
  const chosen = current === profileId ? selection.chosen : [];
  const attending = people.filter(({ id }) => chosen.includes(id));
  return { profile, centre, names: attending.map(displayName) };
}
