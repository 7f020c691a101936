import { normalise } from '../dom/text.ts';
import { BADGES } from '../portal/lists/states.ts';
import { type Piece, wordsOf } from './seen.ts';

const KNOWN = BADGES.map(badge => [normalise(badge), badge] as const);

/** The signs of a row that say what they are. */
export function badgesIn(pieces: readonly Piece[]): string[] {
  const found = pieces.flatMap(({ text }) => {
    const words = wordsOf(text);
    return KNOWN.filter(([known]) => words === known || words.startsWith(`${known} `));
  });
  return [...new Set(found.map(([, badge]) => badge))];
}
