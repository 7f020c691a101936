import type { Employee } from '../employees/employee.ts';
import { type Understood, understood } from './problem.ts';
import { readEuros, readPercent, readYesNo } from './read-amount.ts';
import { readEmail, readPhone, readPostalCode } from './read-contact.ts';
import { readCategory, readContract } from './read-option.ts';
import type { RowReader } from './read-row.ts';

type Optional = Partial<Omit<Employee, 'schema' | 'id' | 'identifier'>>;

const asWritten = (text: string): Understood<string> => understood(text);

/** Everything that a person can be taken without. */
export function readOptional({ take }: RowReader): Optional {
  const values = {
    disabledWorker: take('disabledWorker', readYesNo),
    street: take('street', asWritten),
    addressComplement: take('addressComplement', asWritten),
    postalCode: take('postalCode', readPostalCode),
    city: take('city', asWritten),
    phone: take('phone', readPhone),
    email: take('email', readEmail),
    contractType: take('contractType', readContract),
    socioProfessionalCategory: take('socioProfessionalCategory', readCategory),
    employeeStatus: take('employeeStatus', asWritten),
    educationLevel: take('educationLevel', asWritten),
    cpfNumber: take('cpfNumber', asWritten),
    hourlyRate: take('hourlyRate', (_, cell) => readEuros(cell)),
    chargeRate: take('chargeRate', (_, cell) => readPercent(cell)),
  };
  // Absent rather than undefined: the schema is strict.
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
