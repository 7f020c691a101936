import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import '../../locales/popup.ts';
import { text } from '../../locales/text.ts';
import { compareModels } from '../support/compare-models.ts';
import { browserUnderTest } from '../support/launch.ts';
import type { Portal, PortalModel } from '../support/portal.ts';
import { requestFor } from '../support/request.ts';
import { importRequest, openScene, openSceneOn, type Scene } from '../support/scene.ts';
import { PORTAL, type Tab } from '../support/session.ts';
import { useSession } from '../support/use-session.ts';
import { waitFor } from '../support/wait-for.ts';

const session = useSession();
const request = requestFor({ employees: 2 });
const [module] = request.expected.modules ?? [];
const FORMATION = '?skin=native&start=formation';
const COST = 'Pédagogique';

const scenes: Scene[] = [];
const open = async (path: string) => {
  const scene = await openScene(session(), request, path);
  scenes.push(scene);
  return scene;
};
beforeAll(() => importRequest(session(), request));
afterEach(async () => {
  for (const scene of scenes.splice(0)) await scene.close().catch(() => undefined);
});

const hasBegun = (portal: Portal) =>
  waitFor('the first values', async () => (await portal.model()).modules.length === 1);
/** Milliseconds that one field may take in a hidden tab, a search above all: its timers run once a second. */
const HIDDEN = 12_000;

/** The field in hand when the tab is hidden is finished first. */
async function atRest(portal: Portal, time = 3000): Promise<PortalModel> {
  let last = await portal.model();
  let since = Date.now();
  return waitFor('nothing more to be written', async () => {
    const now = await portal.model();
    if (JSON.stringify(now) !== JSON.stringify(last)) {
      last = now;
      since = Date.now();
    }
    return Date.now() - since > time && now;
  });
}

const about = (tab: Tab) =>
  tab.evaluate(() => document.querySelector('.about')?.textContent ?? '', null);
/** Playwright makes every page of Chromium believe that it is in front: there nothing pauses. */
const tabsHide = browserUnderTest === 'firefox';
const isHidden = (tab: Tab) => tab.evaluate(() => document.visibilityState === 'hidden', null);
const titleOf = (tab: Tab) => tab.evaluate(() => document.title, null);

describe('two tabs of the portal', () => {
  it('keep a fill waiting while the other is in front, and end both right', async () => {
    const one = await open(`${FORMATION}&latency=400`);
    await one.popup.fillThisTab();
    await waitFor('the question', async () => (await one.popup.question())?.kind === 'amount');
    await one.popup.answerAmount('employee');
    await hasBegun(one.portal);

    const two = await open(FORMATION);
    if (tabsHide) await waitFor('the first tab to be hidden', () => isHidden(one.portal.tab));
    const paused = tabsHide ? await atRest(one.portal, HIDDEN) : null;
    await two.popup.fillThisTab();
    expect(await two.finish({ amount: 'request' })).toBe('done');
    if (paused) {
      // At most what the search in hand still chose: a postal code and its commune, or the provider
      // with what its directory says of it.
      const more = compareModels(paused, {}, await one.portal.model());
      const isProvider = more.some(({ label }) => label.startsWith('Rechercher un organisme'));
      expect(more.length, JSON.stringify(more)).toBeLessThanOrEqual(isProvider ? 7 : 2);
      expect(await one.popup.run()).toBe('running');
    }

    await one.portal.tab.front();
    expect(await one.finish()).toBe('done');
    expect((await one.portal.model()).modules).toEqual([expect.objectContaining(module)]);
    const { modules } = await two.portal.model();
    expect(modules).toEqual([expect.objectContaining({ ...module, [COST]: 600 })]);
  });

  it('ask each for itself: the answer given in one is not the answer of the other', async () => {
    const one = await open(FORMATION);
    await one.popup.fillThisTab();
    await waitFor('the question', async () => (await one.popup.question())?.kind === 'amount');
    const two = await open(FORMATION);
    await two.popup.fillThisTab();
    expect(await two.finish({ amount: 'request' })).toBe('done');

    expect((await one.popup.question())?.kind).toBe('amount');
    expect((await one.portal.model()).modules[0]?.[COST] ?? null).toBeNull();
    expect(await one.finish({ amount: 'employee' })).toBe('done');
    expect((await one.portal.model()).modules[0]?.[COST]).toBe(300);
    expect((await two.portal.model()).modules[0]?.[COST]).toBe(600);
  });

  it('are told apart in the popup, as long as there are two', async () => {
    const one = await open(FORMATION);
    expect(await about(one.popup.tab)).not.toContain('n°');
    const two = await open('?skin=native&start=employeur');
    await waitFor('the first to be named', async () =>
      (await about(one.popup.tab)).includes('n° 1 des 2'),
    );
    await waitFor('the second to be named', async () =>
      /n° 2 des 2.*dernier regardé/s.test(await about(two.popup.tab)),
    );
    await waitFor(
      'two titles',
      async () => (await titleOf(one.popup.tab)) !== (await titleOf(two.popup.tab)),
    );
    expect([await one.popup.pageName(), await two.popup.pageName()]).toEqual([
      'Formation',
      'Employeur',
    ]);

    await one.portal.tab.front();
    await waitFor('the tab in front to be named', async () =>
      (await about(one.popup.tab)).includes('affiché en ce moment'),
    );
    await one.portal.tab.close();
    await waitFor('the one left to be named alone', async () => {
      const words = await about(two.popup.tab);
      return words !== '' && !words.includes('n°');
    });
    await waitFor('the popup of the other to say that it is gone', async () =>
      (await one.popup.text()).includes(text('blocked.tab-gone')),
    );
  });
});

it('keeps the first of two people who are ticked one right after the other', async () => {
  const { popup } = await open(FORMATION);
  await popup.chooseEmployees([]);
  await popup.tab.evaluate(async () => {
    for (const box of document.querySelectorAll<HTMLElement>('details.people input')) {
      box.click();
      // As fast as a hand could ever be: the engine has not answered the first yet.
      await new Promise(resolve => setTimeout(resolve));
    }
  }, null);
  await popup.tab.reload();
  await popup.ready();
  await waitFor('both to be chosen', async () =>
    (await popup.text()).includes(text('panel.employees-many', { count: 2 })),
  );
});

describe('a portal that moves while it is filled', () => {
  it.each(['start=employeur', 'start=home'])(
    'to another of its pages (%s) is left alone there',
    async elsewhere => {
      const { popup, portal } = await open(`${FORMATION}&latency=400`);
      await popup.fillThisTab();
      await waitFor('the question', async () => (await popup.question())?.kind === 'amount');
      await popup.answerAmount('employee');
      await hasBegun(portal);
      await portal.tab.goto(`${PORTAL}?skin=native&${elsewhere}`);
      await portal.ready();
      const before = await portal.model();
      await popup.ready();
      await waitFor('the popup to rest', async () => (await popup.run()) !== 'running');
      expect(await portal.model()).toEqual(before);

      await portal.tab.goto(`${PORTAL}${FORMATION}`);
      await portal.ready();
      const again = await openSceneOn(session(), request, portal);
      scenes.push(again);
      await again.popup.fillThisTab();
      expect(await again.finish()).toBe('done');
      expect((await portal.model()).modules[0]).toMatchObject(module ?? {});
    },
  );

  it('out of the portal is said, and taken up again when it comes back', async () => {
    const { popup, portal } = await open(`${FORMATION}&latency=400`);
    await popup.fillThisTab();
    await portal.tab.goto('about:blank');
    await waitFor('the popup to say so', async () =>
      (await popup.text()).includes(text('blocked.tab-gone')),
    );
    expect(await popup.run()).toBe('idle');
    await portal.tab.goto(`${PORTAL}${FORMATION}`);
    await portal.ready();
    await popup.ready();
    await waitFor('the page to be known', async () => (await popup.pageName()) === 'Formation');
  });
});

describe('a portal that never rests', () => {
  it('is filled right while it echoes its events and rewrites itself', async () => {
    const { popup, portal, finish } = await open(FORMATION);
    await portal.tab.evaluate(() => {
      const told: Element[] = [];
      for (const type of ['change', 'focusout']) {
        document.addEventListener(type, ({ target }) => told.push(target as Element), true);
      }
      setInterval(() => {
        document.body.dataset.turn = String(Number(document.body.dataset.turn ?? 0) + 1);
        for (const box of told.splice(0)) box.dispatchEvent(new Event('change', { bubbles: true }));
      }, 5);
    }, null);
    await popup.fillThisTab();
    expect(await finish()).toBe('done');
    expect((await portal.model()).modules).toEqual([expect.objectContaining(module)]);
  });

  it('is left at once when « Arrêter » is pressed in the middle', async () => {
    const { popup, portal, finish } = await open(FORMATION);
    await portal.tab.evaluate(() => {
      const turn = () => {
        document.body.dataset.turn = String(Number(document.body.dataset.turn ?? 0) + 1);
        requestAnimationFrame(turn);
      };
      turn();
    }, null);
    await popup.fillThisTab();
    await waitFor('the question', async () => (await popup.question())?.kind === 'amount');
    await popup.answerAmount('employee');
    await hasBegun(portal);
    await popup.stopIfRunning();
    expect(await finish({ leavesUnknown: true })).toMatch(/stopped|done/);
    const left = await portal.model();
    await popup.tab.front();
    expect(await popup.run()).not.toBe('running');
    expect(await portal.model()).toEqual(left);
  });
});
