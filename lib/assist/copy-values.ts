import type { Field, Page } from '../portal/page.ts';
import { PAGES } from '../portal/pages.ts';
import { shownValue } from './shown-value.ts';
import type { Overview, Sources, ValuesRequest } from './sources.ts';
import type { Values } from './values.ts';

/** One value to type by hand: what the portal calls it, and how it is written there. */
export interface CopyLine {
  readonly label: string;
  readonly value: string;
  /** « Module 2 »; empty when nothing repeats. */
  readonly group: string;
  /** Where nobody knows which of two amounts the portal wants: what this one is for. */
  readonly per: 'employee' | 'request' | null;
}

/** A page whose values can be copied. */
export interface CopyPage {
  readonly id: string;
  readonly name: string;
  /** The values are those of one person. */
  readonly isPersons: boolean;
}

/** The pages that ask for something we know, in the portal's order. */
export const COPY_PAGES: readonly CopyPage[] = PAGES.filter(({ fields }) =>
  fields.some(({ yours }) => !yours),
).map(page => ({ id: page.id, name: page.name, isPersons: isPersons(page) }));

/** What is known of a page, without looking at the page in view. */
export async function linesToCopy(
  sources: Pick<Sources, 'values'>,
  overview: Overview,
  pageId: string,
  employeeId: string | null,
): Promise<CopyLine[]> {
  const page = PAGES.find(({ id }) => id === pageId);
  const { profileId, chosen, modules } = overview;
  if (!page) return [];
  const base = { pageId, profileId: profileId ?? '', employees: Math.max(1, chosen.length) };
  const ask = (more: Partial<ValuesRequest>) =>
    Promise.all(
      (['employee', 'request'] as const).map(amountPer =>
        sources.values({ ...base, amountPer, ...more }),
      ),
    );
  if (isPersons(page)) {
    return employeeId ? lines(page.fields, await ask({ employeeId }), '') : [];
  }
  const whole = page.fields.filter(({ repeat }) => !repeat);
  const found = lines(whole, await ask({ moduleIndex: 0 }), '');
  const repeated = page.fields.filter(({ repeat }) => repeat === 'module');
  for (let index = 0; repeated.length > 0 && index < Math.max(1, modules.length); index++) {
    const group = modules.length > 1 ? `Module ${index + 1}` : '';
    found.push(...lines(repeated, await ask({ moduleIndex: index }), group));
  }
  return found;
}

/** As pasted in a text: a line each. */
export function asText(copied: readonly CopyLine[], said: (line: CopyLine) => string): string {
  return copied.map(line => `${said(line)} : ${line.value}`).join('\n');
}

function lines(fields: readonly Field[], [one, all]: readonly Values[], group: string): CopyLine[] {
  return fields.flatMap((field): CopyLine[] => {
    const label = field.labels[0] ?? field.key;
    const shown = (values: Values | undefined) =>
      shownValue(values?.[field.key]?.value ?? null, field.kind);
    const [perEmployee, perRequest] = [shown(one), shown(all)];
    if (perEmployee === perRequest) {
      return perEmployee ? [{ label, value: perEmployee, group, per: null }] : [];
    }
    return [
      { label, value: perEmployee, group, per: 'employee' as const },
      { label, value: perRequest, group, per: 'request' as const },
    ].filter(({ value }) => value !== '');
  });
}

function isPersons({ fields }: Page): boolean {
  return fields.some(({ repeat }) => repeat === 'employee');
}
