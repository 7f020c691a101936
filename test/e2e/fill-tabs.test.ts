import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { requestFor } from '../support/request.ts';
import { importRequest, openScene, type Scene } from '../support/scene.ts';
import type { Tab } from '../support/session.ts';
import { useSession } from '../support/use-session.ts';
import { waitFor } from '../support/wait-for.ts';

/** One application, on five unlike component libraries. */
const SKINS = ['vue', 'native', 'mui', 'angular', 'elements'];
/** What rests on no library is asked of two of them, and of all by `npm run test:long`. */
const TWO = process.env.TEST_LONG ? SKINS : ['vue', 'native'];

const session = useSession();
const request = requestFor({ employees: 1 });
const [salarie] = request.expected.salaries ?? [];
const [module] = request.expected.modules ?? [];

let scene: Scene | undefined;
const open = async (path: string) => {
  scene = await openScene(session(), request, path);
  return scene;
};
beforeAll(() => importRequest(session(), request));
afterEach(() => scene?.close());

/** What the page is told from now on: a second run over what holds already must tell it nothing. */
async function countEvents(tab: Tab): Promise<() => Promise<number>> {
  await tab.evaluate(() => {
    const counter = globalThis as unknown as { told: number };
    counter.told = 0;
    for (const name of ['input', 'change', 'click', 'keydown', 'pointerdown', 'beforeinput']) {
      addEventListener(name, () => counter.told++, true);
    }
  }, null);
  return () => tab.evaluate(() => (globalThis as unknown as { told: number }).told, null);
}

describe.each(SKINS)('« Remplir cet onglet », %s skin', skin => {
  it('fills the Formation tab, module included, and says what it read', async () => {
    const { popup, portal, finish } = await open(`?skin=${skin}&start=formation`);
    await popup.fillThisTab();
    expect(await finish()).toBe('done');
    const { Formation, modules } = await portal.model();
    expect(Formation).toMatchObject(request.expected.Formation ?? {});
    expect(modules).toHaveLength(1);
    expect(modules[0]).toMatchObject(module ?? {});
    const lines = await popup.results();
    expect(lines.find(({ field }) => field === 'reference-interne')).toMatchObject({
      status: expect.stringMatching(/^held/),
      value: expect.stringContaining('Formation GFLE'),
    });
    const touched = await countEvents(portal.tab);
    await popup.fillThisTab();
    expect(await finish()).toBe('done');
    expect(await touched()).toBe(0);
  });

  it('fills a person in the Salariés tab', async () => {
    const { popup, portal, finish } = await open(`?skin=${skin}&start=salaries`);
    await popup.fillThisTab();
    expect(await finish()).toBe('done');
    const { salaries } = await portal.model();
    expect(salaries).toHaveLength(1);
    expect(salaries[0]).toMatchObject(salarie ?? {});
  });

  it('puts the fields of the tab back as they were', async () => {
    const { popup, portal, finish } = await open(`?skin=${skin}&start=formation`);
    const { Formation } = await portal.model();
    await popup.fillThisTab();
    await finish();
    expect((await portal.model()).Formation).not.toEqual(Formation);
    await popup.undoAll();
    await popup.rested();
    expect((await portal.model()).Formation).toEqual(Formation);
  });
});

describe.each(TWO)('what « Remplir cet onglet » leaves alone, %s skin', skin => {
  it.each(['introduction', 'synthese', 'documents'])(
    'ticks no attestation in the %s tab',
    async start => {
      const { popup, portal, finish } = await open(`?skin=${skin}&start=${start}`);
      const before = await portal.model();
      await popup.fillThisTab();
      await finish();
      expect(await portal.model()).toEqual(before);
      expect((await popup.results()).map(({ status }) => status)).toContain('yours');
    },
  );

  it('leaves the Employeur tab as AKTO knows it', async () => {
    const { popup, portal, finish } = await open(`?skin=${skin}&start=employeur`);
    const { Employeur } = await portal.model();
    await popup.fillThisTab();
    await finish();
    expect((await portal.model()).Employeur).toMatchObject({
      'Raison Sociale': Employeur?.['Raison Sociale'],
      Email: Employeur?.Email,
    });
  });

  it('keeps what the user had typed, and says so', async () => {
    const { popup, portal, finish } = await open(`?skin=${skin}&start=formation&prefilled=other`);
    await popup.fillThisTab();
    await finish();
    expect((await portal.model()).Formation).toMatchObject({
      "Référence interne de l'entreprise": 'MA REF 2026',
    });
    expect(await popup.results()).toContainEqual(
      expect.objectContaining({ field: 'reference-interne', status: 'conflict' }),
    );
  });
});

describe('the page in view', () => {
  it.each(['titles=none', 'tabs=none', 'titles=renamed', 'half=1'])(
    'is recognised by its fields with ?%s',
    async switches => {
      const { popup } = await open(`?skin=vue&start=formation&modules=deux&${switches}`);
      await waitFor('the page', async () => (await popup.pageName()) === 'Formation');
    },
  );
});
