import { normalise } from '../dom/text.ts';

/**
 * Whether two names may be those of one organisation: one is the other with its legal form or its
 * abbreviation (« GROUPEMENT FLE », « ASSOCIATION GROUPEMENT FLE »).
 */
export function isOneName(one: string, other: string): boolean {
  const [left, right] = [` ${normalise(one)} `, ` ${normalise(other)} `];
  if (left.trim() === '' || right.trim() === '') return false;
  return left.includes(right) || right.includes(left);
}
