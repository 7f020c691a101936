import { normalise, tidy } from '../dom/text.ts';
import { spoken, type Value } from './value.ts';

/** How French screens write dates and numbers, both ways. */

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;

export function isIsoDate(value: Value): value is string {
  return typeof value === 'string' && ISO_DATE.test(value);
}

/**
 * A date `YYYY-MM-DD` as the control's hint or placeholder wants it: `JJ/MM/AAAA` unless it says
 * otherwise (`MM/DD/YYYY`, `AAAA-MM-JJ`, `JJ.MM.AAAA`).
 */
export function formatDate(iso: string, pattern = ''): string {
  const [, year = '', month = '', day = ''] = ISO_DATE.exec(iso) ?? [];
  const shape = /\b(jj|dd|mm|aaaa|yyyy)(\s*[/.\-\s]\s*)(mm|jj|dd)\2(aaaa|yyyy|jj|dd)\b/iu.exec(
    pattern,
  );
  if (!shape) return `${day}/${month}/${year}`;
  const part = (word = '') => {
    if (/^(?:jj|dd)$/iu.test(word)) return day;
    return /^mm$/iu.test(word) ? month : year;
  };
  const separator = shape[2] ?? '/';
  return [part(shape[1]), part(shape[3]), part(shape[4])].join(separator);
}

/** Reads a date in any of the usual notations; `null` when it is none. `pattern` settles the order. */
export function parseDate(text: string, pattern = ''): string | null {
  const plain = tidy(text);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/u.exec(plain);
  if (iso) return build(iso[1], iso[2], iso[3]);
  const common = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4})$/u.exec(plain);
  if (common) {
    const isMonthFirst = /\bmm\s*[/.-]\s*(?:jj|dd)\b/iu.test(pattern);
    return isMonthFirst
      ? build(common[3], common[1], common[2])
      : build(common[3], common[2], common[1]);
  }
  const compact = /^(\d{2})(\d{2})(\d{4})$/u.exec(plain);
  if (compact) return build(compact[3], compact[2], compact[1]);
  const english = /^(?:\p{L}+ )?(\p{L}+) (\d{1,2}) (\d{4})$/u.exec(normalise(plain));
  const named = english ? monthNumber(english[1]) : 0;
  if (english && named > 0) return build(english[3], String(named), english[2]);
  const worded = WORDED.exec(normalise(plain));
  const month = worded ? monthNumber(worded[2]) : 0;
  return worded && month > 0 ? build(worded[3], String(month), worded[1]) : null;
}

/** « jeudi 18 janvier 2028 », and « 18, jeudi janvier 2028 » as some calendars say it. */
const WORDED = /^(?:\p{L}+\.? )?(\d{1,2})(?:er)? (?:(?:\p{L}+di|dimanche) )?(\p{L}+)\.? (\d{4})$/u;

/** 1 for « janvier », « janv » or « jan »; 0 when it is no month. */
export function monthNumber(name = ''): number {
  return name.length < 3 ? 0 : MONTHS.findIndex(month => month.startsWith(name)) + 1;
}

/** French month names, normalised. */
export const MONTHS =
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ');

function build(year = '', month = '', day = ''): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

/** « 1 234,50 € », `8.00`, « 35h00 » → a number; `null` when it is none. */
export function parseNumber(text: string): number | null {
  const hours = /^(\d+)\s*h\s*(\d{2})?$/iu.exec(tidy(text));
  if (hours) return Number(hours[1]) + Number(hours[2] ?? 0) / 60;
  if (/^\d{1,3}(?:\.\d{3}){2,}$/u.test(tidy(text))) return Number(text.replaceAll('.', ''));
  const plain = text.replace(/[\s\u00a0\u202f€%]|heures?|jours?|(?<=\d\s*)[hj]\.?\s*$/giu, '');
  if (!/^-?[\d.,]+$/u.test(plain)) return null;
  // « 3,00,00 » is a slip, not three hundred.
  if (/,.*,/u.test(plain) && !/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(plain)) return null;
  const decimal = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('.'));
  const whole = decimal < 0 ? plain : plain.slice(0, decimal);
  const digits = whole.replace(/[.,]/gu, '');
  const number = Number(decimal < 0 ? digits : `${digits}.${plain.slice(decimal + 1)}`);
  return Number.isFinite(number) && /\d/u.test(plain) ? number : null;
}

/** As a French person types it: a comma, no more decimals than needed. */
export function formatNumber(value: number): string {
  return String(Math.round(value * 1e6) / 1e6).replace('.', ',');
}

/**
 * Same value to a person, whatever the notation: dates as dates, numbers as numbers, texts
 * without case, accents and spacing.
 */
export function isSameValue(wanted: Value, read: Value, pattern = ''): boolean {
  if (wanted === read) return true;
  const isNothing =
    wanted === null || wanted === '' || (Array.isArray(wanted) && wanted.length === 0);
  if (isNothing) return spoken(read || null).length === 0;
  if (read === null) return false;
  if (typeof wanted === 'boolean' || typeof read === 'boolean') return false;
  if (Array.isArray(wanted) || Array.isArray(read)) return isSameList(spoken(wanted), spoken(read));
  if (typeof wanted === 'number') {
    return typeof read === 'number' ? wanted === read : parseNumber(String(read)) === wanted;
  }
  const text = String(read);
  if (isIsoDate(wanted)) return text === wanted || parseDate(text, pattern) === wanted;
  return isSameWording(String(wanted), text, pattern);
}

/** E-mails but for the case; numbers regrouped by masks; other texts but for case and accents. */
function isSameWording(wanted: string, text: string, pattern = ''): boolean {
  if (wanted.includes('@')) return wanted.trim().toLowerCase() === text.trim().toLowerCase();
  const isNumber = (value: string) => /^\+?[\dAB\s().-]+$/iu.test(value) && /\d{2}/u.test(value);
  if (isNumber(wanted) && isNumber(text)) {
    const [asked, shown] = [squeeze(wanted), squeeze(text)];
    // After « +33 », which stands before the box, a phone begins without its 0.
    return asked === shown || (PREFIX.test(pattern) && asked === `0${shown}`);
  }
  return normalise(wanted) === normalise(text);
}

/** The country of a phone, and not the start of an example of one. */
const PREFIX = /\+33(?![\s.]*\d)/u;

/** The same texts in any order; a list drawn in one box reads as one text that holds them all. */
function isSameList(wanted: readonly string[], read: readonly string[]): boolean {
  if (wanted.length === read.length) {
    return wanted.every(item => read.some(other => isSameWording(item, other)));
  }
  if (read.length !== 1) return false;
  let left = ` ${normalise(read[0] ?? '').replaceAll(' ', '  ')} `;
  // The longest first: « Anglais » stands in « Anglais des affaires » too.
  for (const item of [...wanted].sort((one, other) => other.length - one.length)) {
    const words = ` ${normalise(item).replaceAll(' ', '  ')} `;
    if (!left.includes(words)) return false;
    left = left.replace(words, ' ');
  }
  return wanted.length > 0 && left.trim() === '';
}

/** Phones, NIR and SIRET are regrouped by masks: spaces do not count. */
function squeeze(text: string): string {
  return normalise(text).replaceAll(' ', '');
}
