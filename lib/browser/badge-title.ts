import { pressingOf } from '../dossiers/reminders.ts';
import type { Standing } from '../dossiers/standing.ts';
import type { Speaker } from './procedure-words.ts';

/** What the badge of the toolbar is about, on hover: nobody, no training. `null`: there is none. */
export function badgeTitle(
  standings: readonly Standing[],
  today: string,
  { tell, say }: Pick<Speaker, 'tell' | 'say'>,
): string | null {
  const all = pressingOf(standings, today).toSorted((a, b) => (a.day < b.day ? -1 : 1));
  // As the badge: one that is over comes before those that are near.
  const first = all.find(({ isOver }) => isOver) ?? all[0];
  if (!first) return null;
  const sentence = say(first.words);
  if (first.isOver) {
    return tell(first.day < today ? 'dossiers.badge.over' : 'dossiers.badge.target', { sentence });
  }
  return all.length === 1
    ? tell('dossiers.badge.one', { sentence })
    : tell('dossiers.badge.many', { count: all.length, sentence });
}
