import { parseDate } from '../controls/notation.ts';
import { isPlaceholder } from '../controls/placeholder.ts';
import { partNamed } from '../controls/split-date.ts';
import { tidy } from '../dom/text.ts';
import { KEPT_WORDS } from './common-words.ts';

/** Lengths that a masked word may have: the exact one would help to guess it. */
const LENGTHS = [20, 15, 11, 8, 6, 4, 3, 2, 1];
const LONGEST = 160;
const NEUTRAL_DATE = '01/01/2000';
const NEUTRAL_YEAR = '2000';
/** « ℹ », a sign, counts as a letter in Unicode. */
const TOKEN = /ℹ|(?!ℹ)\p{L}(?:(?!ℹ)[\p{L}\p{M}])*|\d+|[^\p{L}\d]/gu;
/** By which a list without any role is told. */
const ARROW = /[▾▼▿⌄∨˅🔽]/u;
/** Signs that say nothing of anybody and that the engine reads. */
const SIGN = /[\s.,:;!?()[\]*＊✱•●/+\-–—'’«»"€%°…|·▾▼▿⌄∨˅🔽ⓘℹ🛈❓❔⚠✓✔✕×→>&#_=]/u;

/**
 * A text of the same shape that says nothing: letters become `x`, digits `0`, lengths are rounded.
 * The few words by which the engine knows a hint or a placeholder stay, unless `bare`.
 */
export function mask(text: string, { bare = false } = {}): string {
  const plain = tidy(text);
  if (parseDate(plain)) return NEUTRAL_DATE;
  if (/^(?:19|20)\d{2}$/u.test(plain)) return NEUTRAL_YEAR;
  // What is no letter, digit or plain sign becomes a letter first: the mask of a mask is itself.
  const flat = [...plain].map(sign =>
    /[\p{L}\p{M}\d]/u.test(sign) || SIGN.test(sign) ? sign : 'x',
  );
  return flat
    .join('')
    .replace(TOKEN, token => maskToken(token, bare))
    .slice(0, LONGEST)
    .trim();
}

/**
 * What a control shows as its value: only that something is chosen, or nothing yet. Its length
 * would tell which of a few options it is.
 */
export function maskValue(text: string): string {
  const plain = tidy(text);
  if (isPlaceholder(plain)) return 'Sélectionnez';
  if (partNamed(plain)) return plain;
  if (parseDate(plain)) return NEUTRAL_DATE;
  if (/^\d+$/u.test(plain)) return '00';
  const [arrow] = ARROW.exec(plain) ?? [];
  const isWorded = /[\p{L}\p{N}]/u.test(plain);
  return [isWorded ? 'xxxx' : '', arrow ?? ''].join(' ').trim() || '-';
}

function maskToken(token: string, bare: boolean): string {
  if (/^\d/u.test(token)) return '0'.repeat(Math.min(token.length, 4));
  if (token === 'ℹ' || !/^\p{L}/u.test(token)) return token;
  if (!bare && KEPT_WORDS.has(token.toLowerCase())) return token.toLowerCase();
  const count = [...token].length;
  return 'x'.repeat(LENGTHS.find(length => length <= count) ?? 1);
}
