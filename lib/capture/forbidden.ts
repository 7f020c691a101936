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
  return secrets.some(secret => holds(text, secret)) ? 'name' : null;
}

function holds(text: string, secret: string): boolean {
  const words = normalise(secret);
  if (words.length < 2) return false;
  const read = normalise(text);
  if (` ${read} `.includes(` ${words} `)) return true;
  // « EXEMPLEJEANNE »: run together, as in a file's name.
  const compact = words.replaceAll(' ', '');
  return compact.length >= 5 && read.replaceAll(' ', '').includes(compact);
}
