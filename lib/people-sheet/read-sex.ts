import { normalName } from '../employees/normal-name.ts';

const WORDS: Readonly<Record<string, 'female' | 'male'>> = {
  ...Object.fromEntries(
    ['f', 'femme', 'feminin', 'mme', 'madame', 'mlle', 'mademoiselle', 'fille', 'w', '2'].map(
      word => [word, 'female' as const],
    ),
  ),
  ...Object.fromEntries(
    ['m', 'h', 'homme', 'masculin', 'mr', 'monsieur', 'garcon', 'masc', '1'].map(word => [
      word,
      'male' as const,
    ]),
  ),
  fem: 'female',
};

/** Sex or civility, as lists write it. */
export function readSex(text: string): 'female' | 'male' | null {
  const word = normalName(text);
  return Object.hasOwn(WORDS, word) ? (WORDS[word] ?? null) : null;
}
