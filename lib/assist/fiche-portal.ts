import { displayName, type Employee } from '../employees/employee.ts';
import { FUNDER } from '../portal/funder.ts';
import type { Field, Page } from '../portal/page.ts';
import { PAGES } from '../portal/pages.ts';
import { modulesFor } from '../profile/declared.ts';
import type { FicheBlock, FicheData, FicheGroup, FicheLine, FicheTab } from './fiche.ts';
import { blocksOf, isAsked, lineOf } from './fiche-line.ts';
import type { ValuesRequest } from './sources.ts';
import type { Values } from './values.ts';
import { valuesFor } from './values-for.ts';

/** Asked of temporary-work agencies only. */
const NOT_A_CENTRE = 'type-public';

/** How many people a request is taken for while nobody is chosen: enough to tell « per person ». */
const SEVERAL = 2;

/** The tabs of the known portal, in its own words. `people` come without their numbers. */
export function portalTabs(data: FicheData): readonly FicheTab[] {
  return PAGES.map(page => ({ id: page.id, name: page.name, blocks: blocksOn(page, data) }));
}

function blocksOn(page: Page, data: FicheData): readonly FicheBlock[] {
  const whole = page.fields.filter(field => !field.repeat && isForCentre(page, field));
  const values = known(data, { pageId: page.id });
  const blocks = blocksOf(page.id, whole, field => linesOf(page.id, field, [values]));
  const ofModule = page.fields.filter(({ repeat }) => repeat === 'module');
  const ofPerson = page.fields.filter(({ repeat }) => repeat === 'employee');
  return [
    ...blocks,
    ...(ofModule.length > 0 ? moduleBlocks(page.id, ofModule, data) : []),
    ...(ofPerson.length > 0 ? personBlocks(page.id, ofPerson, data) : []),
  ];
}

function moduleBlocks(pageId: string, fields: readonly Field[], data: FicheData) {
  const modules = modulesFor(data.profile, FUNDER);
  return modules.flatMap(({ declared }, index) => {
    const place = `${pageId}.module-${index + 1}`;
    const isInternal = declared.kind === 'internal';
    const values = perAmount(data, { pageId, moduleIndex: index });
    const group: FicheGroup | null =
      modules.length > 1 ? { kind: 'module', number: index + 1, name: '' } : null;
    // The portal asks for the kind before it shows the rest.
    const kind = lineOf(place, ADD_MODULE, {
      value: isInternal ? 'Formation Interne' : 'Formation Externe',
      origin: 'profile',
    });
    const asked = fields.filter(
      field => isAsked(field, values[0]) && !(isInternal && field.key.startsWith('organisme')),
    );
    return blocksOf(
      place,
      [ADD_MODULE, ...asked],
      field => (field === ADD_MODULE ? [kind] : linesOf(place, field, values, data)),
      group,
    );
  });
}

function personBlocks(pageId: string, fields: readonly Field[], data: FicheData) {
  const people: readonly (Employee | null)[] = data.people.length > 0 ? data.people : [null];
  return people.flatMap((person, index) => {
    const place = `${pageId}.person-${index + 1}`;
    const values = person ? known(data, { pageId, employeeId: person.id }, person) : {};
    const name = person ? displayName(person) : '';
    return blocksOf(
      place,
      fields.filter(field => isAsked(field, values)),
      field => linesOf(place, field, [values]),
      { kind: 'employee', number: index + 1, name },
    );
  });
}

/** One line; two for an amount of which nobody knows whether it is one person's or everybody's. */
function linesOf(
  place: string,
  field: Field,
  [one, all = one]: readonly [Values, Values?],
  data?: FicheData,
): readonly FicheLine[] {
  const each = lineOf(place, field, one[field.key], 'employee');
  const total = lineOf(place, field, all[field.key], 'request');
  if (!data || each.value === total.value)
    return [{ ...each, id: `${place}.${field.key}`, per: null }];
  // For how many people? Nobody is chosen: only what one costs is known.
  if (data.people.length === 0) {
    const open: FicheLine = { ...total, value: '', how: 'blank' };
    return data.amountPer === 'employee' ? [each] : [each, open];
  }
  if (data.amountPer === 'employee') return [each];
  return data.amountPer === 'request' ? [total] : [each, total];
}

function perAmount(data: FicheData, more: Partial<ValuesRequest> & { readonly pageId: string }) {
  return [
    known(data, { ...more, amountPer: 'employee' }),
    known(data, { ...more, amountPer: 'request' }),
  ] as const;
}

function known(
  { profile, centre, people, optionChoices }: FicheData,
  more: Partial<ValuesRequest> & { readonly pageId: string },
  employee: Employee | null = null,
): Values {
  const request = {
    profileId: profile.id,
    employees: people.length || SEVERAL,
    amountPer: null,
    ...more,
  };
  return valuesFor(request, { profile, centre, employee, papers: [], optionChoices });
}

function isForCentre(page: Page, { key }: Field): boolean {
  return page.tab !== undefined || key !== NOT_A_CENTRE;
}

const ADD_MODULE: Field = {
  key: 'ajouter-module',
  labels: ['Ajouter un module de formation'],
  kind: 'choice',
  section: ['Liste des module(s) de formation'],
  required: true,
  repeat: 'module',
};
