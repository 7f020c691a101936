import type { FollowUpImported } from '../../components/dossiers/import-follow-up.tsx';
import { saveBlob } from '../../components/save-file.ts';
import { diaryEntries } from '../../lib/browser/diary-entries.ts';
import { views } from '../../lib/browser/dossier-answers.ts';
import { dossierParts, dossiers } from '../../lib/browser/dossiers.ts';
import type { Speaker } from '../../lib/browser/procedure-words.ts';
import { vault } from '../../lib/browser/vault.ts';
import { diaryFile } from '../../lib/calendar/diary.ts';
import { today } from '../../lib/calendar/today.ts';
import { importFollowUp as share } from '../../lib/dossiers/share.ts';

/** A colleague's file, put with one's own. `as`: the dossier that it is, or `new`. */
export async function importFollowUp(file: File, as?: string): Promise<FollowUpImported> {
  const shared = await share(await file.text(), {
    ...{ dossiers, parts: dossierParts },
    isVaultOpen: async () => (await vault.status()) === 'open',
    ...(as !== undefined && { as }),
  });
  switch (shared.status) {
    case 'unreadable':
      return shared;
    case 'which':
      return { status: 'which', choose: id => importFollowUp(file, id ?? 'new') };
    default: {
      const { status, id, disputes, notes } = shared;
      return {
        ...{ id, status: status === 'new' ? 'new' : 'merged' },
        disputes: disputes.length,
        notesLocked: notes === 'locked',
      };
    }
  }
}

/** Deadlines to come, of one dossier or of all, for the user's own diary. `false`: there are none. */
export async function saveDiary(told: Speaker, name: string, only?: string): Promise<boolean> {
  const all = await views.standings();
  const now = new Date();
  const asked = all.filter(({ dossier, isClosed }) => (only ? dossier.id === only : !isClosed));
  const entries = diaryEntries(asked, told, today(now));
  if (entries.length === 0) return false;
  const file = diaryFile(entries, { name, now });
  saveBlob('echeances.ics', new Blob([file], { type: 'text/calendar;charset=utf-8' }));
  return true;
}
