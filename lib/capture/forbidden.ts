import { normalise } from '../dom/text.ts';

/** Why a text may never be kept, even when it is known or ticked. */
export const REASONS = ['digits', 'email', 'phone', 'name'] as const;
export type Forbidden = (typeof REASONS)[number];

const PHONE = /(?:\+\s*33|\b0)\s*[1-9](?:[\s.-]*\d{2}){4}\b/u;
const GROUPED = /\d(?:[\s.\u00a0\u202f-]?\d){5}/u;

/**
 * What in a text could name or number somebody, or `null`. `secrets`: names of people, centres
 * and companies known to the extension.
 */
export function whyForbidden(text: string, secrets: readonly string[]): Forbidden | null {
  if (text.includes('@')) return 'email';
  if (PHONE.test(text)) return 'phone';
  if (/\d{4}/u.test(text) || GROUPED.test(text)) return 'digits';
  const names = namesOf(secrets);
  if (names.length === 0) return null;
  const words = ` ${normalise(text)} `;
  const compact = words.replaceAll(' ', '');
  return names.some(name => holds(words, compact, name)) ? 'name' : null;
}

/** A name as it is looked for. */
interface Name {
  readonly words: string;
  /** « EXEMPLEJEANNE »: run together, as in a file's name. Empty when it is too short to tell. */
  readonly compact: string;
}

/** Each list of names is made ready once: there may be thousands, and hundreds of texts. */
const ready = new WeakMap<readonly string[], readonly Name[]>();

function namesOf(secrets: readonly string[]): readonly Name[] {
  const known = ready.get(secrets);
  if (known) return known;
  const distinct = [...new Set(secrets.map(normalise))].filter(words => words.length >= 2);
  const names = distinct.map(words => {
    const compact = words.replaceAll(' ', '');
    return { words: ` ${words} `, compact: compact.length >= 5 ? compact : '' };
  });
  ready.set(secrets, names);
  return names;
}

function holds(words: string, compact: string, name: Name): boolean {
  return words.includes(name.words) || (name.compact !== '' && compact.includes(name.compact));
}
