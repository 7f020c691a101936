import { knownState } from '../portal/lists/known-state.ts';
import { FILE_NUMBER, NAMED_NUMBER } from '../portal/lists/numbers.ts';
import { REQUEST_STATES } from '../portal/lists/states.ts';
import { CONSULTATION_WORDS, DISPOSITIFS, SOUS_DISPOSITIFS } from '../portal/places.ts';
import { type Piece, type Seen, wordSet, wordsOf } from './seen.ts';

/** One file shown in full, as opposed to a row of a list. */
export interface Consultation {
  readonly number: string;
  readonly dispositif?: string;
  readonly sousDispositif?: string;
  /** As printed; absent when what is printed is no known state. */
  readonly state?: string;
}

const WORDS = wordSet(CONSULTATION_WORDS);
const SOUS = wordSet(SOUS_DISPOSITIFS);

/** « Action de formation N° 2507AF034116 », with blocks about one file: its own page. */
export function readConsultation(seen: Seen): Consultation | null {
  const found = titlePiece(seen);
  if (!found) return null;
  const { piece, number, text } = found;
  const rest = seen.pieces.slice(piece.at + 1, piece.at + 10);
  // « Accordé » is also the name of an amount, in the blocks below.
  const end = rest.findIndex(isBlockTitle);
  const before = seen.pieces.slice(Math.max(0, piece.at - 3), piece.at);
  const near = [...before, ...(end < 0 ? rest : rest.slice(0, end))].filter(({ icon }) => !icon);
  const state = near.find(one => knownState(one.text, REQUEST_STATES) !== null)?.text;
  const dispositif = DISPOSITIFS.find(name => wordsOf(text).startsWith(wordsOf(name)));
  const sousDispositif = near.find(one => SOUS.has(wordsOf(one.text)))?.text;
  return {
    number,
    ...(dispositif ? { dispositif } : {}),
    ...(sousDispositif ? { sousDispositif } : {}),
    ...(state ? { state } : {}),
  };
}

export function consultedNumber(seen: Seen): string | null {
  return titlePiece(seen)?.number ?? null;
}

function titlePiece({ pieces }: Seen): { piece: Piece; number: string; text: string } | null {
  const blocks = new Set(pieces.filter(isBlockTitle).map(({ text }) => bareWords(text)));
  if (blocks.size < 2) return null;
  for (const piece of pieces) {
    if (piece.icon || piece.box.table || piece.text.length > 120) continue;
    const half = `${pieces[piece.at - 1]?.text ?? ''} ${piece.text}`;
    const number = FILE_NUMBER.exec(piece.text)?.[0] ?? draftIn(piece.text) ?? draftIn(half);
    if (!number) continue;
    const before = pieces.slice(Math.max(0, piece.at - 2), piece.at).map(({ text }) => text);
    const text = [...before, piece.text].join(' ');
    const own = /^n°|^\d/iu.test(piece.text) ? text : piece.text;
    const isTitle = DISPOSITIFS.some(name => wordsOf(own).includes(wordsOf(name)));
    const start = DISPOSITIFS.map(name => own.indexOf(name)).find(at => at >= 0) ?? 0;
    if (isTitle || /n°/iu.test(own)) return { piece, number, text: own.slice(start) };
  }
  return null;
}

/** « Action de formation N° 10679 »: bare digits count after « N° » only. */
function draftIn(text: string): string | null {
  return (/n°\s*\d{4,5}$/iu.test(text) && NAMED_NUMBER.exec(text)?.[1]) || null;
}

function isBlockTitle({ icon, text }: Piece): boolean {
  return !icon && text.length < 40 && WORDS.has(bareWords(text));
}

/** « Modules (2) » → `modules` */
function bareWords(text: string): string {
  return wordsOf(text.endsWith(')') ? text.replace(/\s*\(\d+\)$/u, '') : text);
}
