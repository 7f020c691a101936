import { views } from '../../lib/browser/dossier-answers.ts';
import { linesOf } from '../../lib/browser/procedure-answers.ts';
import { speaker } from '../../lib/browser/procedure-words.ts';
import { openDossiers } from '../../lib/dossiers/open-dossiers.ts';
import type { ShownLine } from '../../lib/procedure/shown.ts';
import type { Language } from '../../locales/sentences.ts';

/** The dossiers that somebody would have to take over, the most pressing first. Names nobody. */
export async function openLines(language: Language): Promise<readonly ShownLine[]> {
  const [all, standings] = await Promise.all([views.all(), views.standings()]);
  const open = new Set(openDossiers(standings, null).map(({ id }) => id));
  return linesOf(all, speaker(language)).filter(({ id }) => open.has(id));
}
