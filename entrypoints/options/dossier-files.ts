import type { FollowUpImported } from '../../components/dossiers/import-follow-up.tsx';
import { saveBlob } from '../../components/save-file.ts';
import { views } from '../../lib/browser/dossier-answers.ts';
import { dossierParts, dossiers } from '../../lib/browser/dossiers.ts';
import type { Speaker } from '../../lib/browser/procedure-words.ts';
import { shownDeadline } from '../../lib/browser/shown-step.ts';
import { vault } from '../../lib/browser/vault.ts';
import { type DiaryEntry, diaryFile } from '../../lib/calendar/diary.ts';
import type { Dossier } from '../../lib/dossiers/dossier.ts';
import { readFollowUp } from '../../lib/dossiers/follow-up-file.ts';
import { counterpartOf, mergeDossiers, newDisputes } from '../../lib/dossiers/merge.ts';
import { type Personal, withNotes } from '../../lib/dossiers/personal.ts';

/** A colleague's file, put with one's own. */
export async function importFollowUp(file: File): Promise<FollowUpImported> {
  const read = readFollowUp(await file.text());
  if (read.status === 'unreadable') return read;
  const { dossier, notes } = read;
  const { dossiers: known } = await dossiers.list();
  const counterpart = counterpartOf(dossier, known);
  if (counterpart === 'several') {
    return { status: 'which', choose: id => merge(dossier, notes, id) };
  }
  return merge(dossier, notes, counterpart?.id ?? null);
}

async function merge(
  theirs: Dossier,
  notes: Personal['notes'],
  into: string | null,
): Promise<FollowUpImported> {
  const { id, disputes } = await dossiers.changeAll(known => {
    const mine = known.find(each => each.id === into);
    const merged = mine ? mergeDossiers(mine, theirs) : theirs;
    const count = mine ? newDisputes(mine, merged).length : 0;
    return { put: [merged], result: { id: merged.id, disputes: count } };
  });
  const hasNotes = notes !== undefined && Object.keys(notes).length > 0;
  const isOpen = (await vault.status()) === 'open';
  if (hasNotes && isOpen) await dossierParts.change(id, part => withNotes(part, notes));
  return {
    ...{ status: into ? 'merged' : 'new', id, disputes },
    notesLocked: hasNotes && !isOpen,
  };
}

/** Deadlines to come, of one dossier or of all, for the user's own diary. `false`: there are none. */
export async function saveDiary(told: Speaker, name: string, only?: string): Promise<boolean> {
  const all = await views.standings();
  const entries = all
    .filter(({ dossier, isClosed }) => (only ? dossier.id === only : !isClosed))
    .flatMap(({ dossier, facts, due }) =>
      due.map((deadline): DiaryEntry => {
        const what = told.tell(`procedure.deadline.${deadline.id}`);
        return {
          id: `${dossier.id}-${deadline.id}`,
          day: deadline.day,
          title: `${what} – ${facts.title ?? told.tell('dossiers.untitled')}`,
          text: shownDeadline(deadline, told),
        };
      }),
    );
  if (entries.length === 0) return false;
  const file = diaryFile(entries, { name, now: new Date() });
  saveBlob('echeances.ics', new Blob([file], { type: 'text/calendar;charset=utf-8' }));
  return true;
}
