import * as nir from 'stdnum/lib/esm/fr/nir';
import { checkNirForm, type NirOwner } from './nir-form.ts';
import { compact, invalid, type Verdict } from './verdict.ts';

/**
 * NIR (social-security number). Takes 13 characters, or 15 with the key, spaced or not; `value`
 * is the 13 that the portal asks for. With 13 only there is nothing but the structure to check.
 */
export function checkNir(input: string, owner: NirOwner = {}): Verdict {
  const verdict = checkNirForm(input, owner);
  if (verdict.status === 'invalid') return verdict;
  const digits = compact(input);
  if (digits.length === 15 && !nir.validate(digits).isValid) return invalid('identifiers.nir.key');
  return verdict;
}
