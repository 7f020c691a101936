import type { numbers as french } from '../fr/numbers.ts';

export const numbers = {
  'identifiers.nir.length':
    'A social-security number has 13 characters, or 15 with its key: some are missing or too many.',
  'identifiers.nir.structure':
    'This social-security number does not have the expected form: sex, year, month, department, town, order.',
  'identifiers.nir.department': 'The department in this social-security number does not exist.',
  'identifiers.nir.month': 'The month of birth in this social-security number does not exist.',
  'identifiers.nir.key':
    'The key (last two digits) does not go with this social-security number: one digit is probably wrong.',
  'identifiers.nir.sex':
    'The first digit of the social-security number does not go with the sex given.',
  'identifiers.nir.year':
    'The year of birth in the social-security number does not go with the date of birth.',
  'identifiers.nir.birth-month':
    'The month of birth in the social-security number does not go with the date of birth.',
  'identifiers.nir.temporary':
    'This social-security number is provisional: the portal may want a temporary number.',
  'identifiers.ntt.length':
    'A temporary technical number has 11 to 40 characters, digits or letters.',
  'identifiers.ntt.sex': 'A temporary technical number usually begins with 1 or 2.',
  'identifiers.ntt.siren':
    "A temporary technical number usually holds the employer's SIREN after its first digit.",
  'doubt.to-confirm': 'Your data says that this value is to be confirmed.',
} as const satisfies Record<keyof typeof french, string>;
