import type { Field, Page } from '../portal/page.ts';
import { PAGES } from '../portal/pages.ts';
import type { SharedCorrection } from './correction.ts';

/** What a correction is about, in the portal's words; `null` for a field that is not known. */
export function fieldOf({
  pageId,
  field,
}: Pick<SharedCorrection, 'pageId' | 'field'>): { page: Page; field: Field } | null {
  const page = PAGES.find(({ id }) => id === pageId);
  const found = page?.fields.find(({ key }) => key === field);
  return page && found ? { page, field: found } : null;
}
