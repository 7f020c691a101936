import { employeeContact } from '../fields/employee-contact.ts';
import { employeeContract } from '../fields/employee-contract.ts';
import { employeeIdentity } from '../fields/employee-identity.ts';
import type { Page } from '../page.ts';

/** Fourth tab: a list of people, and the form of the one being entered. */
export const salaries: Page = {
  id: 'salaries',
  name: 'Salariés',
  tab: 'Salariés',
  headings: [
    'Salariés',
    'Saisie Salarié(e)',
    'Informations salarié(e)',
    'Coordonnées du salarié(e)',
    'Informations complémentaires',
    'Ajouter un salarié',
  ],
  fields: [...employeeIdentity, ...employeeContact, ...employeeContract],
};
