import type { Correction } from './correction.ts';
import { sharedOf } from './correction-of.ts';

/** A file to hand on, in the envelope of `docs/formats.md`. `day`: `YYYY-MM-DD`. */
export function exportCorrections(
  corrections: readonly Correction[],
  day: string,
): { readonly name: string; readonly text: string } {
  const data = corrections.map(sharedOf);
  const file = { format: 'dossier-fle', kind: 'corrections', version: 1, data };
  return { name: `corrections-${day}.json`, text: `${JSON.stringify(file, null, 2)}\n` };
}
