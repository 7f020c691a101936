import type { HandoverSheet } from '../../components/backup/handover.tsx';
import { papersOf } from '../../lib/documents/document.ts';
import { localDay } from '../../lib/identifiers/date.ts';
import type { TextKey } from '../../locales/text.ts';
import type { Stored } from './use-stored.ts';

/** What is open: requests, the trainings to come, and the papers kept for each. Nobody's name in it. */
export function handoverSheet(
  { centres, people, profiles, papers }: Stored,
  file: string,
  t: (key: TextKey) => string,
  dossiers: HandoverSheet['dossiers'],
  now = new Date(),
): HandoverSheet {
  const today = localDay(now);
  return {
    file,
    today,
    centres: centres.map(({ name }) => name),
    people: people.length,
    dossiers,
    trainings: profiles
      .filter(({ training }) => training.end >= today)
      .map(({ id, title, training }) => ({
        title,
        start: training.start,
        end: training.end,
        papers: papersOf(papers, { kind: 'profile', id }).map(({ kind }) =>
          t(`documents.kind-${kind}`),
        ),
      })),
  };
}
