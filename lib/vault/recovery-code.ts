import { randomBytes } from './bytes.ts';

/** No I, L, O nor U: nothing to confuse with 1, 0 or V on a printed sheet (Crockford's base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 5;
const GROUP = 5;
/** 24 random characters, 120 bits, and one that betrays a typing error. */
const LENGTH = GROUPS * GROUP;

/** A new code, as it is printed: `7K3QM-…`. */
export function newRecoveryCode(): string {
  const characters = [...randomBytes(LENGTH - 1)].map(byte => ALPHABET.charAt(byte % 32));
  const code = characters.join('');
  return grouped(code + checkCharacter(code));
}

/** Its groups, to type one back as a proof that it was noted. */
export function groupsOf(code: string): readonly string[] {
  return code.split('-');
}

/**
 * What a person typed, as the code is written: case, blanks and dashes do not count, and an O is
 * a zero. `null` when it is not the right length or a character is wrong.
 */
export function readRecoveryCode(typed: string): string | null {
  const code = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}.·]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  if (code.length !== LENGTH || [...code].some(each => !ALPHABET.includes(each))) return null;
  const body = code.slice(0, -1);
  return checkCharacter(body) === code.slice(-1) ? grouped(code) : null;
}

/**
 * Weighted sum modulo 31: weights 1 to 24 have an inverse there, so one wrong character or two
 * exchanged ones change it, unless they differ by 31 (0 for Z): those two look nothing alike.
 */
function checkCharacter(body: string): string {
  const sum = [...body].reduce((total, each, at) => total + ALPHABET.indexOf(each) * (at + 1), 0);
  return ALPHABET.charAt(sum % 31);
}

function grouped(code: string): string {
  return Array.from({ length: GROUPS }, (_, at) => code.slice(at * GROUP, (at + 1) * GROUP)).join(
    '-',
  );
}
