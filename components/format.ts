import type { Language } from '../locales/text.ts';

/** `2026-11-18` → `18/11/2026`, as the portal writes it; anything else as it is. */
export function frenchDate(date: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  return parts ? `${parts[3]}/${parts[2]}/${parts[1]}` : date;
}

const WITHOUT_TAX: Record<Language, string> = { fr: 'HT', en: 'excl. tax' };

/** `300` → « 300,00 € HT », never cut at the end of a line. */
export function euros(amount: number, language: Language): string {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' });
  return `${format.format(amount)}\u00a0${WITHOUT_TAX[language]}`;
}

/** ISO instant → « 21 novembre 2026 à 10:05 », where the user is. */
export function longDate(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(instant),
  );
}
