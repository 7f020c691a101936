import type { FieldGroup } from '../form/field-spec.ts';

/** The eleven « opérateurs de compétences ». */
const OPCOS = [
  'AFDAS',
  'AKTO',
  'ATLAS',
  'Constructys',
  "L'Opcommerce",
  'OCAPIAT',
  'OPCO 2i',
  'OPCO EP',
  'OPCO Mobilités',
  'OPCO Santé',
  'Uniformation',
];

/** The form of the centre. */
export const centreGroups: readonly FieldGroup[] = [
  {
    title: null,
    fields: [
      { path: 'name', label: 'field.name', kind: 'text', required: true },
      { path: 'siret', label: 'field.siret', kind: 'text', required: true, hint: 'hint.siret' },
      {
        path: 'opco',
        label: 'field.opco',
        kind: 'choice',
        required: true,
        options: OPCOS.map(value => ({ value, label: null })),
      },
      { path: 'email', label: 'field.email', kind: 'text' },
      { path: 'phone', label: 'field.phone', kind: 'text' },
      { path: 'workforce', label: 'field.workforce', kind: 'number' },
      { path: 'address.street', label: 'field.street', kind: 'text' },
      { path: 'address.complement', label: 'field.complement', kind: 'text' },
      { path: 'address.postalCode', label: 'field.postal-code', kind: 'text' },
      { path: 'address.city', label: 'field.city', kind: 'text' },
      { path: 'idcc', label: 'field.idcc', kind: 'text', hint: 'hint.idcc' },
      { path: 'naf', label: 'field.naf', kind: 'text', hint: 'hint.naf' },
      { path: 'retirementBody', label: 'field.retirement', kind: 'text' },
      { path: 'insuranceBody', label: 'field.insurance', kind: 'text' },
    ],
  },
];
