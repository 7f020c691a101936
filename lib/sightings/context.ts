import { CONTEXTS } from '../portal/places.ts';
import { type Seen, wordSet, wordsOf } from './seen.ts';

/** In whose name the portal is looked at, and the words that say so. */
export interface ContextReading {
  readonly is: 'adherent' | 'prestataire';
  readonly said: string;
}

const KNOWN = (['adherent', 'prestataire'] as const).map(
  is => [is, wordSet(CONTEXTS[is])] as const,
);

/** Said in the band at the top; when both are said, neither is. */
export function readContext({ pieces }: Seen): ContextReading | null {
  const found = new Map<ContextReading['is'], string>();
  const title = pieces.find(({ box }) => box.kind === 'heading')?.at ?? 40;
  for (const { text, at, box } of pieces) {
    if (text.length > 40 || box.table) continue;
    // Every known word, bare or after « Profil », begins with one of these.
    if (!/^[acep]/.test(wordsOf(text))) continue;
    const before = pieces[at - 1]?.text ?? '';
    const isProfile = /^(?:profil|contexte|espace)\b/i.test(text);
    const said = /^(?:profil|contexte)\s*:?$/i.test(before) && !isProfile ? `Profil ${text}` : text;
    // The bare word is a label elsewhere: it counts in the band only.
    if (!/^(?:profil|contexte|espace)\b/i.test(said) && at > title) continue;
    for (const [is, words] of KNOWN) if (words.has(wordsOf(said))) found.set(is, said);
  }
  const [only, ...others] = found;
  return only && others.length === 0 ? { is: only[0], said: only[1] } : null;
}
