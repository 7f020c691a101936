/** A file that was sent: `2512AF000096` (year and month, kind, order) [inferred, seed 004]. */
export const FILE_NUMBER = /\b\d{4}(?:AF|CP|TT)\d{6}\b/u;

/** A request that was not: `10679` [seed 004]. */
export const DRAFT_NUMBER = /^\d{4,5}$/u;

/** How the lists shorten the kind of request [seed 004]; « APP » is a guess. */
export const DISPOSITIF_CODES: readonly string[] = [
  'AF',
  'CPRO',
  'FPE',
  'PROA',
  'PRIOA',
  'APP',
  'CA',
];

/** A card begins so: « FPE: 2512TT000035 », « AF : 10679 » [seed 004]. */
export const CARD_NUMBER = /^([A-Z]{2,5})\s*:\s*(\d{4}(?:AF|CP|TT)\d{6}|\d{4,5})\b/u;

/** « N° 10679 », « Brouillon 10679 »: a number that says what it is. */
export const NAMED_NUMBER =
  /(?:\bn°|\bn[o°]\.?|\bnum[ée]ro|\bbrouillon|\bdemande)\s*(?:de\s+brouillon\s*)?:?\s*(\d{4}(?:AF|CP|TT)\d{6}|\d{4,5})(?!\d)/iu;
