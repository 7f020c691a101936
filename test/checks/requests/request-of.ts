import { BASES, type PageContent, type Pages } from './base-requests.ts';
import { recapOf } from './recap-of.ts';
import type { Answers, Change, Fields, PageId, Patch, Place, RequestCase } from './request-case.ts';

/** Everything that a check may look at, on the day it is made. */
export interface FilledRequest {
  readonly today: string;
  readonly pages: Pages;
  readonly profile: Patch;
  readonly centre: Patch;
  readonly employees: readonly Patch[];
  readonly answers: Answers;
  /** Bytes of an attached file, by its name. */
  readonly bytes: (name: string) => number;
}

const USUAL_BYTES = 200_000;

/** The request of a case: its base, what it changes, and the recap that the portal would draw. */
export function requestOf(one: RequestCase): FilledRequest {
  const base = BASES[one.base];
  const answers = { ...base.answers, ...one.answers };
  const formChanges = one.changes.filter(({ page }) => page !== 'synthese');
  const form = withBlocks(base.pages, one);
  const filled = formChanges.reduce(change, form);
  const drawn = one.base === 'action-de-formation' ? withRecap(filled, answers) : filled;
  const ticked = one.changes.filter(({ page }) => page === 'synthese').reduce(change, drawn);
  return {
    today: one.today,
    pages: (one.remove ?? []).reduce(removeField, ticked),
    profile: patched(base.profile, one.profile),
    centre: patched(base.centre, one.centre),
    employees: one.employees ?? base.employees,
    answers,
    bytes: name => one.bytes?.[name] ?? USUAL_BYTES,
  };
}

/** Blocks are taken away first, then added at the end. */
function withBlocks(pages: Pages, { add = [], drop = [] }: RequestCase): Pages {
  const result: Partial<Record<PageId, PageContent>> = { ...pages };
  for (const [id, content] of Object.entries(pages) as [PageId, PageContent][]) {
    const gone = drop.filter(({ page }) => page === id).map(({ block }) => block);
    const more = add.filter(({ page }) => page === id).map(({ fields }) => fields);
    const kept = content.blocks.filter((_, number) => !gone.includes(number));
    result[id] = { ...content, blocks: [...kept, ...more] };
  }
  return result;
}

function withRecap(pages: Pages, { amountsAre }: Answers): Pages {
  const recap = recapOf(pages, amountsAre);
  const synthese = pages.synthese ?? { fields: {}, blocks: [] };
  const fields = { ...recap.fields, ...synthese.fields };
  return { ...pages, synthese: { fields, blocks: recap.blocks } };
}

const change = (pages: Pages, { value, ...place }: Change): Pages =>
  edit(pages, place, fields => ({ ...fields, [place.label]: value }));

const removeField = (pages: Pages, place: Place): Pages =>
  edit(pages, place, ({ [place.label]: _gone, ...rest }) => rest);

function edit(pages: Pages, place: Place, how: (fields: Fields) => Fields): Pages {
  const content = pages[place.page];
  if (!content) throw new Error(`No page ${place.page} in this request`);
  if (place.block === undefined) {
    return { ...pages, [place.page]: { ...content, fields: how(content.fields) } };
  }
  const number = numberOfBlock(content, place);
  const blocks = content.blocks.map((fields, at) => (at === number ? how(fields) : fields));
  return { ...pages, [place.page]: { ...content, blocks } };
}

/** The n-th block that holds the label; a label that fewer blocks hold is new to the n-th block. */
function numberOfBlock({ blocks }: PageContent, { page, block = 0, label }: Place): number {
  const holding = blocks.flatMap((fields, number) => (label in fields ? [number] : []));
  const number = holding[block] ?? block;
  if (!blocks[number]) throw new Error(`No block ${block} in ${page}`);
  return number;
}

const isObject = (value: unknown): value is Patch =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function patched(base: Patch, patch: Patch = {}): Patch {
  const result: Record<string, unknown> = { ...base };
  for (const [name, value] of Object.entries(patch)) {
    const before = result[name];
    if (value === null) delete result[name];
    else result[name] = isObject(value) && isObject(before) ? patched(before, value) : value;
  }
  return result;
}
