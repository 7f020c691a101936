import type { Field, Page } from '../portal/page.ts';
import type { PlanItem } from './plan.ts';

/** Where values of a page belong: to the request, to a module, or to a person. */
export interface Place {
  readonly page: Page;
  /** The person in the form of the page, by opaque id. */
  readonly employeeId: string | null;
  /** « Salarié 2 », or empty. */
  readonly employeeLabel: string;
  /** Module of the profile shown in each block of the page. */
  readonly modules: number;
}

/** Unique in the state, stable while the page re-renders: page, module or person, field. */
export function rowIdOf(place: Place, item: Pick<PlanItem, 'field' | 'block'>): string {
  return [place.page.id, groupIdOf(place, item), item.field.key].join('/');
}

function groupIdOf(place: Place, { field, block }: { field: Field; block: number }): string {
  if (field.repeat === 'employee') return place.employeeId ?? 'someone';
  return field.repeat === 'module' ? `module-${block + 1}` : '';
}

/** What the user reads over the fields of a module or a person. */
export function groupOf(place: Place, { field, block }: Pick<PlanItem, 'field' | 'block'>): string {
  if (field.repeat === 'employee') return place.employeeLabel;
  return field.repeat === 'module' && place.modules > 1 ? `Module ${block + 1}` : '';
}
