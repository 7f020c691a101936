import { normalise } from '../../dom/text.ts';
import type { KnownState } from './states.ts';

/** What is longer is no state. */
const LONGEST = 90;
/** Too short a beginning could be that of anything. */
const SHORTEST_CUT = 6;

/**
 * The state that a text prints, cut or not (« En cours d'ana... »). `null` when none is known, or
 * when what is left of it could be several.
 */
export function knownState<Id extends string>(
  text: string,
  states: readonly KnownState<Id>[],
): Id | null {
  const isCut = /(?:…|\.{2,})\s*$/u.test(text);
  const words = text.length > LONGEST ? '' : normalise(text);
  if (words.length < 3) return null;
  const fits = states.filter(({ texts }) =>
    texts.some(known => {
      const whole = normalise(known);
      return whole === words || (isCut && words.length >= SHORTEST_CUT && whole.startsWith(words));
    }),
  );
  const exact = fits.filter(({ texts }) => texts.some(known => normalise(known) === words));
  const [only, ...others] = exact.length > 0 ? exact : fits;
  return only && others.length === 0 ? only.id : null;
}
