import { knownState } from '../portal/lists/known-state.ts';
import { DOCUMENT_COLUMNS, DOCUMENT_STATES } from '../portal/lists/states.ts';
import { normalise } from './quick-words.ts';
import { type Box, type Piece, piecesIn, type Seen, textOf, widest, wordSet } from './seen.ts';
import { tableGrids } from './table-grid.ts';

/** A paper of a file, and what the portal says of it. */
export interface Paper {
  readonly document: string;
  /** As printed. */
  readonly state: string;
}

const STATE = wordSet(DOCUMENT_COLUMNS.state);
const KIND = wordSet(DOCUMENT_COLUMNS.kind);

/** The papers of the file in view: in a table, else beside each known state. */
export function readPapers(seen: Seen): Paper[] {
  for (const { headers, rows } of tableGrids(seen)) {
    const state = headers.findIndex(header => STATE.has(normalise(header)));
    const kind = headers.findIndex(header => KIND.has(normalise(header)));
    if (state < 0 || kind < 0) continue;
    const papers = rows.map(({ cells }) => ({
      document: textOf(cells[kind] ?? []),
      state: textOf(cells[state] ?? []),
    }));
    return papers.filter(paper => paper.document && paper.state);
  }
  const states = seen.pieces.filter(isState);
  return states.flatMap(piece => {
    const isAlone = (box: Box) =>
      states.every(({ at }) => at === piece.at || at < box.from || at >= box.to);
    const texts = piecesIn(seen, widest(piece.box, isAlone)).filter(
      one => !one.icon && one !== piece && !KIND.has(normalise(one.text)),
    );
    const [document] = texts.filter(({ box }) => box.kind !== 'heading' && box.kind !== 'button');
    return document && texts.length < 8 ? [{ document: document.text, state: piece.text }] : [];
  });
}

/** Papers' states are in capitals; the file's own are not. */
function isState({ text, icon, box }: Piece): boolean {
  return (
    !icon && !box.table && text === text.toUpperCase() && knownState(text, DOCUMENT_STATES) !== null
  );
}
