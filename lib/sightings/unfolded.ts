import { columnNamed } from './column-words.ts';
import type { Piece } from './seen.ts';

/** The people of a row that was unfolded: « Stagiaire(s) », then their names [seed 004]. */
export function unfoldedNames(pieces: readonly Piece[]): string[] {
  const names: string[] = [];
  let inPeople = false;
  for (const { text, icon } of pieces) {
    if (icon) continue;
    const [, label = text, after = ''] = /^([^:]{3,30}?)\s*:\s*(.*)$/u.exec(text) ?? [];
    const named = columnNamed(label);
    if (named) inPeople = named === 'trainees';
    const shown = named ? after : text;
    if (inPeople && shown) names.push(...shown.split(/\s*[,;]\s*/u).filter(Boolean));
  }
  return names;
}
