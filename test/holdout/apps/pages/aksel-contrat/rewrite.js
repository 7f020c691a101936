import { formatFrench, parseFrench } from '../../shared/french-number.js';

/** « 35 », « 35:00 », « 35h » → « 35h00 ». */
export function duration(text) {
  const [, hours, minutes = ''] = /^\s*(\d{1,2})\s*(?:[h:]\s*(\d{0,2}))?\s*$/i.exec(text) ?? [];
  return hours ? `${hours}h${minutes.padEnd(2, '0')}` : null;
}

/** « 800 » → « 800,00 »; `null` for what is no amount. */
export function money(text) {
  const amount = parseFrench(text);
  return amount === null ? null : formatFrench(amount);
}
