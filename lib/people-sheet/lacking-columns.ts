import { COLUMNS, type ColumnKey, columnTitle } from './columns.ts';
import type { Mapping } from './propose-mapping.ts';

/** Titles of what no person can be taken without, and that no column gives. */
export function lackingColumns({ columns }: Mapping): readonly string[] {
  const has = (...keys: readonly ColumnKey[]) =>
    columns.some(({ key }) => key !== null && keys.includes(key));
  const isLacking: Partial<Record<ColumnKey, boolean>> = {
    birthName: !has('birthName', 'fullName'),
    firstName: !has('firstName', 'fullName'),
    birthDate: !has('birthDate'),
    // The number of the social security tells it too.
    sex: !has('sex', 'nir'),
  };
  return COLUMNS.filter(({ key }) => isLacking[key]).map(({ key }) => columnTitle(key));
}
