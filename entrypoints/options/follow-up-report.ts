import type { ImportReport } from '../../components/options/import-section.tsx';
import { factsOf } from '../../lib/dossiers/facts.ts';
import { readFollowUp } from '../../lib/dossiers/follow-up-file.ts';
import type { Shared } from '../../lib/dossiers/share.ts';
import { type Language, text } from '../../locales/text.ts';

type Taken = Extract<Shared, { readonly id: string }>;

/** Imports the file, or (`isDryRun`) tells what importing it would do. */
export type TakeFollowUp = (isDryRun: boolean) => Promise<Shared>;

/** What a colleague's follow-up would change here; it is put in common on the user's word only. */
export async function followUpReport(
  content: string,
  take: TakeFollowUp,
  language: Language,
): Promise<ImportReport> {
  const would = await take(true);
  if (!('id' in would)) return refused(would, language);
  if (would.status === 'same') return told('success', [text('import-dossier.same', {}, language)]);
  return {
    status: 'preview',
    of: 'dossier',
    sentences: [
      text(`import-dossier.would-${would.status}`, { about: aboutOf(content, language) }, language),
      ...remarks(would, language),
    ],
    accept: async () => {
      const did = await take(false);
      if (!('id' in did)) return refused(did, language);
      const done = text(`import-dossier.${did.status}`, {}, language);
      return told('success', [done, ...remarks(did, language)]);
    },
  };
}

/** What is left to the user: what the two say differently, notes that could not be kept. */
function remarks({ disputes, notes }: Taken, language: Language): readonly string[] {
  const count = disputes.length;
  return [
    ...(count === 1 ? [text('import-dossier.dispute', {}, language)] : []),
    ...(count > 1 ? [text('import-dossier.disputes', { count }, language)] : []),
    ...(notes === 'locked' ? [text('import-dossier.notes-locked', {}, language)] : []),
  ];
}

function refused(shared: Exclude<Shared, Taken>, language: Language): ImportReport {
  if (shared.status === 'which') return told('error', [text('import-dossier.which', {}, language)]);
  const { why, where = '' } = shared;
  return told('error', [text(`dossiers.import.${why}`, { where }, language)]);
}

function aboutOf(content: string, language: Language): string {
  const read = readFollowUp(content);
  const { title, file, draft } = read.status === 'read' ? factsOf(read.dossier) : {};
  const number = file ?? draft;
  return [title ?? text('dossiers.untitled', {}, language), number && `n° ${number}`]
    .filter(Boolean)
    .join(', ');
}

function told(tone: 'success' | 'error', sentences: readonly string[]): ImportReport {
  return { status: 'dossier', tone, sentences };
}
