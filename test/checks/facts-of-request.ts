import { centreSchema } from '../../lib/centre/centre.ts';
import { BRANCH_RULES } from '../../lib/checks/branch-rules.ts';
import type { Block, Facts, Held, HeldValue, RecapLine } from '../../lib/checks/facts.ts';
import { CHECKED_PAGES } from '../../lib/checks/pages.ts';
import { parseDate, parseNumber } from '../../lib/controls/notation.ts';
import { normalise } from '../../lib/dom/text.ts';
import { type Employee, employeeSchema } from '../../lib/employees/employee.ts';
import type { Field, Page } from '../../lib/portal/page.ts';
import { RECAP } from '../../lib/portal/recap.ts';
import { profileSchema } from '../../lib/profile/profile.ts';
import type { Fields, PageId, RequestCase, Value } from './requests/request-case.ts';
import { type FilledRequest, requestOf } from './requests/request-of.ts';

/** Where a field of the product stands in the words of the set. */
export interface SetPlace {
  readonly page: PageId;
  readonly block?: number;
  readonly label: string;
}

export interface JudgedFacts {
  readonly facts: Facts;
  /** By `page/block/field`. */
  readonly places: ReadonlyMap<string, SetPlace>;
  /** Labels of the set that no page describes. */
  readonly unknown: readonly string[];
}

/** The contract's employer tab is the training's, with more fields. */
const PAGE_OF: Partial<Record<PageId, string>> = { 'contrat-employeur': 'employeur' };

/** A case of the independent set, as the engine would have read it. */
export function judgedFacts(one: RequestCase): JudgedFacts {
  const request = requestOf(one);
  const places = new Map<string, SetPlace>();
  const unknown: string[] = [];
  const blocks: Block[] = [];
  for (const [id, content] of Object.entries(request.pages) as [PageId, never][]) {
    const { fields, blocks: repeated } = content as { fields: Fields; blocks: readonly Fields[] };
    const page = CHECKED_PAGES.find(each => each.id === (PAGE_OF[id] ?? id));
    if (!page) continue;
    const all: { block: number; held: Held[] }[] = [{ block: 0, held: [] }];
    const read = (from: Fields, block: number, setBlock: number | undefined) => {
      const target = all.find(each => each.block === block) ?? { block, held: [] };
      if (!all.includes(target)) all.push(target);
      for (const [label, value] of Object.entries(from)) {
        if (id === 'synthese' && isRecap(label)) continue;
        const field = fieldOf(page, label, setBlock !== undefined);
        if (!field) {
          unknown.push(`${id}: ${label}`);
          continue;
        }
        if (value === null && !isCalled(page, field, from)) continue; // Not shown until it is called.
        places.set(`${page.id}/${block}/${field.key}`, {
          page: id,
          label,
          ...(setBlock === undefined ? {} : { block: setBlock }),
        });
        target.held.push(heldOf(field, label, value));
      }
    };
    read(fields, 0, undefined);
    const isApart = id === 'contrat-salarie' || id === 'contrat-formation';
    if (id !== 'synthese') {
      for (const [index, each] of repeated.entries()) read(each, isApart ? 0 : index, index);
    }
    for (const { block, held } of all) {
      if (held.length > 0) blocks.push({ page: page.id, block, fields: held });
    }
  }
  return { facts: factsOf(request, blocks), places, unknown };
}

/** A field of its own condition shows once the other one says so. */
function isCalled(page: Page, { when }: Field, fields: Fields): boolean {
  if (!when) return true;
  const caller = page.fields.find(({ key }) => key === when.field);
  const said = caller?.labels.map(label => fields[label]).find(value => value !== undefined);
  return typeof said === 'string' && when.is.some(value => normalise(value) === normalise(said));
}

function factsOf(request: FilledRequest, blocks: readonly Block[]): Facts {
  const employees = request.employees.flatMap((patch, index) => {
    const parsed = employeeSchema.safeParse({ schema: 1, id: `e${index}`, ...patch });
    return parsed.success ? [parsed.data satisfies Employee] : [];
  });
  const names = new Set(
    blocks.flatMap(({ fields }) =>
      fields
        .filter(({ field }) => field === 'nom-naissance')
        .map(({ value }) => normalise(String(value ?? ''))),
    ),
  );
  const profile = profileSchema.safeParse({
    schema: 1,
    id: 'judged',
    revision: 1,
    author: 'x',
    date: '2026-01-01',
    ...request.profile,
  });
  const centre = centreSchema.safeParse({ schema: 1, ...request.centre });
  const { amountsAre, wages } = request.answers;
  return {
    today: request.today,
    blocks,
    recap: recapOf(request),
    profile: profile.success ? profile.data : null,
    centre: centre.success ? centre.data : null,
    // Chosen: those who are in the request; the vault holds others too.
    employees: employees.filter(({ birthName }) => names.has(normalise(birthName))),
    staff: employees,
    people: blocks.filter(({ page }) => page === 'salaries').length,
    branch: BRANCH_RULES,
    amountPer: amountsAre === null ? null : amountsAre === 'per-person' ? 'employee' : 'request',
    wages: wages === null ? null : wages === 'asked' ? 'claimed' : 'declined',
    askedThisYear: null,
    papers: blocks
      .filter(({ page }) => page === 'documents')
      .flatMap(({ fields }) => fields.flatMap(({ value }) => (Array.isArray(value) ? value : [])))
      .map(name => ({ name, bytes: request.bytes(name) })),
  };
}

const isRecap = (label: string) =>
  RECAP.some(({ labels }) => labels.some(name => normalise(name) === normalise(label)));

function recapOf({ pages }: FilledRequest): RecapLine[] | null {
  const { synthese } = pages;
  if (!synthese) return null;
  const lines = [synthese.fields, ...synthese.blocks].flatMap(fields =>
    Object.entries(fields).flatMap(([label, value]) => {
      const isOnce = fields === synthese.fields;
      const entry = RECAP.find(
        ({ part, labels }) =>
          labels.some(name => normalise(name) === normalise(label)) &&
          isOnce === (part === 'employer' || part === 'costs'),
      );
      if (!entry) return [];
      return [{ section: entry.part, label: entry.key, value: String(value ?? '') }];
    }),
  );
  return lines.length > 0 ? lines : null;
}

function fieldOf(page: Page, label: string, isRepeated: boolean): Field | undefined {
  const named = page.fields.filter(field =>
    field.labels.some(name => normalise(name) === normalise(label)),
  );
  // The tutor's block, on the page of one person only.
  const ofTutor = named.find(({ key }) => key.startsWith('tuteur-'));
  if (isRepeated && ofTutor) return ofTutor;
  return named.find(({ repeat }) => (repeat !== undefined) === isRepeated) ?? named[0];
}

function heldOf(field: Field, label: string, value: Value): Held {
  return {
    field: field.key,
    label,
    value: asRead(field, value),
    required: field.required === true,
    readOnly: field.reference === true,
    maxLength: field.maxLength ?? null,
    message: '',
  };
}

/** As the engine reads what the page shows. */
function asRead(field: Field, value: Value): HeldValue {
  if (typeof value !== 'string') return value;
  if (value === '') return null;
  // The portal prints « Format : JJ/MM/AAAA »: words are read as they are.
  if (field.kind === 'date') return (/\p{L}/u.test(value) ? null : parseDate(value)) ?? value;
  if (field.kind === 'number' || field.kind === 'money') return parseNumber(value) ?? value;
  return value;
}
