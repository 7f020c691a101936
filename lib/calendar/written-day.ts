import { dayNumber } from './day.ts';

const STYLES = {
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  short: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  plain: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
} as const;

const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const;
/** Costly to make: a page of steps asks for the same few again and again. */
const formats = new Map<string, Intl.DateTimeFormat>();

type Language = keyof typeof LOCALES;

interface Writing {
  readonly language?: Language;
  readonly short?: boolean;
}

/** « lundi 19 octobre 2026 », in short « lun. 19 oct. 2026 »; « 1er » as French has it. */
export function writtenDay(day: string, { language = 'fr', short = false }: Writing = {}): string {
  return write(day, language, short ? 'short' : 'long');
}

/** When something was published, as near as is known: `2025`, « avril 2023 », « 5 octobre 2026 ». */
export function writtenDate(date: string, language: Language = 'fr'): string {
  if (/^\d{4}$/.test(date)) return date;
  return date.length === 10
    ? write(date, language, 'plain')
    : write(`${date}-01`, language, 'month');
}

function write(day: string, language: Language, style: keyof typeof STYLES): string {
  const text = format(language, style).format(new Date(dayNumber(day) * 86_400_000));
  return language === 'fr' ? text.replace(/(^|\s)1(?=\s)/, '$11er') : text;
}

function format(language: Language, style: keyof typeof STYLES): Intl.DateTimeFormat {
  const key = `${language} ${style}`;
  const found =
    formats.get(key) ??
    new Intl.DateTimeFormat(LOCALES[language], { ...STYLES[style], timeZone: 'UTC' });
  formats.set(key, found);
  return found;
}
