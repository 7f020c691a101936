/**
 * The day on which the abolition of slavery is commemorated, a public holiday there: Code du
 * travail, L3422-2 (read on Légifrance, 2026-11-22). By the first three digits of the postal code.
 */
export const OVERSEAS_HOLIDAYS = {
  '971': ['05-27'],
  '972': ['05-22'],
  '973': ['06-10'],
  '974': ['12-20'],
  '976': ['04-27'],
  '977': ['10-09'],
  // The 27th in the law, the 28th on the island since 2019.
  '978': ['05-27', '05-28'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Overseas = keyof typeof OVERSEAS_HOLIDAYS;

/** Saint-Barthélemy and Saint-Martin may still write the codes of Guadeloupe. */
const ISLANDS: Readonly<Record<string, Overseas>> = { '97133': '977', '97150': '978' };

/** Where a postal code is overseas; `undefined` for the mainland and Corsica. */
export function overseasOf(postalCode: string): Overseas | undefined {
  const code = ISLANDS[postalCode] ?? postalCode.slice(0, 3);
  const isKnown = postalCode.length === 5 && Object.hasOwn(OVERSEAS_HOLIDAYS, code);
  return isKnown ? (code as Overseas) : undefined; // One of its keys, just looked up.
}
