import type { PageText } from '../controls/scan.ts';
import { normalise } from '../dom/text.ts';

export function saysAny(texts: readonly PageText[], wanted: readonly string[]): boolean {
  const words = wanted.map(normalise);
  return texts.some(({ text, role }) => role !== 'button' && isOneOf(text, words));
}

/** `words`: normalised already. */
export function isOneOf(text: string, words: readonly string[]): boolean {
  const said = normalise(text);
  return words.some(word => said === word || (said.startsWith(`${word} `) && word.length > 12));
}
