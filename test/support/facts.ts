import { BRANCH_RULES } from '../../lib/checks/branch-rules.ts';
import type { Block, Facts, Held, HeldValue } from '../../lib/checks/facts.ts';
import { CHECKED_PAGES } from '../../lib/checks/pages.ts';
import type { Example } from '../../lib/checks/rule.ts';

/** A day of the autumn in which the product is written, for what does not choose one. */
export const SOME_DAY = '2026-11-21';

/** Facts of an example: what is not said is empty, unknown or as usual. */
export function factsOf({ holds, shows = {}, given = {} }: Example): Facts {
  const keys = [...new Set([...Object.keys(holds), ...Object.keys(shows)])];
  const blocks = new Map<string, { page: string; block: number; fields: Held[] }>();
  for (const key of keys) {
    const [, page = '', number = '0', field = ''] = /^([^#/]+)(?:#(\d+))?\/(.+)$/u.exec(key) ?? [];
    const id = `${page}#${number}`;
    const block = blocks.get(id) ?? { page, block: Number(number), fields: [] };
    block.fields.push(held(page, field, holds[key] ?? null, shows[key]));
    blocks.set(id, block);
  }
  return {
    today: SOME_DAY,
    recap: null,
    profile: null,
    centre: null,
    employees: [],
    staff: [],
    papers: [],
    people: 0,
    branch: BRANCH_RULES,
    amountPer: null,
    wages: null,
    askedThisYear: null,
    ...given,
    blocks: [...blocks.values()] satisfies Block[],
  };
}

function held(
  page: string,
  field: string,
  value: HeldValue,
  shown: NonNullable<Example['shows']>[string] = {},
): Held {
  const known = CHECKED_PAGES.find(({ id }) => id === page)?.fields.find(
    ({ key }) => key === field,
  );
  if (!known) throw new Error(`No field « ${field} » on the page « ${page} »`);
  return {
    field,
    value,
    label: known.labels[0] ?? field,
    required: shown.required ?? known.required ?? false,
    readOnly: shown.readOnly ?? known.reference ?? false,
    maxLength: shown.maxLength ?? known.maxLength ?? null,
    message: shown.message ?? '',
  };
}
