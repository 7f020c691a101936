import type { Journal } from '../assist/sources.ts';
import { centreStore } from '../centre/store.ts';
import { LONGEST_NOTE, noteStep } from '../dossiers/personal.ts';
import { sayStep } from '../dossiers/say.ts';
import { similarTo } from '../dossiers/similar.ts';
import { stepOf } from '../procedure/steps.ts';
import { profileStore } from '../profile/store.ts';
import type { Answers, Asker } from './answer.ts';
import { dossierViews } from './dossier-views.ts';
import { dossierParts, dossiers, portalSeen } from './dossiers.ts';
import { portalFollower } from './follow-portal.ts';
import { localStore, sessionStore } from './key-value.ts';
import { ownSelection } from './own-selection.ts';
import { loadSelection } from './selection.ts';
import { loadSettings } from './settings.ts';
import { vault } from './vault.ts';

const isVaultOpen = async () => (await vault.status()) === 'open';

const profiles = profileStore(localStore);

/** What the background does with what the portal shows. */
export const follower = portalFollower({
  session: sessionStore,
  dossiers,
  seen: portalSeen,
  parts: dossierParts,
  isVaultOpen,
  profiles: async () => (await profiles.list()).profiles,
});

/** For the background, and for the pages of the extension. */
export const views = dossierViews({
  local: localStore,
  dossiers,
  seen: portalSeen,
  parts: dossierParts,
  isVaultOpen,
  margin: async () => (await loadSettings()).deadlineMargin,
});

/** « Tout remplir » began, or goes on, in a tab of the portal. */
export async function followFilling(tabId: number, { profileId }: Journal): Promise<void> {
  const { profiles: known } = await profiles.list();
  const profile = known.find(({ id }) => id === profileId);
  if (!profile) return;
  const selection = await loadSelection(ownSelection(localStore, sessionStore, tabId));
  const { centre } = await centreStore(localStore).read();
  const { chosen, wages } = selection;
  const of = { profile, siret: centre?.siret, funder: centre?.opco };
  const id = await follower.filling(tabId, { ...of, people: chosen.length, wages });
  if (!id || chosen.length === 0 || !(await isVaultOpen())) return;
  await dossierParts.change(id, part =>
    JSON.stringify(part.employees) === JSON.stringify(chosen)
      ? part
      : { ...part, employees: [...chosen] },
  );
}

/** What the overlay and the popup ask of dossiers. */
export const dossierAnswers: Pick<
  Answers,
  'dossiers' | 'dossier' | 'follow' | 'say-step' | 'note-step' | 'similar'
> = {
  dossiers: () => views.all(),

  async dossier({ id }, asker) {
    const own = id ?? (asker.kind === 'portal' ? await follower.here(asker.tabId) : null);
    // Names and notes stay out of the portal's page.
    return own ? views.one(own, asker.kind === 'page') : null;
  },

  async follow({ number, as, tabId }, asker) {
    const tab = asker.kind === 'portal' ? asker.tabId : tabId;
    if (tab === undefined) throw new Error('No tab to follow the request of');
    return follower.follow(tab, { ...(number && { number }), ...(as && { as }) });
  },

  async 'say-step'({ id, step, done }) {
    if (!stepOf(step)) throw new Error('No such step');
    return (await dossiers.change(id, each => sayStep(each, step, done, new Date()))) !== null;
  },

  async 'note-step'({ id, step, note }) {
    if (!stepOf(step) || note.length > LONGEST_NOTE) throw new Error('No such step, or too long');
    if (!(await dossiers.get(id))) return 'gone';
    if (!(await isVaultOpen())) return 'locked';
    await dossierParts.change(id, part => noteStep(part, step, note, new Date()));
    return 'kept';
  },

  async similar({ company }, asker) {
    const local = localOf(asker);
    const { profiles: known } = await profiles.list();
    const { profileId } = await loadSelection(local);
    const profile = known.find(({ id }) => id === profileId) ?? known[0];
    const { title, start, end } = profile?.training ?? {};
    const { dossiers: all } = await dossiers.list();
    return similarTo(
      { training: title, start, end, company },
      { dossiers: all, seen: await portalSeen.read() },
    );
  },
};

/** What a tab of the portal chose is its own. */
function localOf(asker: Asker) {
  return asker.kind === 'portal' ? ownSelection(localStore, sessionStore, asker.tabId) : localStore;
}
