import type { BranchRules } from '../../lib/checks/branch-rules.ts';
import type { FieldGroup, FieldSpec } from '../form/field-spec.ts';

type Figure = Exclude<keyof BranchRules, 'source' | 'readOn'>;

/** The figures of the branch, in the order in which they are shown. */
export const FIGURES = [
  { path: 'hourlyMost', label: 'branch.hourly-most', kind: 'number', required: true },
  { path: 'yearlyMost', label: 'branch.yearly-most', kind: 'number', required: true },
  { path: 'wagesHourly', label: 'branch.wages-hourly', kind: 'number', required: true },
  { path: 'hourlyWageLeast', label: 'branch.hourly-wage-least', kind: 'number', required: true },
  {
    path: 'noDirectPaymentFrom',
    label: 'branch.no-direct-payment-from',
    kind: 'date',
    required: true,
  },
  { path: 'depositDays', label: 'branch.deposit-days', kind: 'number', required: true },
] as const satisfies readonly (FieldSpec & { readonly path: Figure })[];

/** The form that corrects them: whoever changes a figure says where and when it was read. */
export const branchGroups: readonly FieldGroup[] = [
  { title: 'branch.figures', fields: FIGURES },
  {
    title: 'branch.origin',
    fields: [
      { path: 'source', label: 'branch.source', kind: 'text', required: true },
      { path: 'readOn', label: 'branch.read-on', kind: 'date', required: true },
    ],
  },
];
