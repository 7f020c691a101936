import { BADGES } from '../portal/lists/states.ts';
import { normalise } from './quick-words.ts';
import { once, type Piece, wordsOf } from './seen.ts';

const known = once(() => BADGES.map(badge => [normalise(badge), badge] as const));

/** The signs of a row that say what they are. */
export function badgesIn(pieces: readonly Piece[]): string[] {
  const found = pieces.flatMap(({ text }) => {
    const words = wordsOf(text);
    return known().filter(([sign]) => words === sign || words.startsWith(`${sign} `));
  });
  return [...new Set(found.map(([, badge]) => badge))];
}
