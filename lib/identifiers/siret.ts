import * as siret from 'stdnum/lib/esm/fr/siret';
import { compact, doubtful, invalid, type Verdict, valid } from './verdict.ts';

/** SIRET: an establishment, 14 digits (La Poste has a rule of its own, which stdnum knows). */
export function checkSiret(input: string): Verdict {
  const value = compact(input);
  // Companies of Monaco may carry letters: nothing to check them with.
  if (/^MONACO[A-Z0-9]{8}$/.test(value)) return doubtful(value, 'identifiers.siret.monaco');
  if (!/^\d{14}$/.test(value)) return invalid('identifiers.siret.length');
  return siret.validate(value).isValid ? valid(value) : invalid('identifiers.siret.key');
}
