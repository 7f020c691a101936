import { CARD_NUMBER, DRAFT_NUMBER, FILE_NUMBER, NAMED_NUMBER } from '../portal/lists/numbers.ts';
import { columnNamed } from './column-words.ts';
import { columnUnder, rectOf } from './line-up.ts';
import type { Box, Piece, Seen } from './seen.ts';
import { headRects, type TitleRun } from './title-run.ts';

/** A number that a row or a card is about. */
export interface Anchor {
  readonly piece: Piece;
  readonly number: string;
  /** Written before it on a card: « FPE: 2512TT000035 ». */
  readonly dispositif?: string;
}

/**
 * The numbers of files and drafts outside tables. Bare digits count only where drafts may be
 * listed, and in line.
 */
export function anchorsOf(
  { pieces }: Seen,
  isDraftList: boolean,
  runs: readonly TitleRun[] = [],
): Anchor[] {
  const heads = runs.flatMap(run => headRects(run));
  const sure: Anchor[] = [];
  const bare = new Map<string, Anchor[]>();
  let before: Piece | null = null;
  for (const piece of pieces) {
    if (piece.icon) continue;
    if (!piece.box.table) {
      const found = anchorAt(piece, before);
      if (found) sure.push(found);
      else if (isDraftList && DRAFT_NUMBER.test(piece.text)) {
        const line = lineOf(piece.box, heads);
        bare.set(line, [...(bare.get(line) ?? []), { piece, number: piece.text }]);
      }
    }
    before = piece;
  }
  const line = [...bare.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
  return line.length >= sure.length ? [...sure, ...line].toSorted(inOrder) : sure;
}

function inOrder(a: Anchor, b: Anchor): number {
  return a.piece.at - b.piece.at;
}

function anchorAt(piece: Piece, before: Piece | null): Anchor | null {
  const { text } = piece;
  if (text.length > 80) return null;
  const card = CARD_NUMBER.exec(text);
  if (card?.[1] && card[2]) return { piece, number: card[2], dispositif: card[1] };
  const [file] = FILE_NUMBER.exec(text) ?? [];
  if (file) return { piece, number: file };
  const named = NAMED_NUMBER.exec(text)?.[1];
  if (named) return { piece, number: named };
  const isNamed = before !== null && columnNamed(before.text) === 'number';
  const isAlone = isNamed && DRAFT_NUMBER.test(text);
  // « N° | 10679 » on a card; in a table's head the first number follows the last title.
  return isAlone ? { piece, number: text } : null;
}

/** What a person sees as one column: the same title above, else the same left edge. */
function lineOf(box: Box, heads: readonly DOMRect[]): string {
  const rect = rectOf(box);
  return heads.length > 0 ? `under ${columnUnder(rect, heads)}` : `at ${Math.round(rect.left / 4)}`;
}
