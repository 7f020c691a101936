import type { Centre } from '../centre/centre.ts';
import type { Paper } from '../documents/document.ts';
import type { Employee } from '../employees/employee.ts';
import type { Profile } from '../profile/profile.ts';
import type { PageValues } from './field-value.ts';
import type { OptionChoice, ValuesRequest } from './sources.ts';
import type { FieldValue, Values } from './values.ts';
import { centreValues, requesterValues } from './values-of-centre.ts';
import { documentValues } from './values-of-documents.ts';
import { employeeValues } from './values-of-employee.ts';
import {
  dispositifValues,
  formationValues,
  sousDispositifValues,
  syntheseValues,
} from './values-of-profile.ts';

/** What is stored, as far as one request needs it. */
export interface ValuesData {
  readonly profile: Profile | null;
  readonly centre: Centre | null;
  /** The person of `request.employeeId`. */
  readonly employee: Employee | null;
  /** Every paper, of any training; left out where no file is asked. */
  readonly papers?: readonly Paper[];
  /** What was answered about the wages, for this request. */
  readonly wages?: 'claimed' | 'declined' | null;
  /** Oldest first. */
  readonly optionChoices: readonly OptionChoice[];
}

/**
 * The values of one page (of one module, of one employee), by field key. Dates `YYYY-MM-DD`,
 * durations in hours or days, amounts in euros excluding tax, yes/no questions « Oui » or « Non ».
 * What nobody knows is absent, as is an amount whose unit has to be asked first.
 */
export function valuesFor(request: ValuesRequest, data: ValuesData): Values {
  const values = pageValues(request, data);
  const known = Object.entries(values).filter(
    (entry): entry is [string, FieldValue] => entry[1] !== undefined,
  );
  return Object.fromEntries(
    known.map(([field, value]) => [
      field,
      withChoices(
        value,
        data.optionChoices.filter(
          choice => choice.pageId === request.pageId && choice.field === field,
        ),
      ),
    ]),
  );
}

/** What someone earns is written only where the centre asks for it. */
function personValues(
  employee: Employee,
  number: string | null,
  wages: ValuesData['wages'],
): PageValues {
  const values = employeeValues(employee, number);
  if (wages !== 'declined') return values;
  return { ...values, 'taux-horaire': undefined, 'taux-charge': undefined };
}

function pageValues(request: ValuesRequest, data: ValuesData): PageValues {
  const { profile, centre, employee } = data;
  switch (request.pageId) {
    case 'demande-etablissement':
      return centre ? requesterValues(centre) : {};
    case 'demande-dispositif':
      return profile ? dispositifValues(profile) : {};
    case 'demande-sous-dispositif':
      return profile ? sousDispositifValues(profile) : {};
    case 'employeur':
      return centre ? centreValues(centre) : {};
    case 'formation':
      return profile ? formationValues(profile, request) : {};
    case 'salaries':
      return employee ? personValues(employee, request.number ?? null, data.wages) : {};
    case 'synthese':
      return profile ? syntheseValues(profile) : {};
    case 'documents':
      return documentValues(data.papers ?? [], request.profileId);
    default:
      return {};
  }
}

/** The option that the user once chose for this value takes its place; the others stay spellings. */
function withChoices(value: FieldValue, choices: readonly OptionChoice[]): FieldValue {
  let current = value;
  for (const { wanted, option } of choices) {
    const same = [String(current.value), ...(current.spellings ?? [])];
    if (!same.includes(wanted)) continue;
    current = { ...current, value: option, spellings: same.filter(text => text !== option) };
  }
  return current;
}
