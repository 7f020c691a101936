import { FILE_NUMBER } from '../portal/lists/numbers.ts';
import type { Anchor } from './anchors.ts';
import { dayIn, isBlank } from './cell-value.ts';
import { columnNamed, isListTitle } from './column-words.ts';
import { rectOf } from './line-up.ts';
import { type Box, type Piece, type Seen, widest } from './seen.ts';

/** Titles of columns that follow each other: the head of a table made of plain boxes. */
export interface TitleRun {
  readonly titles: readonly Piece[];
  readonly from: number;
  /** Of the first piece after it. */
  readonly to: number;
}

/** Titles may have an unknown one among them, not two in a row. */
const MOST_UNKNOWN = 1;

/** Where at least three titles of columns are read one after the other, outside tables. */
export function titleRuns({ pieces }: Seen): TitleRun[] {
  const runs: TitleRun[] = [];
  let titles: Piece[] = [];
  let unknown: Piece[] = [];
  const close = () => {
    const last = titles.at(-1);
    const known = titles.map(({ text }) => columnNamed(text)).filter(Boolean);
    const names = new Set(known);
    // Labels with their values between them are a card's.
    const isHead = names.size > 2 && known.length > 3 * (titles.length - known.length);
    const [first] = titles;
    if (first && last && isHead) runs.push({ titles, from: first.at, to: last.at + 1 });
    titles = [];
    unknown = [];
  };
  for (const piece of pieces) {
    if (piece.icon) continue;
    if (piece.box.table) close();
    else if (titles.length > 0 ? columnNamed(piece.text) : isListTitle(piece.text)) {
      titles.push(...unknown, piece);
      unknown = [];
    } else if (titles.length > 0) {
      unknown.push(piece);
      const isValue =
        isBlank(piece.text) ||
        dayIn(piece.text) ||
        FILE_NUMBER.test(piece.text) ||
        piece.text.length > 34;
      if (isValue || /\d{4}/u.test(piece.text) || unknown.length > MOST_UNKNOWN) close();
    }
  }
  close();
  return runs;
}

/** Labels of a card whose values are empty follow each other too, but after its number. */
export function headsOnly(runs: readonly TitleRun[], anchors: readonly Anchor[]): TitleRun[] {
  return runs.filter(
    ({ titles, from }) =>
      titles.some(({ text }) => columnNamed(text) === 'number') ||
      anchors.every(({ piece }) => piece.at > from),
  );
}

/** Where the titles stand, each in the biggest box that holds no other. */
export function headRects({ titles }: TitleRun): DOMRect[] {
  return titles.map(title => {
    const isAlone = (box: Box) =>
      titles.every(({ at }) => at === title.at || at < box.from || at >= box.to) &&
      box.to - box.from < 4;
    return rectOf(widest(title.box, isAlone));
  });
}
