import type { Employee } from '../employees/employee.ts';
import type { Block, Held, HeldValue } from './facts.ts';
import { knownField } from './known-field.ts';

/** Somebody being entered: what is not typed yet is empty, or absent. */
export type EmployeeDraft = Omit<Employee, 'sex'> & { readonly sex?: Employee['sex'] };

const SEX = { female: 'Féminin', male: 'Masculin' } as const;

/** A person kept here as the form would hold them, so that the same rules judge them at entry. */
export function employeeBlock(employee: EmployeeDraft, block: number): Block {
  const { identifier } = employee;
  const number = identifier.kind === 'none-yet' ? null : (identifier.number ?? null);
  const values: Readonly<Record<string, HeldValue>> = {
    'nom-naissance': employee.birthName,
    'nom-usage': employee.usageName ?? null,
    prenom: employee.firstName,
    'date-naissance': employee.birthDate,
    sexe: employee.sex ? SEX[employee.sex] : null,
    nir: identifier.kind === 'nir' ? number : null,
    ntt: identifier.kind === 'ntt' ? number : null,
    voie: employee.street ?? null,
    'code-postal': employee.postalCode ?? null,
    ville: employee.city ?? null,
    telephone: employee.phone ?? null,
    email: employee.email ?? null,
    'numero-cpf': employee.cpfNumber ?? null,
    'taux-horaire': employee.hourlyRate ?? null,
    'taux-charge': employee.chargeRate ?? null,
  };
  const fields = Object.entries(values).map(
    ([field, value]): Held => ({
      field,
      value,
      label: knownField('salaries', field)?.labels[0] ?? field,
      // What is not kept is asked for at each request: leaving it out is a choice.
      required: false,
      readOnly: false,
      maxLength: null,
      message: '',
    }),
  );
  return { page: 'salaries', block, fields };
}
