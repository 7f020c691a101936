import { useEffect, useState } from 'preact/hooks';
import type { Dossier } from '../../components/profiles/received.tsx';
import { views } from '../../lib/browser/dossier-answers.ts';
import { linesOf } from '../../lib/browser/procedure-answers.ts';
import { speaker } from '../../lib/browser/procedure-words.ts';
import { filledWith } from '../../lib/dossiers/filled-with.ts';
import { type Language, text } from '../../locales/text.ts';
import type { Stored } from './use-stored.ts';

type DossiersOf = (profileId: string) => readonly Dossier[];

/** The dossiers that a profile's revision touches, as the page shows them. */
export function useFilledWith(stored: Stored, language: Language): DossiersOf {
  const [dossiersOf, setDossiersOf] = useState<DossiersOf>(() => () => []);
  useEffect(() => {
    read(language).then(
      found => setDossiersOf(() => found),
      () => undefined,
    );
  }, [stored, language]);
  return dossiersOf;
}

async function read(language: Language): Promise<DossiersOf> {
  const [all, standings] = await Promise.all([views.all(), views.standings()]);
  const lines = linesOf(all, speaker(language));
  return profileId =>
    filledWith(standings, profileId).flatMap(({ id, revision }) => {
      const line = lines.find(each => each.id === id);
      if (!line) return [];
      const { title, about, sending } = line;
      const filled = text('profiles.dossier-revision', { revision }, language);
      const name = [title, about].filter(Boolean).join(' · ');
      return [{ name, state: `${sending} ${filled}` }];
    });
}
