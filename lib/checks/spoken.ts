/** Values inside a sentence, as each language writes them. */
interface Spoken {
  readonly fr: string;
  readonly en: string;
}

/** « 1 234,50 € », « 1,234.50 € ». */
export function euros(amount: number): Spoken {
  return { fr: `${cents(amount, ',', ' ')} €`, en: `${cents(amount, '.', ',')} €` };
}

/** « 7,5 », « 7.5 »; at most two decimals. */
export function plain(number: number): Spoken {
  const text = String(Math.round(number * 100) / 100);
  return { fr: text.replace('.', ','), en: text };
}

/** « 1 jour », « 4 jours »; French counts one and a half as one. */
export function counted(number: number, one: Spoken): Spoken {
  const text = plain(number);
  return {
    fr: `${text.fr} ${one.fr}${number < 2 ? '' : 's'}`,
    en: `${text.en} ${one.en}${number === 1 ? '' : 's'}`,
  };
}

export const DAY: Spoken = { fr: 'jour', en: 'day' };
export const HOUR: Spoken = { fr: 'heure', en: 'hour' };

/** `2026-11-18` → « 18/11/2026 », in both. */
export function shortDay(day: string): string {
  return day.split('-').reverse().join('/');
}

function cents(amount: number, decimal: string, thousands: string): string {
  const [whole = '', rest = ''] = amount.toFixed(2).split('.');
  return `${whole.replace(/\B(?=(?:\d{3})+$)/gu, thousands)}${decimal}${rest}`;
}
