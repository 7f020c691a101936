/** What can be said of a phone number without calling it. */
export type PhoneForm = 'french' | 'foreign' | 'lost-zero' | 'foreign-length' | 'no-plus' | 'none';

/**
 * French: 10 digits from 0, or +33 and 9. Any other number begins with + and its country, and has
 * 7 to 15 digits (E.164).
 */
export function phoneForm(typed: string): PhoneForm {
  const text = typed
    .replace(/\(0\)/u, '')
    .replace(/[\s().\-/_]/gu, '')
    .replace(/^00/u, '+');
  if (/^\+?(\d)\1+$/u.test(text)) return 'none'; // Typed to get past the field.
  if (/^(?:0|\+330?)[1-9]\d{8}$/u.test(text)) return 'french';
  if (/^\+33/u.test(text)) return 'none';
  // « 00 » and ten figures in all: rather a French number, badly copied.
  const isShort = /^00/u.test(typed.trim()) && text.length <= 9;
  if (/^\+[1-9]\d{6,14}$/u.test(text)) return isShort ? 'foreign-length' : 'foreign';
  if (/^\+\d+$/u.test(text)) return 'foreign-length';
  if (/^[1-9]\d{8}$/u.test(text)) return 'lost-zero';
  return /^[1-9]\d{9,14}$/u.test(text) ? 'no-plus' : 'none';
}
