import { knownState } from '../portal/lists/known-state.ts';
import { ATTACHMENT_STATES } from '../portal/lists/states.ts';
import { HOME_BLOCKS } from '../portal/places.ts';
import { isBlank } from './cell-value.ts';
import { type Box, type Piece, piecesIn, type Seen, widest, wordSet, wordsOf } from './seen.ts';
import { menuPieces } from './titled-place.ts';

/** A company that the user's account is linked to. */
export interface Attachment {
  readonly company?: string;
  /** SIREN or SIRET. */
  readonly number: string;
  /** As printed, when it is a known one. */
  readonly state?: string;
}

const NUMBER = /(?<![\d,.])(\d{3} ?\d{3} ?\d{3}(?: ?\d{5})?)$/u;
const BLOCKS = wordSet(HOME_BLOCKS);

/** What « Rattachements » lists, on the home page or in the profile. */
export function readAttachments(seen: Seen): Attachment[] {
  const titles = seen.pieces.filter(
    piece =>
      !piece.icon &&
      piece.text.length < 30 &&
      BLOCKS.has(wordsOf(piece.text)) &&
      !menuPieces(seen).has(piece),
  );
  const title = titles.findLast(({ text }) => wordsOf(text) === 'rattachements');
  if (!title) return [];
  const end = titles.find(({ at }) => at > title.at)?.at ?? seen.pieces.length;
  const numbers = seen.pieces
    .slice(title.at, end)
    .filter(({ icon, text }) => !icon && text.length < 90 && NUMBER.test(text));
  return numbers.slice(0, 1000).map(piece => attachmentAt(seen, piece, numbers, title));
}

function attachmentAt(
  seen: Seen,
  piece: Piece,
  numbers: readonly Piece[],
  title: Piece,
): Attachment {
  const isAlone = (box: Box) =>
    [...numbers, title].every(({ at }) => at === piece.at || at < box.from || at >= box.to);
  const texts = piecesIn(seen, widest(piece.box, isAlone)).filter(({ icon }) => !icon);
  const number = NUMBER.exec(piece.text)?.[1] ?? '';
  const state = texts.find(({ text }) => knownState(text, ATTACHMENT_STATES) !== null)?.text;
  const own = piece.text.replace(NUMBER, '').replace(/[\s:–-]+$|\b(?:siren|siret)\b/giu, '');
  const company = [own, ...texts.filter(one => one !== piece).map(({ text }) => text)].find(
    text => !isBlank(text) && text !== state && /\p{L}{2}/u.test(text),
  );
  return {
    ...(company ? { company: company.trim() } : {}),
    number: number.replace(/ /gu, ''),
    ...(state ? { state } : {}),
  };
}
