import { describe, expect, test } from 'vitest';
import { portalFollower } from '../../../lib/browser/follow-portal.ts';
import { keepSighted } from '../../../lib/browser/sighted.ts';
import { factsOf, saidOf } from '../../../lib/dossiers/facts.ts';
import { portalSeenStore } from '../../../lib/dossiers/portal-seen.ts';
import { sayStep } from '../../../lib/dossiers/say.ts';
import { dossierStore } from '../../../lib/dossiers/store.ts';
import { personalParts } from '../../../lib/dossiers/vault-part.ts';
import type { PageReading } from '../../../lib/sightings/read-page.ts';
import { memoryKeyValue } from '../../../lib/storage/key-value.ts';
import {
  aForm,
  aList,
  anId,
  aPage,
  DAY_1,
  DAY_2,
  DRAFT,
  FILE,
  fileRow,
  listRow,
  TRAINING,
} from '../dossiers/a-dossier.ts';
import { aProfile } from '../profile/a-profile.ts';
import { anOpenVault } from '../vault/a-vault.ts';

const TAB = 7;
const profile = aProfile();
const OF = { profile, siret: '55208131766522', funder: 'AKTO', people: 2, wages: null } as const;

async function aBrowser({ isOpen = true } = {}) {
  const local = memoryKeyValue();
  const session = memoryKeyValue();
  const { vault } = await anOpenVault();
  const dossiers = dossierStore(local);
  const parts = personalParts(vault.records);
  let now = DAY_1;
  const follower = portalFollower({
    session,
    dossiers,
    seen: portalSeenStore(local),
    parts,
    isVaultOpen: async () => isOpen,
    profiles: async () => [profile],
    now: () => now,
    newId: anId,
  });
  return {
    local,
    dossiers,
    parts,
    follower,
    /** As the background does, when a tab shows something else. */
    async show(page: PageReading, tab = TAB, at = now) {
      now = at;
      await keepSighted(session, tab, { page, at: at.toISOString() });
      await follower.sighted(tab, page);
    },
    all: async () => (await dossiers.list()).dossiers,
  };
}

const only = <T>(all: readonly T[]): T => {
  expect(all).toHaveLength(1);
  return all[0] ?? expect.fail('nothing');
};

describe('« Tout remplir »', () => {
  test('begins a dossier with the number of the draft in view, once', async () => {
    const { follower, show, all } = await aBrowser();
    await show(aForm({ draftNumber: DRAFT }));

    await follower.filling(TAB, OF);
    await follower.filling(TAB, OF);

    expect(factsOf(only(await all()))).toMatchObject({
      draft: DRAFT,
      profile: { id: profile.id, revision: 1 },
      start: profile.training.start,
      people: 2,
      siret: OF.siret,
    });
  });

  test('of a draft whose number is never shown is one dossier, which the list then names', async () => {
    const { follower, show, all } = await aBrowser();
    await show(aForm());
    await follower.filling(TAB, OF);
    await show(aForm({ tabs: [{ label: 'Formation', mark: 'valid', active: true }] }));
    await follower.filling(TAB, OF);
    const { title, start, end } = profile.training;

    await show(aPage([aList([listRow({ training: title, start, end })])]), TAB, DAY_2);

    const dossier = only(await all());
    expect(factsOf(dossier).draft).toBe(DRAFT);
    expect(dossier.sightings.map(({ kind }) => kind)).toContain('tab-mark');
  });

  test('of another draft in the same tab is another dossier', async () => {
    const { follower, show, all } = await aBrowser();
    await show(aForm({ draftNumber: DRAFT }));
    await follower.filling(TAB, OF);

    await show(aForm({ draftNumber: '10999' }));
    await follower.filling(TAB, OF);

    expect((await all()).map(each => factsOf(each).draft).sort()).toEqual([DRAFT, '10999']);
  });
});

describe('what a tab shows', () => {
  test('goes to the dossier of that tab only, even when the page says no number', async () => {
    const { follower, show, all } = await aBrowser();
    await show(aForm({ draftNumber: DRAFT }), 1);
    await follower.filling(1, OF);
    await show(aForm({ draftNumber: '10999' }), 2);
    await follower.filling(2, OF);

    await show(aForm({ messages: ['sent'] }), 2);

    const sent = (await all()).filter(each =>
      each.sightings.some(({ kind }) => kind === 'sent-message'),
    );
    expect(factsOf(only(sent)).draft).toBe('10999');
  });

  test('a new request in the tab does not go to the one that was there before', async () => {
    const { follower, show, all } = await aBrowser();
    await show(aForm({ draftNumber: DRAFT }));
    await follower.filling(TAB, OF);
    await show(aPage([], { place: { ...aPage([]).place, place: 'nouvelle-demande' } }));

    await show(aForm({ messages: ['sent'] }));

    expect(only(await all()).sightings.map(({ kind }) => kind)).not.toContain('sent-message');
    expect(await follower.here(TAB)).toBeNull();
  });

  test('a dossier that was deleted is no more the one of its tab: it can be followed again', async () => {
    const { follower, show, dossiers } = await aBrowser();
    await show(aForm());
    await dossiers.remove((await follower.filling(TAB, OF)) ?? expect.fail('not followed'));

    expect(await follower.here(TAB)).toBeNull();
  });

  test('follows nothing that the user did not ask to follow', async () => {
    const { show, all } = await aBrowser();

    await show(aPage([aList([listRow()])]));
    await show(aForm({ draftNumber: DRAFT }));

    expect(await all()).toEqual([]);
  });

  test('from a file begun by hand to its agreement, nothing said is lost on the way', async () => {
    const { follower, show, all, dossiers } = await aBrowser();
    await show(aPage([aList([listRow()])]));
    const followed = await follower.follow(TAB, { number: DRAFT });
    if (!('id' in followed)) expect.fail(followed.status);
    await dossiers.change(followed.id, each => sayStep(each, 'cost-agreed', true, DAY_1));

    await show(aForm({ draftNumber: DRAFT, messages: ['sent'] }));
    await show(aPage([aList([fileRow({ state: 'Accordé' })], { list: 'dossiers' })]), TAB, DAY_2);

    const dossier = only(await all());
    expect(factsOf(dossier)).toMatchObject({ draft: DRAFT, file: FILE, title: TRAINING });
    expect(saidOf(dossier)['cost-agreed']?.done).toBe(true);
    expect(JSON.stringify(dossier.sightings)).toContain('Accordé');
  });
});

describe('« Suivre ce dossier »', () => {
  test('asks which, then does as told, and doubles nothing', async () => {
    const { follower, show, all } = await aBrowser();
    await show(aPage([aList([listRow()])]));
    const draft = await follower.follow(TAB, { number: DRAFT });
    await show(aPage([aList([fileRow()], { list: 'dossiers' })]), TAB, DAY_2);

    const asked = await follower.follow(TAB, { number: FILE });

    const id = 'id' in draft ? draft.id : '';
    expect(asked).toEqual({ status: 'which', ids: [id] });
    expect(await follower.follow(TAB, { number: FILE, as: id })).toEqual({ status: 'known', id });
    expect(factsOf(only(await all()))).toMatchObject({ draft: DRAFT, file: FILE });
  });

  test('says when there is nothing to follow', async () => {
    const { follower, show } = await aBrowser();

    expect(await follower.follow(TAB, {})).toEqual({ status: 'nothing-here' });
    await show(aPage([aList([listRow(), listRow({ number: '10999' })])]));
    expect(await follower.follow(TAB, {})).toEqual({ status: 'nothing-here' });
  });
});

describe('the people of a list', () => {
  const people = [{ number: DRAFT, names: ['ZOÉ TRAVEL'], others: 1 }];
  const page = aPage([aList([listRow()], { people })]);

  test('are kept in the open vault, and nowhere on the disk', async () => {
    const { follower, show, parts, local } = await aBrowser();
    await show(page);
    const followed = await follower.follow(TAB, { number: DRAFT });

    await show(page, TAB, DAY_2);

    const id = 'id' in followed ? followed.id : '';
    expect((await parts.get(id)).trainees?.[DRAFT]?.names).toEqual(['ZOÉ TRAVEL']);
    expect(JSON.stringify(await local.entries(''))).not.toContain('TRAVEL');
  });

  test('are kept nowhere while it is closed', async () => {
    const { follower, show, parts } = await aBrowser({ isOpen: false });
    await show(page);
    await follower.follow(TAB, { number: DRAFT });
    await show(page, TAB, DAY_2);

    expect((await parts.list()).parts.size).toBe(0);
  });
});

describe('in the context of the provider', () => {
  const asProvider = (page: PageReading): PageReading => ({
    ...page,
    place: { ...page.place, context: { is: 'prestataire', said: 'Profil Prestataire' } },
  });

  test('what is filled is nobody’s own request: no dossier begins', async () => {
    const { follower, show, all } = await aBrowser();
    await show(asProvider(aForm({ draftNumber: DRAFT })));

    expect(await follower.filling(TAB, OF)).toBeNull();
    expect(await all()).toEqual([]);
  });

  test('the tab is no more about the request that it showed before', async () => {
    const { follower, show, all } = await aBrowser();
    await show(aForm({ draftNumber: DRAFT }));
    const id = await follower.filling(TAB, OF);
    expect(await follower.here(TAB)).toBe(id);

    await show(asProvider(aForm({ tabs: [{ label: 'Formation', mark: 'valid', active: true }] })));

    expect(await follower.here(TAB)).toBeNull();
    const { sightings } = only(await all());
    expect(sightings.filter(({ kind }) => kind === 'tab-mark')).toEqual([]);
  });
});
