import type { DiaryEntry } from '../calendar/diary.ts';
import type { Standing } from '../dossiers/standing.ts';
import type { Speaker } from './procedure-words.ts';
import { shownDeadline } from './shown-step.ts';

/**
 * The deadlines to come, for the user's own diary: the day aimed at, or the last one allowed once
 * it is over, under the same id, so that a new file moves it. What is over is of no use there.
 */
export function diaryEntries(
  standings: readonly Standing[],
  told: Speaker,
  today: string,
): readonly DiaryEntry[] {
  return standings.flatMap(({ dossier, facts, due }) =>
    due.flatMap((deadline): readonly DiaryEntry[] => {
      const { id, legalDay = '' } = deadline;
      const day = deadline.day < today ? legalDay : deadline.day;
      if (day < today) return [];
      const what = told.tell(`procedure.deadline.${id}`);
      const title = `${what} – ${facts.title ?? told.tell('dossiers.untitled')}`;
      return [{ id: `${dossier.id}-${id}`, day, title, text: shownDeadline(deadline, told) }];
    }),
  );
}
