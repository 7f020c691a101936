import Papa from 'papaparse';

/** In the order of preference when nothing else decides: French Excel writes semicolons. */
export const SEPARATORS = [';', '\t', ',', '|'] as const;

export type Separator = (typeof SEPARATORS)[number];

const SAMPLE_LINES = 40;

/** The separator under which most lines have the same number of cells, and no quote is astray. */
export function guessSeparator(text: string): Separator {
  const scored = SEPARATORS.map(separator => ({ separator, score: score(text, separator) }));
  // A sort keeps the order of preference between equals.
  return scored.sort((a, b) => b.score - a.score)[0]?.separator ?? ';';
}

function score(text: string, separator: Separator): number {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: separator,
    preview: SAMPLE_LINES,
    skipEmptyLines: true,
  });
  const counts = data.map(row => row.length);
  const usual = mostFrequent(counts.filter(count => count > 1));
  if (usual === 0) return 0;
  const agreeing = counts.filter(count => count === usual).length / counts.length;
  const astray = errors.some(({ type }) => type === 'Quotes') ? 1 : 0;
  return agreeing - astray + Math.min(usual, 99) / 1000;
}

function mostFrequent(counts: readonly number[]): number {
  const seen = new Map<number, number>();
  for (const count of counts) seen.set(count, (seen.get(count) ?? 0) + 1);
  return [...seen].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}
