import type { ValuesRequest } from '../../../lib/assist/sources.ts';
import type { Values } from '../../../lib/assist/values.ts';
import type { ValuesData } from '../../../lib/assist/values-for.ts';
import { anEmployee } from '../employees/an-employee.ts';
import { aProfile } from '../profile/a-profile.ts';

/** Everything stored for one request: the bundled profile, a complete centre, one person. */
export const data: ValuesData = {
  profile: aProfile(),
  centre: {
    schema: 1,
    name: 'GROUPEMENT FLE',
    siret: '51161271500033',
    opco: 'AKTO',
    address: { street: '2 RUE DE VERDUN', postalCode: '34000', city: 'MONTPELLIER' },
    phone: '+33 1 23 45 67 89',
    email: 'centre@example.org',
    workforce: 12,
    idcc: '1516',
    naf: '85.59A',
    retirementBody: 'AG2R',
    insuranceBody: 'APICIL',
  },
  employee: anEmployee(),
  optionChoices: [],
};

/** A request for one employee, unless said otherwise. */
export const ask = (pageId: string, changes: Partial<ValuesRequest> = {}): ValuesRequest => ({
  pageId,
  profileId: aProfile().id,
  employees: 1,
  amountPer: null,
  ...changes,
});

/** The values alone. */
export const plain = (values: Values) =>
  Object.fromEntries(Object.entries(values).map(([key, { value }]) => [key, value]));
