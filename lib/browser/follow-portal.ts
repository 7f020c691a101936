import { adopt, noteAbsent, noteAll, noteReading } from '../dossiers/adopt.ts';
import type { Dossier } from '../dossiers/dossier.ts';
import { type Filling, filledDossier } from '../dossiers/fill.ts';
import { byNumber } from '../dossiers/numbers.ts';
import { withTrainees } from '../dossiers/personal.ts';
import { notePortal, type PortalSeenStore } from '../dossiers/portal-seen.ts';
import { type Reading, readingsOf } from '../dossiers/readings.ts';
import type { DossierStore } from '../dossiers/store.ts';
import type { PersonalParts } from '../dossiers/vault-part.ts';
import type { Profile } from '../profile/profile.ts';
import type { PageReading } from '../sightings/read-page.ts';
import type { KeyValue } from '../storage/key-value.ts';
import { lastSighted } from './sighted.ts';

interface Stores {
  readonly session: KeyValue;
  readonly dossiers: DossierStore;
  readonly seen: PortalSeenStore;
  readonly parts: PersonalParts;
  /** Names are kept in the open vault, or nowhere. */
  readonly isVaultOpen: () => Promise<boolean>;
  readonly profiles: () => Promise<readonly Profile[]>;
  readonly now?: () => Date;
  readonly newId?: () => string;
}

/** What the user did with « Suivre ce dossier ». */
export type Followed =
  | { readonly status: 'new' | 'known'; readonly id: string }
  /** It looks like these; ask, then say which (`as`), or `'new'`. */
  | { readonly status: 'which'; readonly ids: readonly string[] }
  | { readonly status: 'nothing-here' };

type NewFilling = Pick<Filling, 'profile' | 'siret' | 'funder' | 'people' | 'wages'>;

/** What the background does with what the portal shows. */
export interface PortalFollower {
  /** A tab shows something else. */
  sighted(tabId: number, page: PageReading): Promise<void>;
  /** « Tout remplir » began in a tab: the request is followed from there. `null`: it is others'. */
  filling(tabId: number, filling: NewFilling): Promise<string | null>;
  /** « Suivre ce dossier »: the line of this number, or the request in view. */
  follow(tabId: number, options: { number?: string; as?: string }): Promise<Followed>;
  /** The dossier that a tab shows, if it is followed. */
  here(tabId: number): Promise<string | null>;
  /** The tab is closed. */
  forget(tabId: number): Promise<void>;
}

const keyOf = (tabId: number) => `dossier-of-tab:${tabId}`;

export function portalFollower({
  session,
  dossiers,
  seen,
  parts,
  isVaultOpen,
  profiles,
  now = () => new Date(),
  newId = () => crypto.randomUUID(),
}: Stores): PortalFollower {
  const boundTo = async (tabId: number) => {
    const id = await session.get(keyOf(tabId));
    return typeof id === 'string' ? id : undefined;
  };

  const keepPeople = async (readings: readonly Reading[], at: Date) => {
    if (!readings.some(({ people }) => people) || !(await isVaultOpen())) return;
    const known = byNumber((await dossiers.list()).dossiers);
    for (const { number, people } of readings) {
      const own = number ? known.get(number) : undefined;
      if (!own || !number || !people) continue;
      const read = { ...people, at: at.toISOString() };
      await parts.change(own.id, personal => withTrainees(personal, number, read));
    }
  };

  return {
    async sighted(tabId, page) {
      const at = now();
      const readings = readingsOf(page, at);
      const isList = page.lists.length > 0 || page.place.attachments.length > 0;
      const gone = isList
        ? await seen.change(before => {
            const noted = notePortal(before, page, at);
            return { seen: noted.seen, result: noted.gone };
          })
        : new Map<never, never>();
      if (readings.length === 0 && gone.size === 0) {
        const isElsewhere = !page.form && page.place.place;
        if (isElsewhere || isOthers(page)) await session.remove(keyOf(tabId));
        return;
      }
      const bound = page.form ? await boundTo(tabId) : undefined;
      const inView = await dossiers.changeAll(known => {
        const changed = new Map(noteAll(known, readings, at).map(each => [each.id, each]));
        const own = page.form ? inForm(known, readings[0], bound) : undefined;
        if (own && readings[0] && !changed.has(own.id)) {
          changed.set(own.id, noteReading(own, readings[0], at));
        }
        for (const [list, numbers] of gone) {
          const latest = known.map(each => changed.get(each.id) ?? each);
          for (const each of noteAbsent(latest, list, numbers, at)) changed.set(each.id, each);
        }
        return { put: [...changed.values()], result: own?.id };
      });
      if (inView && inView !== bound) await session.set(keyOf(tabId), inView);
      // Elsewhere, or on a request that is not followed: the tab is no more about what it was.
      if (!inView && (await boundTo(tabId))) await session.remove(keyOf(tabId));
      await keepPeople(readings, at);
    },

    async filling(tabId, filling) {
      const at = now();
      const bound = await boundTo(tabId);
      const last = await lastSighted(session, tabId);
      if (last && isOthers(last.page)) return null;
      const number = last?.page.form?.draftNumber;
      const [reading] = last?.page.form ? readingsOf(last.page, new Date(last.at)) : [];
      const id = await dossiers.changeAll(known => {
        const before = filledDossier(known, { ...filling, number, bound, now: at, newId });
        const isNew = !known.some(each => each.id === before.id);
        // What the form showed before it was followed counts too.
        const dossier = isNew && reading ? noteReading(before, reading, at) : before;
        const put = known.includes(dossier) ? [] : [dossier];
        return { put, result: dossier.id };
      });
      await session.set(keyOf(tabId), id);
      return id;
    },

    async follow(tabId, { number, as }) {
      const last = await lastSighted(session, tabId);
      if (!last) return { status: 'nothing-here' };
      const at = now();
      const readings = readingsOf(last.page, new Date(last.at));
      const reading = readings.find(each =>
        number ? each.number === number : !each.row || readings.length === 1,
      );
      if (!reading) return { status: 'nothing-here' };
      const known = await profiles();
      const done = await dossiers.changeAll<Followed>(all => {
        const chosen = all.find(({ id }) => id === as);
        if (chosen) {
          const put = [noteReading(chosen, reading, at)];
          return { put, result: { status: 'known', id: chosen.id } };
        }
        const options = { now: at, newId, profiles: known, asNew: as === 'new' };
        const adopted = adopt(all, reading, options);
        if (adopted.status === 'which') {
          const ids = adopted.dossiers.map(({ id }) => id);
          return { put: [], result: { status: 'which', ids } };
        }
        const { status, dossier } = adopted;
        return { put: [dossier], result: { status, id: dossier.id } };
      });
      if ('id' in done && last.page.form) await session.set(keyOf(tabId), done.id);
      return done;
    },

    async here(tabId) {
      const bound = await boundTo(tabId);
      // It may have been deleted since.
      if (bound && (await dossiers.get(bound))) return bound;
      const last = await lastSighted(session, tabId);
      const number = last?.page.form?.draftNumber ?? last?.page.place.number;
      if (!last || !number || isOthers(last.page)) return null;
      return byNumber((await dossiers.list()).dossiers).get(number)?.id ?? null;
    },

    forget: tabId => session.remove(keyOf(tabId)),
  };
}

/** Under the profile « prestataire », what is shown is asked by others. */
function isOthers({ place }: PageReading): boolean {
  return place.context?.is === 'prestataire';
}

/** Whose the form is: by its number; by the tab, while it says no other. */
function inForm(
  known: readonly Dossier[],
  reading: Reading | undefined,
  bound: string | undefined,
): Dossier | undefined {
  const numbered = byNumber(known);
  const own = reading?.number ? numbered.get(reading.number) : undefined;
  if (own) return own;
  const ofTab = known.find(({ id }) => id === bound);
  // It has a number already, and this is another one.
  return ofTab && reading?.number && ofTab.answers.draft ? undefined : ofTab;
}
