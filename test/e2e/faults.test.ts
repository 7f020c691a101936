import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../support/answer-questions.ts';
import { requestFor } from '../support/request.ts';
import { importRequest, openScene, type Scene } from '../support/scene.ts';
import { useSession } from '../support/use-session.ts';
import { waitFor } from '../support/wait-for.ts';

const session = useSession();
const request = requestFor({ employees: 1 });
const [module] = request.expected.modules ?? [];

let scene: Scene | undefined;
const open = async (path: string) => {
  scene = await openScene(session(), request, path);
  return scene;
};
beforeAll(() => importRequest(session(), request));
afterEach(() => scene?.close());

/** Fills the Formation tab of a portal that has something wrong with it. */
async function fillFormation(fault: string, knowledge: Partial<Knowledge> = LEAVES) {
  const opened = await open(`?skin=vue&start=formation&${fault}`);
  await opened.popup.fillThisTab();
  const how = await opened.finish(knowledge);
  const results = await opened.popup.results();
  const statusOf = (field: string) => results.find(line => line.field === field)?.status;
  return { ...opened, how, results, statusOf, model: await opened.portal.model() };
}

/** The person leaves to the portal whatever the fault makes unanswerable. */
const LEAVES: Partial<Knowledge> = { leavesUnknown: true };

const TITLE = 'Intitulé de formation';
const HELD = /^held|^same/;

describe('a portal at fault', () => {
  it('is believed when it refuses a value, and the reason is its own', async () => {
    const { results, model } = await fillFormation(`fault=refuse:${TITLE}`);
    const line = results.find(({ label }) => label === TITLE);
    expect(line?.status).toBe('refused');
    expect(line?.reason).toContain('ne correspond pas');
    expect(model.modules[0]).toMatchObject({ 'Durée de formation en heures': 8 });
  });

  it.each(['revert', 'overwrite'])('is not said to hold a value after « %s »', async fault => {
    const { popup, portal } = await fillFormation(`fault=${fault}:${TITLE}`);
    // The page may change it once the tab is said to be filled: that is told as well.
    await waitFor('what became of the title', async () => {
      const line = (await popup.results()).find(({ label }) => label === TITLE);
      return line !== undefined && !HELD.test(line.status);
    });
    expect((await portal.model()).modules[0]?.[TITLE]).not.toBe(module?.[TITLE]);
  });

  it('gets another answer than an option that no longer exists: none', async () => {
    const { results, model } = await fillFormation('fault=missing-option:Inter-Entreprises');
    expect(model.modules[0]?.['Type de formation']).toBeNull();
    expect(results.find(({ label }) => label === 'Type de formation')?.status).not.toMatch(HELD);
    expect(model.modules[0]).toMatchObject({ [TITLE]: module?.[TITLE] ?? null });
  });

  it.each(['search-error', 'search-empty', 'search-two'])(
    'leaves the provider empty, and says so, after %s',
    async fault => {
      const { results, model } = await fillFormation(`fault=${fault}`);
      expect(model.modules[0]?.SIRET ?? null).toBeNull();
      const line = results.find(({ label }) => /organisme de formation externe/.test(label));
      expect(line?.status).not.toMatch(HELD);
      expect(line?.reason).not.toBe('');
      expect(model.modules[0]).toMatchObject({ [TITLE]: module?.[TITLE] ?? null });
    },
  );

  it('is filled all the same when it redraws its form after each field', async () => {
    const { model, results } = await fillFormation('fault=rerender', {});
    // What the request does not hold is the only thing left out.
    expect(results.filter(({ status }) => !/^held|^same|^missing/.test(status))).toEqual([]);
    expect(model.modules[0]).toMatchObject(module ?? {});
  });

  it('is told apart when it does not save', async () => {
    const { popup, finish } = await open('?skin=native&fault=save-error');
    await popup.fillAll();
    expect(await finish({ leavesUnknown: true })).not.toBe('done');
    expect((await popup.text()).toLowerCase()).toContain('enregistr');
  });

  it('is resumed after a login page came in the way', async () => {
    const { popup, portal, finish } = await open('?skin=native&fault=login');
    await popup.fillAll();
    const isAtLogin = async () => (await portal.tab.url()).includes('/connexion');
    await finish({ endsWhen: isAtLogin });
    await portal.clickButton(/connecter|connexion/i);
    await portal.ready();
    await popup.ready();
    await popup.fillAll();
    await finish();
    const { modules, salaries } = await portal.model();
    expect(modules).toHaveLength(1);
    expect(salaries).toHaveLength(1);
  });
});

describe('a person who does something else meanwhile', () => {
  it('finds the filling suspended while the portal is out of sight, then right', async () => {
    const { popup, portal, finish } = await open('?skin=vue&start=formation&latency=400');
    await popup.fillThisTab();
    await popup.tab.front();
    await portal.tab.front();
    await finish();
    expect((await portal.model()).modules[0]).toMatchObject(module ?? {});
  });

  it('keeps what they type while the tab is being filled', async () => {
    const { popup, portal, finish } = await open('?skin=native&start=formation&latency=400');
    await popup.fillThisTab();
    const stopped = finish({ leavesUnknown: true });
    await waitFor('the first values', async () => (await portal.model()).modules.length === 1);
    await portal.tab.front();
    // As a person does: the click is what tells the assistant that a hand is there.
    await portal.tab.click({ role: 'textbox', name: /Référence interne/ });
    await portal.tab.type({ role: 'textbox', name: /Référence interne/ }, 'MA REF');
    await stopped;
    expect((await portal.model()).Formation).toMatchObject({
      "Référence interne de l'entreprise": 'MA REF',
    });
  });

  it('is told when the portal moved to another tab, and nothing is written there', async () => {
    const { popup, portal, finish } = await open('?skin=vue&start=formation&latency=400');
    const before = await portal.model();
    await popup.fillThisTab();
    const stopped = finish({ leavesUnknown: true });
    await waitFor('the first values', async () => (await portal.model()).modules.length === 1);
    await portal.showTab('Employeur');
    expect(await stopped).toBe('stopped');
    expect((await portal.model()).Employeur).toEqual(before.Employeur);
  });

  it('can reload the page in the middle and start again', async () => {
    const { popup, portal, finish } = await open('?skin=native&start=formation&latency=400');
    await popup.fillThisTab();
    await portal.tab.reload();
    await portal.ready();
    await popup.ready();
    await popup.fillThisTab();
    expect(await finish()).toBe('done');
    expect((await portal.model()).modules[0]).toMatchObject(module ?? {});
  });
});
