import type { Centre } from '../centre/centre.ts';

/** The tutorial's centre, for the examples of rules; with what is particular in one. */
// @__NO_SIDE_EFFECTS__ : examples are left out of what is shipped.
export function exampleCentre(centre: Partial<Centre> = {}): Centre {
  return {
    schema: 1,
    name: 'GROUPEMENT FLE',
    siret: '51161271500033',
    opco: 'AKTO',
    address: { street: '2 RUE DE VERDUN', postalCode: '34000', city: 'MONTPELLIER' },
    email: 'contact@groupement-fle.com',
    workforce: 3,
    idcc: '1516',
    naf: '85.59A',
    ...centre,
  };
}
