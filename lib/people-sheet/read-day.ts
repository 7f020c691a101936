import { normalName } from '../employees/normal-name.ts';
import { isRealDate } from '../identifiers/date.ts';
import { type Cell, cellText, isNumberCell } from '../sheets/cell.ts';
import { serialDay } from '../sheets/serial-date.ts';
import { error, type Finding, warning } from './problem.ts';

interface Context {
  readonly is1904: boolean;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

interface DayRead {
  /** `YYYY-MM-DD`. */
  readonly day?: string;
  readonly findings: readonly Finding[];
}

const MONTHS = [
  ...['janv', 'fevr', 'mars', 'avr', 'mai', 'juin'],
  ...['juil', 'aout', 'sept', 'oct', 'nov', 'dec'],
];

/** A birth date, however a French list writes it. A day of Excel's own calendar is converted. */
export function readDay(cell: Cell, { is1904, today }: Context): DayRead {
  const text = cellText(cell);
  if (text === '') return { findings: [] };
  if (typeof cell === 'object' && cell.is === 'date') return checked(text, today);
  const serial = /^\d{4,5}$/.test(text) ? serialDay(Number(text), is1904) : null;
  if (serial) return checked(serial, today, warning('date-serial', { day: french(serial) }));
  const digits = isNumberCell(cell) && text.length === 7 ? `0${text}` : text;
  const parts = written(digits.replace(/[T\s]+\d{1,2}[:h]\d{2}.*$/i, ''));
  if (!parts) return { findings: [error('date', { value: text })] };
  const [date, month, year] = parts;
  if (Number(month) > 12 && Number(month) <= 31 && Number(date) <= 12) {
    return { findings: [error('date-swapped', { value: text })] };
  }
  const pad = (part: string) => part.padStart(2, '0');
  if (year.length === 4) return checked(`${year}-${pad(month)}-${pad(date)}`, today, null, text);
  // Two digits: the century in which the person is old enough to work.
  const recent = `20${year}-${pad(month)}-${pad(date)}`;
  const day = age(recent, today) >= 14 ? recent : `19${recent.slice(2)}`;
  return checked(day, today, warning('date-short', { value: text, day: french(day) }), text);
}

/** Day, month, year as written. */
function written(text: string): readonly [string, string, string] | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return [iso[3] ?? '', iso[2] ?? '', iso[1] ?? ''];
  const plain = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4}|\d{2})$/.exec(text);
  if (plain) return [plain[1] ?? '', plain[2] ?? '', plain[3] ?? ''];
  const joined = /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  if (joined) return [joined[1] ?? '', joined[2] ?? '', joined[3] ?? ''];
  const named = /^(?:\D{2,9} )?(\d{1,2})(?:er)? ([a-z]{3,9}) (\d{4}|\d{2})$/.exec(normalName(text));
  if (!named) return null;
  const name = named[2] ?? '';
  const month = MONTHS.findIndex(each => name.startsWith(each.slice(0, name.length)));
  return month < 0 ? null : [named[1] ?? '', String(month + 1), named[3] ?? ''];
}

function checked(day: string, today: string, finding: Finding | null = null, text = day): DayRead {
  if (!isRealDate(day)) return { findings: [error('date', { value: text })] };
  if (day > today) return { findings: [error('date-future', { day: french(day) })] };
  const years = age(day, today);
  const odd = years < 14 || years > 85 ? [warning('age', { age: years, day: french(day) })] : [];
  return { day, findings: finding ? [finding, ...odd] : odd };
}

function age(day: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(day.slice(0, 4));
  return today.slice(5) < day.slice(5) ? years - 1 : years;
}

export function french(day: string): string {
  return day.split('-').reverse().join('/');
}
