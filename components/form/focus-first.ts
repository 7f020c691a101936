import type { FieldSpec } from './field-spec.ts';
import type { Problems } from './problems.ts';

/** Goes to the first field of a form that something is wrong with. */
export function focusFirst(
  form: HTMLElement | null,
  fields: readonly FieldSpec[],
  problems: Problems,
): void {
  const first = fields.find(({ path }) => path in problems);
  form?.querySelector<HTMLElement>(`[data-path="${first?.path}"] :is(input, select)`)?.focus();
}
