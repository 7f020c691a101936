import { centreStore } from '../centre/store.ts';
import type { DossierLine } from '../dossiers/dossier-line.ts';
import { byNumber } from '../dossiers/numbers.ts';
import type { Similar, SimilarFound } from '../dossiers/similar.ts';
import type { Standing } from '../dossiers/standing.ts';
import { coordinationOf } from '../procedure/coordination.ts';
import type { ShownDossier, ShownFollowUp, ShownLine, ShownRow } from '../procedure/shown.ts';
import { profileStore } from '../profile/store.ts';
import type { PageReading } from '../sightings/read-page.ts';
import type { Answers, Asker } from './answer.ts';
import { dossierAnswers, follower, views } from './dossier-answers.ts';
import type { DossiersView } from './dossier-views.ts';
import { dossiers } from './dossiers.ts';
import { localStore, sessionStore } from './key-value.ts';
import { loadLanguage } from './language.ts';
import { pageNotices } from './page-notices.ts';
import { aboutOf, shownDossier, shownFirst, shownLine } from './procedure-view.ts';
import { type Speaker, speaker } from './procedure-words.ts';
import { lastSighted } from './sighted.ts';

/** Where another request may be begun: what looks like it is said before. */
const BEFORE_CREATING: readonly unknown[] = [
  'accueil',
  'brouillons',
  'dossiers',
  'nouvelle-demande',
];

/** « Où j'en suis », for the overlay of a tab and for the popup. */
export const procedureAnswers: Pick<Answers, 'procedure'> = {
  async procedure({ id, tabId }, asker) {
    const tab = asker.kind === 'portal' ? asker.tabId : tabId;
    const told = speaker(await loadLanguage());
    const page = tab === undefined ? null : ((await lastSighted(sessionStore, tab))?.page ?? null);
    const own = id ?? (tab === undefined ? null : await follower.here(tab));
    const all = await views.all();
    const notices = page ? pageNotices(page, told) : { warnings: [], explanations: [] };
    return {
      first: shownFirst(all.where, all.lines, told),
      dossier: own ? await dossierIn(own, asker.kind === 'page', told) : null,
      lines: linesOf(all, told),
      rows: page ? await rowsOf(page, told) : [],
      toFollow: !own && page && isRequest(page) ? numberIn(page) : null,
      ...notices,
      similar: page && tab !== undefined ? await similarOn(page, tab, told) : null,
    } satisfies ShownFollowUp;
  },
};

/** One dossier in the user's words; `null`: there is none. */
export async function dossierIn(
  id: string,
  isPersonal: boolean,
  told: Speaker,
): Promise<ShownDossier | null> {
  const view = await views.one(id, isPersonal);
  if (!view) return null;
  const [{ profiles, archived }, { centre }] = await Promise.all([
    profileStore(localStore).list(),
    centreStore(localStore).read(),
  ]);
  const profile = [...profiles, ...archived].find(each => each.id === view.facts.profile?.id);
  const coordination = profile && coordinationOf(profile)?.email;
  return shownDossier(view, told, { centre: centre?.name ?? '', coordination });
}

/** Every dossier on a line, the open ones first, the most pressing of them before the others. */
export function linesOf({ where, lines }: DossiersView, told: Speaker) {
  const papers = new Map(where.unsent.map(each => [each.dossierId, each.papers]));
  const day = ({ deadline }: (typeof lines)[number]) => deadline?.day ?? '9999';
  return lines
    .toSorted(
      (a, b) =>
        Number(a.isClosed) - Number(b.isClosed) || (day(a) < day(b) ? -1 : Number(day(a) > day(b))),
    )
    .map(line => lineIn(line, papers.get(line.id) ?? [], told));
}

/** A line that did not change, and what it waits for, is the same object (`standing-keeper.ts`). */
const shownLines = new WeakMap<Speaker, WeakMap<DossierLine, ShownLine>>();

function lineIn(line: DossierLine, papers: Standing['papers'], told: Speaker): ShownLine {
  const known = shownLines.get(told) ?? new WeakMap<DossierLine, ShownLine>();
  shownLines.set(told, known);
  const shown = known.get(line) ?? shownLine(line, papers, told);
  known.set(line, shown);
  return shown;
}

async function rowsOf(page: PageReading, told: Speaker): Promise<readonly ShownRow[]> {
  const rows = page.lists.filter(({ list }) => list !== null).flatMap(list => list.rows);
  // As the provider, a centre sees what others ask for.
  if (rows.length === 0 || page.place.context?.is === 'prestataire') return [];
  const known = byNumber((await dossiers.list()).dossiers);
  const byRow = new Map<string, ShownRow>();
  for (const row of rows) {
    const { number, training } = row;
    if (!number || byRow.has(number)) continue;
    const about = aboutOf(row, told);
    byRow.set(number, {
      number,
      text: training ? `${training} · ${about}` : about,
      dossierId: known.get(number)?.id ?? null,
    });
  }
  return [...byRow.values()];
}

function isRequest({ place, form }: PageReading): boolean {
  if (place.context?.is === 'prestataire') return false;
  return (form !== null && form.tabs.length > 0) || place.place === 'consultation';
}

function numberIn({ place, form }: PageReading): { readonly number?: string } {
  const number = form?.draftNumber ?? place.number;
  return number ? { number } : {};
}

async function similarOn(
  page: PageReading,
  tabId: number,
  told: Speaker,
): Promise<ShownFollowUp['similar']> {
  if (!BEFORE_CREATING.includes(page.place.place)) return null;
  const asTab: Asker = { kind: 'portal', tabId };
  const { found, readAt } = (await dossierAnswers.similar(
    { type: 'similar' },
    asTab,
  )) as SimilarFound; // Its own answer, which needs no schema here.
  // What was only begun here is no request on the portal.
  const seen = found.filter(({ number }) => number);
  if (seen.length === 0 && page.place.place !== 'nouvelle-demande') return null;
  return {
    found: seen.map(each => similarText(each, told)),
    read: (['brouillons', 'dossiers'] as const).map(list => {
      const at = readAt[list];
      const name = told.tell(`told.list.${list}`);
      return at
        ? told.tell('dossiers.similar-read', { list: name, day: told.day(at) })
        : told.tell('dossiers.similar-never', { list: name });
    }),
  };
}

function similarText(similar: Similar, told: Speaker): string {
  const { training, list, at } = similar;
  const about = [training ?? '', aboutOf(similar, told)].filter(Boolean).join(' · ');
  return list && at
    ? told.tell('told.similar-one', {
        about,
        day: told.day(at),
        list: told.tell(`told.list.${list}`),
      })
    : told.tell('told.similar-followed', { about });
}
