import type { KnownState } from '../portal/lists/states.ts';
import { wordsOf } from './seen.ts';

/**
 * The state that a text prints, cut or not (« En cours d'ana... »). `null` when none is known, or
 * when what is left of it could be several.
 */
export function knownState(text: string, states: readonly KnownState[]): string | null {
  const isCut = /(?:…|\.\.\.?)\s*$/u.test(text);
  const words = wordsOf(text);
  if (words.length < 3) return null;
  const fits = states.filter(({ texts }) =>
    texts.some(known => {
      const whole = wordsOf(known);
      return whole === words || (isCut && words.length > 5 && whole.startsWith(words));
    }),
  );
  const exact = fits.filter(({ texts }) => texts.some(known => wordsOf(known) === words));
  const [only, ...others] = exact.length > 0 ? exact : fits;
  return only && others.length === 0 ? only.id : null;
}
