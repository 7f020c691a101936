import { isoDate, isRealDate } from '../identifiers/date.ts';
import { DISPOSITIF_CODES, DRAFT_NUMBER, FILE_NUMBER } from '../portal/lists/numbers.ts';

/** The number of a file or a draft that a cell holds, or `null`. */
export function numberIn(text: string): string | null {
  const file = FILE_NUMBER.exec(text);
  if (file) return file[0];
  const bare = text.replace(/^n°\s*/iu, '');
  return DRAFT_NUMBER.test(bare) ? bare : null;
}

/** `31/12/2025` → `2025-12-31`; `null` for anything that is no day of the calendar, or two. */
export function dayIn(text: string): string | null {
  const [written, other] = text.match(/\b\d{1,2}\/\d{1,2}\/\d{4}\b/gu) ?? [];
  const day = written && !other && text.length < 24 ? isoDate(written) : '';
  return isRealDate(day) ? day : null;
}

/** How lists print that there is nothing. */
export function isBlank(text: string): boolean {
  return /^(?:[-–—\s]*|n\/a|non renseignée?)$/iu.test(text);
}

export function isDispositif(text: string): boolean {
  return DISPOSITIF_CODES.includes(text);
}

/** « ZOÉ MARTIN + 2 » → the name that is shown, and how many are not. */
export function traineesIn(text: string): { names: string[]; others: number } {
  const [, shown = text, more] = /^(.*?)\s*\+\s*(\d{1,3})$/u.exec(text) ?? [];
  const names = shown.split(/\s*[,;]\s*/u).filter(name => !isBlank(name));
  return { names, others: Number(more ?? 0) };
}
