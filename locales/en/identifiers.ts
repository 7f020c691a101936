import type { identifiers as french } from '../fr/identifiers.ts';
import { numbers } from './numbers.ts';

export const identifiers = {
  ...numbers,
  'identifiers.siren.length': 'A SIREN has 9 digits.',
  'identifiers.siren.key': 'This SIREN does not exist: one digit is probably wrong.',
  'identifiers.siret.length': 'A SIRET has 14 digits.',
  'identifiers.siret.key': 'This SIRET does not exist: one digit is probably wrong.',
  'identifiers.siret.monaco': 'This SIRET is that of a company of Monaco: it cannot be checked.',
  'identifiers.nda.length': 'The activity number of a training provider has 11 digits.',
  'identifiers.nda.department':
    'The last two digits of an activity number usually repeat the department: check it.',
  'identifiers.formacode.length': 'A Formacode has 5 digits.',
  'identifiers.postal-code.length': 'A postal code has 5 digits.',
  'identifiers.postal-code.department': 'This postal code begins with no department: check it.',
} as const satisfies Record<keyof typeof french, string>;
