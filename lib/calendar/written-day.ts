import { dayNumber } from './day.ts';

const LONG = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const SHORT = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;

const formats = new Map<string, Intl.DateTimeFormat>();

interface Writing {
  readonly language?: 'fr' | 'en';
  readonly short?: boolean;
}

/** « lundi 19 octobre 2026 », in short « lun. 19 oct. 2026 »; « 1er » as French has it. */
export function writtenDay(day: string, { language = 'fr', short = false }: Writing = {}): string {
  const at = new Date(dayNumber(day) * 86_400_000);
  const text = format(language, short).format(at);
  return language === 'fr' ? text.replace(/(^|\s)1(?=\s)/, '$11er') : text;
}

function format(language: 'fr' | 'en', short: boolean): Intl.DateTimeFormat {
  const key = `${language} ${short}`;
  const found =
    formats.get(key) ??
    new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
      ...(short ? SHORT : LONG),
      timeZone: 'UTC',
    });
  formats.set(key, found);
  return found;
}
