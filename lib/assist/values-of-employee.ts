import type { Employee } from '../employees/employee.ts';
import { checkNir } from '../identifiers/nir.ts';
import { checkNtt } from '../identifiers/ntt.ts';
import { compact } from '../identifiers/verdict.ts';
import { from, type PageValues, phoneDigits, yesNo } from './field-value.ts';
import type { FieldValue } from './values.ts';

/** Characters that the portal takes. */
const LENGTH = { nir: 13, ntt: 40 } as const;

/** The tab Salariés for one person. `given`: the NIR or NTT typed for this run only, if any. */
export function employeeValues(employee: Employee, given: string | null): PageValues {
  const { identifier } = employee;
  const isFemale = employee.sex === 'female';
  const differs = employee.usageName !== employee.birthName;
  return {
    'nom-naissance': from('employee', employee.birthName),
    'nom-usage': from('employee', differs ? employee.usageName : undefined),
    prenom: from('employee', employee.firstName),
    'date-naissance': from('employee', employee.birthDate),
    sexe: isFemale
      ? from('employee', 'Féminin', ['Femme', 'F', 'Madame'])
      : from('employee', 'Masculin', ['Homme', 'M', 'H', 'Monsieur']),
    'nir-temporaire': yesNo(
      'employee',
      identifier.kind === 'none-yet' ? undefined : identifier.kind === 'ntt',
    ),
    ...numberValues(employee, given),
    'travailleur-handicape': yesNo('employee', employee.disabledWorker),
    voie: from('employee', employee.street),
    'complement-adresse': from('employee', employee.addressComplement),
    'code-postal': from('employee', employee.postalCode),
    ville: from('employee', employee.city),
    telephone: from('employee', phoneDigits(employee.phone)),
    email: from('employee', employee.email),
    'nature-contrat': from('employee', employee.contractType),
    csp: from('employee', employee.socioProfessionalCategory),
    statut: from('employee', employee.employeeStatus),
    'niveau-formation': from('employee', employee.educationLevel),
    'numero-cpf': from('employee', employee.cpfNumber),
    'taux-horaire': from('employee', employee.hourlyRate),
    'taux-charge': from('employee', employee.chargeRate),
  };
}

/** `nir` or `ntt`, as the person's file says. A number that is refused or odd waits for a word. */
function numberValues(employee: Employee, given: string | null): PageValues {
  const { identifier } = employee;
  if (identifier.kind === 'none-yet') return {};
  const number = given ?? identifier.number;
  if (!number) return {};
  const verdict =
    identifier.kind === 'nir'
      ? checkNir(number, { sex: employee.sex, birthDate: employee.birthDate })
      : checkNtt(number);
  const value = from(
    given === null ? 'employee' : 'answer',
    // With a key that does not fit, the 13 characters that the portal asks for are shown, in doubt.
    verdict.status === 'invalid'
      ? compact(number).slice(0, LENGTH[identifier.kind])
      : verdict.value,
  );
  return { [identifier.kind]: value && doubted(value, verdict) };
}

function doubted(value: FieldValue, verdict: ReturnType<typeof checkNir>): FieldValue {
  return verdict.status === 'valid' ? value : { ...value, doubtful: verdict.reason };
}
