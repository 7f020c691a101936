import { FUNDER } from '../portal/funder.ts';
import type { Page } from '../portal/page.ts';
import { SCREENS } from '../portal/screens.ts';
import { amountPerOf, requestPlace } from './fill-form.ts';
import type { ValuesOf } from './fill-page.ts';
import { rowOf } from './ledger.ts';
import type { Match } from './match.ts';
import type { Message } from './outcome.ts';
import type { Look } from './page-view.ts';
import { chosenPeople, formOwner, placeOf, VAULT_LOCKED, valuesOf } from './people.ts';
import type { Place } from './place.ts';
import { type PlanItem, plan } from './plan.ts';
import { hasTabs } from './press.ts';
import { saysAny } from './says.ts';
import type { Session } from './session.ts';
import type { AssistantState, Row } from './state.ts';
import { withTeaching } from './teaching-of.ts';

interface DrawnItem {
  readonly row: Row;
  readonly item: PlanItem;
  readonly place: Place;
  readonly taught: Match['taught'] | null;
}

/** What the panel shows of the page in view, and where each row stands on it. */
export interface Picture {
  readonly blocked: Message | null;
  readonly page: AssistantState['page'];
  readonly rows: readonly Row[];
  readonly place: Place | null;
  readonly valuesOf: ValuesOf | null;
  /** Neither a tab of the form nor its tab bar is in view: the request was left. */
  readonly isElsewhere: boolean;
  readonly items: readonly DrawnItem[];
  readonly elements: ReadonlyMap<string, HTMLElement>;
}

/** What a picture is drawn from. */
export type PictureContext = Pick<Session, 'view' | 'sources' | 'ledger' | 'answers' | 'overview'>;

/** Draws the state from what the page holds now: plan and outcomes, never what was sent. */
export async function picture(context: PictureContext): Promise<Picture> {
  const look = await context.view.look();
  const page = look.recognised?.page ?? null;
  const home = page ? await placeInView(context, page, look) : null;
  const planned = home && look.recognised ? plan(look.recognised.matches, home.valuesOf) : [];
  const place = home?.place ?? null;
  const matches = look.recognised?.matches ?? [];
  const items = place ? planned.map(item => drawn(context, place, item, matches, planned)) : [];
  const inView = new Set(items.map(({ row }) => row.id));
  const elsewhere = context.ledger
    .all()
    .filter(({ rowId }) => !inView.has(rowId))
    .map(entry => rowOf(entry.place, entry.item, entry, false))
    .concat(context.ledger.left().filter(({ id }) => !inView.has(id)));
  const elements = new Map<string, HTMLElement>();
  for (const { row, item } of items) {
    const control = item.control ?? null;
    if (control) elements.set(row.id, control.element);
  }
  return {
    blocked: blockedBy(context, page),
    page: page && { id: page.id, name: page.name, sure: look.recognised?.sure ?? false },
    rows: [...elsewhere, ...items.map(({ row }) => row)],
    place,
    valuesOf: home?.valuesOf ?? null,
    isElsewhere: page === null && !hasTabs(look.texts) && !saysAny(look.texts, SCREENS.busy),
    items,
    elements,
  };
}

function drawn(
  context: PictureContext,
  place: Place,
  item: PlanItem,
  matches: readonly Match[],
  planned: readonly PlanItem[],
): DrawnItem {
  const bare = rowOf(place, item, undefined, true);
  const found = matches.find(({ field, block }) => field === item.field && block === item.block);
  const row = withTeaching(rowOf(place, item, context.ledger.get(bare.id), true), item, found);
  const shown = { ...row, ...saidOtherwise(context, item, planned) };
  return { row: shown, item, place, taught: found?.taught ?? null };
}

function saidOtherwise(
  context: PictureContext,
  item: PlanItem,
  planned: readonly PlanItem[],
): Partial<Row> {
  if (isAwaited(item, planned)) {
    return { status: 'write', offer: 'sure', reason: { key: 'reason.later' } };
  }
  return awaitsAmount(context, item) ? { reason: { key: 'reason.amount' } } : {};
}

/** Not there yet, and called by an answer that is still to be written. */
function isAwaited({ field, block, status }: PlanItem, planned: readonly PlanItem[]): boolean {
  const caller = planned.find(item => item.field.key === field.when?.field && item.block === block);
  return status === 'not-found' && ['write', 'propose', 'conflict'].includes(caller?.status ?? '');
}

/** Nothing is lacking: the user is asked what the amount is counted by. */
function awaitsAmount(context: PictureContext, { field, status }: PlanItem): boolean {
  if (status !== 'missing' || field.key !== 'cout-pedagogique') return false;
  return context.overview().amount !== null && amountPerOf(context) === null;
}

async function placeInView(
  context: PictureContext,
  page: Page,
  look: Look,
): Promise<{ place: Place; valuesOf: ValuesOf } | null> {
  const { profileId } = context.overview();
  if (!profileId || page.checkedOnly) return null;
  if (!page.fields.some(({ repeat }) => repeat === 'employee')) return requestPlace(context, page);
  const people = chosenPeople(context);
  const known = await Promise.all(people.map(person => valuesOf(context, page, person)));
  const owner = formOwner(look, page, known);
  const person = people[owner];
  const values = known[owner];
  if (!person || !values) return null;
  return {
    place: placeOf(page, person, owner),
    valuesOf: block => (block === 0 ? values : null),
  };
}

/** Why nothing can be done now, the nearest obstacle first. */
function blockedBy(context: PictureContext, page: Page | null): Message | null {
  const { profileId, profiles, centre, chosen, locked, opco } = context.overview();
  if (page?.checkedOnly) return { key: 'blocked.checked-only' };
  if (profiles.length === 0 || !profileId) return { key: 'blocked.no-profile' };
  if (!centre) return { key: 'blocked.no-centre' };
  if (opco && opco.toUpperCase() !== FUNDER) {
    return { key: 'blocked.other-funder', params: { opco } };
  }
  if (!page) return { key: 'blocked.page-unknown' };
  const isAboutPeople = page.fields.some(({ repeat }) => repeat === 'employee');
  if (isAboutPeople && locked) return VAULT_LOCKED;
  if (isAboutPeople && chosen.length === 0) return { key: 'blocked.no-people' };
  return null;
}
