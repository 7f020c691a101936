import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { placesOf } from '../support/compare-models.ts';
import { browserUnderTest } from '../support/launch.ts';
import type { ChromiumSession } from '../support/launch-chromium.ts';
import type { Portal } from '../support/portal.ts';
import { requestFor } from '../support/request.ts';
import { importRequest, openScene, openSceneOn, type Scene } from '../support/scene.ts';
import { useSession } from '../support/use-session.ts';
import { waitFor } from '../support/wait-for.ts';

const session = useSession();
const inChromium = browserUnderTest === 'chromium' ? it : () => undefined;

let scene: Scene | undefined;
afterEach(() => scene?.close());

/** How many values the portal holds. */
const heldBy = async (portal: Portal) =>
  placesOf(await portal.model()).filter(({ value }) => value !== null && value !== '').length;

describe('a run of five people', () => {
  // One value between two stops would be the whole proof; it takes a quarter of an hour.
  const step = process.env.TEST_LONG ? 1 : 12;
  const request = requestFor({ employees: 5 });
  beforeAll(() => importRequest(session(), request));

  it('stopped again and again ends with everybody right, and once', async () => {
    scene = await openScene(session(), request, '?skin=native&latency=50');
    const { popup, portal, finish } = scene;
    let how = 'stopped';
    for (let round = 0; how !== 'done' && round < 400; round++) {
      const before = await heldBy(portal);
      await popup.fillAll();
      const ended = finish();
      const grown = waitFor(
        'some more values',
        async () => (await heldBy(portal)) >= before + step && 'grown',
        { timeout: 60_000 },
      ).catch(() => 'no more');
      // The run may well end before it has written that much.
      if ((await Promise.race([ended, grown])) === 'grown') await popup.stopIfRunning();
      how = await ended;
    }
    const { modules, salaries } = await portal.model();
    expect(modules).toHaveLength(1);
    expect(salaries).toHaveLength(5);
    for (const [index, person] of (request.expected.salaries ?? []).entries()) {
      expect(salaries[index]).toMatchObject(person);
    }
  }, 900_000);
});

describe('the extension itself', () => {
  const request = requestFor({ employees: 1 });
  beforeAll(() => importRequest(session(), request));

  inChromium('reloaded in the middle leaves the page right, and goes on when asked', async () => {
    scene = await openScene(session(), request, '?skin=native&start=formation&latency=400');
    const { popup, portal } = scene;
    await popup.fillThisTab();
    await waitFor('the first values', async () => (await portal.model()).modules.length === 1);
    await (session() as ChromiumSession).reloadExtension();
    // People are kept in memory only: they are gone with the extension's own life.
    await importRequest(session(), request);
    scene = await openSceneOn(session(), request, portal);
    await scene.popup.fillThisTab();
    expect(await scene.finish()).toBe('done');
    const [module] = request.expected.modules ?? [];
    const { modules } = await portal.model();
    expect(modules).toHaveLength(1);
    expect(modules[0]).toMatchObject(module ?? {});
  });

  inChromium('fills the tab in view on its keyboard command', async () => {
    scene = await openScene(session(), request, '?skin=native&start=formation');
    const { portal } = scene;
    await portal.tab.front();
    const [worker] = (session() as ChromiumSession).context.serviceWorkers();
    // No test can press the browser's own shortcuts: the event they cause is sent instead.
    await worker?.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { commands: { onCommand: { dispatch(name: string): void } } };
      };
      chrome.commands.onCommand.dispatch('fill-page');
    });
    await waitFor('the reference', async () => {
      const { Formation } = await portal.model();
      return Formation?.["Référence interne de l'entreprise"] === 'Formation GFLE';
    });
  });

  it('is worked with the keyboard alone', async () => {
    scene = await openScene(session(), request, '?skin=native&start=formation');
    const { popup, portal } = scene;
    await popup.tab.front();
    await popup.tab.evaluate(() => document.querySelector('select')?.focus(), null);
    await waitFor('the focus to reach « Remplir cet onglet »', async () => {
      await popup.tab.press('Tab');
      return popup.tab.evaluate(
        () => document.activeElement?.textContent?.trim() === 'Remplir cet onglet',
        null,
      );
    });
    await popup.tab.press('Enter');
    await waitFor('the reference', async () => {
      const { Formation } = await portal.model();
      return Formation?.["Référence interne de l'entreprise"] === 'Formation GFLE';
    });
  });
});
