import type { Dossier } from './dossier.ts';
import type { Dispute } from './facts.ts';
import { type ImportFault, readFollowUp } from './follow-up-file.ts';
import { counterpartOf, mergeDossiers, newDisputes } from './merge.ts';
import { type Personal, withNotes } from './personal.ts';
import type { DossierStore } from './store.ts';
import type { PersonalParts } from './vault-part.ts';

/** What importing a colleague's file would do, or did. */
export type Shared =
  | {
      /** `same`: nothing in it that is not here. */
      readonly status: 'new' | 'merged' | 'same';
      readonly id: string;
      /** What the two say differently, for the user to choose. */
      readonly disputes: readonly Dispute[];
      readonly notes: 'none' | 'kept' | 'locked';
    }
  /** Several of those here look like it: the user says which (`as`), or that it is another. */
  | { readonly status: 'which' }
  | { readonly status: 'unreadable'; readonly why: ImportFault; readonly where?: string };

interface Sharing {
  readonly dossiers: DossierStore;
  readonly parts: PersonalParts;
  readonly isVaultOpen: () => Promise<boolean>;
  /** The dossier that it is, as the user said, or `new`. */
  readonly as?: string;
  /** Nothing is written. */
  readonly isDryRun?: boolean;
  readonly newId?: () => string;
}

/** Puts a colleague's follow-up with one's own. Importing the same file again changes nothing. */
export async function importFollowUp(text: string, options: Sharing): Promise<Shared> {
  const { dossiers, as, isDryRun = false, newId = () => crypto.randomUUID() } = options;
  const read = readFollowUp(text);
  if (read.status === 'unreadable') return read;
  const theirs = read.dossier;
  const shared = await dossiers.changeAll<Shared>(all => {
    const mine = mineAmong(all, theirs, as);
    if (mine === 'several') return { put: [], result: { status: 'which' } };
    const merged = mine ? mergeDossiers(mine, theirs) : withOwnId(theirs, all, newId);
    // Put with itself, it is in the same order: that of what was said is of no account.
    const isSame =
      mine !== null && JSON.stringify(mergeDossiers(mine, mine)) === JSON.stringify(merged);
    const disputes = mine ? newDisputes(mine, merged) : [];
    const status = mine ? (isSame ? 'same' : 'merged') : 'new';
    const put = isDryRun || isSame ? [] : [merged];
    return { put, result: { status, id: merged.id, disputes, notes: 'none' } };
  });
  if (!('id' in shared) || !read.notes) return shared;
  return { ...shared, notes: await keepNotes(shared.id, read.notes, options) };
}

function mineAmong(
  all: readonly Dossier[],
  theirs: Dossier,
  as: string | undefined,
): Dossier | 'several' | null {
  const chosen = all.find(({ id }) => id === as);
  if (chosen) return chosen;
  const found = counterpartOf(theirs, all);
  return as === 'new' && found === 'several' ? null : found;
}

/** Another request under an id that is known here: it takes the place of none. */
function withOwnId(theirs: Dossier, all: readonly Dossier[], newId: () => string): Dossier {
  return all.some(({ id }) => id === theirs.id) ? { ...theirs, id: newId() } : theirs;
}

async function keepNotes(
  id: string,
  notes: NonNullable<Personal['notes']>,
  { parts, isVaultOpen, isDryRun = false }: Sharing,
): Promise<'kept' | 'locked'> {
  if (!(await isVaultOpen())) return 'locked';
  if (!isDryRun) await parts.change(id, part => withNotes(part, notes));
  return 'kept';
}
