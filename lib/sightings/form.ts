import { FILE_NUMBER, NAMED_NUMBER } from '../portal/lists/numbers.ts';
import { SCREENS } from '../portal/screens.ts';
import { normalise } from './quick-words.ts';
import type { Piece, Seen } from './seen.ts';
import { readTabs, type TabReading } from './tab-marks.ts';

/** What the form shows of the request, values of its fields left out. */
export interface FormReading {
  readonly tabs: readonly TabReading[];
  /** Of the draft, where a title says it. */
  readonly draftNumber?: string;
  /** Kinds of papers given, of those required. */
  readonly documents?: { readonly done: number; readonly total: number };
  readonly messages: readonly ('sent' | 'invalid')[];
}

const COUNTER =
  /(?<!\d)(\d{1,2})\s*\/\s*(\d{1,2})\s*(?:types?\s+)?(?:de\s+)?(?:documents?|pièces?)\s+obligatoires?/iu;
/** A title cut in two: « Brouillon n° », then the number. */
const HALF = /(?:n°|num[ée]ro|brouillon)\s*:?$/iu;
const SENT = SCREENS.transmitted.map(normalise);
const INVALID = SCREENS.invalid.map(normalise);

/** The form, or the messages about it; `null` where there is neither. */
export function readForm(seen: Seen): FormReading | null {
  const tabs = readTabs(seen);
  const messages = messagesIn(seen.pieces);
  if (tabs.length === 0 && messages.length === 0) return null;
  const draftNumber = draftNumberIn(seen);
  const documents = documentsIn(seen.pieces);
  return {
    tabs,
    ...(draftNumber ? { draftNumber } : {}),
    ...(documents ? { documents } : {}),
    messages,
  };
}

function messagesIn(pieces: readonly Piece[]): FormReading['messages'] {
  const found = new Set<'sent' | 'invalid'>();
  for (const { text, icon } of pieces) {
    if (icon || text.length < 12 || text.length > 200) continue;
    const words = normalise(text);
    if (SENT.some(known => words.startsWith(known))) found.add('sent');
    if (INVALID.some(known => words.startsWith(known))) found.add('invalid');
  }
  return [...found];
}

/** Written on the page or in its title; of two different ones, neither. */
function draftNumberIn({ pieces, document }: Seen): string | null {
  const found = new Set<string>();
  const note = (text: string) => {
    const number = /\d{4}/.test(text) && NAMED_NUMBER.exec(text)?.[1];
    if (number && !FILE_NUMBER.test(number)) found.add(number);
  };
  note(document.title);
  for (const piece of pieces) {
    if (piece.icon || piece.box.table || piece.text.length > 120) continue;
    const next = pieces[piece.at + 1];
    // Few texts are followed by a number: asked before what takes longer to read.
    const isHalf = next && /\d{4}/.test(next.text) && HALF.test(piece.text);
    note(isHalf ? `${piece.text} ${next.text}` : piece.text);
  }
  const [only, ...others] = found;
  return only && others.length === 0 ? only : null;
}

/** « 1/2 types de documents obligatoires », whole or in pieces. */
function documentsIn(pieces: readonly Piece[]): FormReading['documents'] | null {
  const texts = pieces.filter(({ icon }) => !icon).map(({ text }) => text);
  for (const [at, text] of texts.entries()) {
    if (!/obligatoire/i.test(text)) continue;
    const match = COUNTER.exec(texts.slice(Math.max(0, at - 4), at + 1).join(' '));
    const [done, total] = [Number(match?.[1]), Number(match?.[2])];
    if (match && done <= total) return { done, total };
  }
  return null;
}
