import type { Employee } from '../employees/employee.ts';
import type { ColumnKey } from './columns.ts';

/** The invented person of the template file: recognised when somebody leaves the line there. */
export const EXAMPLE: Readonly<Partial<Record<ColumnKey, string>>> = {
  birthName: 'EXEMPLE',
  firstName: 'Camille',
  birthDate: '14/07/1990',
  sex: 'Féminin',
  disabledWorker: 'Non',
  street: '1 rue de la Mairie',
  postalCode: '01000',
  city: 'BOURG-EN-BRESSE',
  phone: '01 23 45 67 89',
  email: 'camille.exemple@example.org',
  contractType: 'CDI',
  socioProfessionalCategory: 'Employés',
  hourlyRate: '12,50',
  chargeRate: '42',
};

export function isExample({ birthName, firstName, birthDate }: Employee): boolean {
  return birthName === 'EXEMPLE' && firstName === 'Camille' && birthDate === '1990-07-14';
}
