import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { text } from '../../locales/text.ts';
import { requestFor } from '../support/request.ts';
import { importRequest, openScene, type Scene } from '../support/scene.ts';
import type { Tab } from '../support/session.ts';
import { useSession } from '../support/use-session.ts';
import { waitFor } from '../support/wait-for.ts';

const session = useSession();
const request = requestFor({ employees: 1 });
const [salarie] = request.expected.salaries ?? [];

const REFERENCE = "Référence interne de l'entreprise";
const DAYS = 'Durée de formation en jours';
const TYPED = 'MA REF 2026';

let scene: Scene | undefined;
beforeAll(() => importRequest(session(), request));
afterEach(() => scene?.close());

interface Shown {
  readonly ticked: boolean;
  readonly text: string;
}

async function open(path: string) {
  scene = await openScene(session(), request, path);
  const { popup, finish } = scene;
  return {
    ...scene,
    lines: () => popup.tab.evaluate(readLines, null),
    async look() {
      await popup.press('preview.open');
      await waitFor('the lines', async () =>
        Object.values(await popup.tab.evaluate(readLines, null)).some(({ text }) => text !== ''),
      );
    },
    tick: (label: string) =>
      popup.tab.click({ role: 'checkbox', name: new RegExp(`^${label}(?! de)`) }),
    async write() {
      const many = text('preview.write', { count: '\\d+' });
      const name = new RegExp(`^(${many}|${text('question.proposed.write')})$`);
      await popup.clickButton(name);
      return finish({ leavesUnknown: true });
    },
  };
}

/** By the name of the field, what its line says. */
function readLines(): Record<string, Shown> {
  const words = (element: Element | null) =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const lines = [...document.querySelectorAll('form.preview li')].map(line => [
    words(line.querySelector('strong')),
    { ticked: line.querySelector('input')?.checked === true, text: words(line) },
  ]);
  return Object.fromEntries(lines);
}

/** What the page is told from now on. */
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

describe.each(['vue', 'native'])('« Voir avant d’écrire », %s skin', skin => {
  it('writes what is ticked, and nothing over what the user typed unless they say so', async () => {
    const { popup, portal, lines, look, tick, write } = await open(
      `?skin=${skin}&start=formation&prefilled=other`,
    );
    const before = await portal.model();
    await look();
    const shown = await lines();
    expect(shown[REFERENCE]).toMatchObject({ ticked: false });
    expect(shown[REFERENCE]?.text).toContain(text('preview.on-page', { value: TYPED }));
    expect(shown[REFERENCE]?.text).toContain(text('row.wanted', { value: 'Formation GFLE' }));
    expect(shown[DAYS]).toMatchObject({ ticked: true });
    expect(await portal.model()).toEqual(before);

    await tick(DAYS);
    expect(await write()).toBe('done');
    const { Formation, modules } = await portal.model();
    expect(Formation?.[REFERENCE]).toBe(TYPED);
    expect(Formation?.['Sous dispositif']).toBe(request.expected.Formation?.['Sous dispositif']);
    expect(modules[0]).toMatchObject({ [DAYS]: null, 'Code postal': '80000' });

    await look();
    // A second list holds what is left, unticked as it was: there is nothing to press.
    expect((await lines())[DAYS]).toMatchObject({ ticked: false });
    expect(Object.values(await lines()).some(({ ticked }) => ticked)).toBe(false);
    await tick(REFERENCE);
    expect(await write()).toBe('done');
    expect((await portal.model()).Formation?.[REFERENCE]).toBe('Formation GFLE');

    const row = text('row.named', { what: text('row.undo'), label: REFERENCE });
    await popup.clickButton(row);
    await popup.rested();
    expect((await portal.model()).Formation?.[REFERENCE]).toBe(TYPED);
  });

  it('tells the page nothing the second time', async () => {
    const { popup, portal, look, finish, write } = await open(
      `?skin=${skin}&start=formation&modules=deux`,
    );
    await look();
    expect(await write()).toBe('done');
    await popup.fillThisTab();
    await finish();
    const touched = await countEvents(portal.tab);
    await popup.fillThisTab();
    expect(await finish()).toBe('done');
    expect(await touched()).toBe(0);
  });
});

describe('the list', () => {
  it('keeps what the user types on the page while it is open', async () => {
    const { portal, lines, look, write } = await open('?skin=native&start=formation');
    await look();
    expect((await lines())[REFERENCE]).toMatchObject({ ticked: true });
    await portal.tab.front();
    await portal.tab.type({ role: 'textbox', name: new RegExp(`^${REFERENCE}`) }, TYPED);
    await write();
    const { Formation } = await portal.model();
    expect(Formation?.[REFERENCE]).toBe(TYPED);
    expect(Formation?.['Sous dispositif']).toBe(request.expected.Formation?.['Sous dispositif']);
  });

  it('holds the fields that an answer makes appear, and writes them', async () => {
    const { portal, popup, lines, look, write } = await open('?skin=native&start=salaries');
    await portal.tab.front();
    await portal.clickButton(/Ajouter un salarié/);
    await waitFor('the form', async () => (await portal.model()).salaries.length === 1);
    await popup.tab.front();
    await waitFor('its fields', async () => (await popup.results()).length > 5);
    await look();
    const nir = Object.entries(await lines()).find(([label]) => /\(NIR\)/.test(label))?.[1];
    expect(nir).toMatchObject({ ticked: true });
    expect(nir?.text).toContain(text('reason.later'));
    expect(await write()).toBe('done');
    const { salaries } = await portal.model();
    expect(salaries[0]).toMatchObject(salarie ?? {});
  });
});
