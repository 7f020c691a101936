import type { Employee } from '../employees/employee.ts';
import { findingsIn } from '../profile/impersonal.ts';

/**
 * The person without what is never printed: the number of the social security, wherever it was
 * typed, and, for a file that is sent, the pay.
 */
export function withoutSecrets(person: Employee, withPay: boolean): Employee {
  const { hourlyRate, chargeRate, ...others } = person;
  const clean = Object.entries(others).map(([key, value]) => [
    key,
    key !== 'id' && typeof value === 'string' && holdsNumber(value) ? '' : value,
  ]);
  return {
    // The same keys, of the same kinds: a text that held a number is empty, so nobody writes it.
    ...(Object.fromEntries(clean) as typeof others),
    ...(withPay ? { hourlyRate, chargeRate } : {}),
    identifier: { kind: person.identifier.kind },
  };
}

/** A number like a NIR in a text where nobody expects it (« Numéro de dossier CPF »). */
function holdsNumber(text: string): boolean {
  return findingsIn({ text }).some(({ kind }) => kind === 'nir');
}
