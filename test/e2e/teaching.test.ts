import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { storedItems } from '../support/extension-storage.ts';
import { frontUrl } from '../support/front-url.ts';
import { openOptions } from '../support/options-page.ts';
import { openPopup, type Popup } from '../support/popup.ts';
import { requestFor } from '../support/request.ts';
import { importRequest } from '../support/scene.ts';
import type { Tab } from '../support/session.ts';
import { formState, middleOf, unguessableAnswer } from '../support/unguessable-page.ts';
import { useSession } from '../support/use-session.ts';
import { waitFor } from '../support/wait-for.ts';

const session = useSession({ answer: unguessableAnswer });
const request = requestFor({ employees: 1 });

let open: { tab: Tab; popup: Popup } | undefined;
const scene = async (path = '') => {
  const tab = await session().openPortal(path);
  const popup = await openPopup(session());
  await popup.ready();
  await popup.chooseProfile(request.profileTitle);
  await popup.chooseEmployees(request.names);
  open = { tab, popup };
  return open;
};

const row = async (popup: Popup, field: string) =>
  (await popup.results()).find(line => line.field === field);
const status = (popup: Popup, field: string, wanted: string) =>
  waitFor(`« ${field} » to be ${wanted}`, async () => (await row(popup, field))?.status === wanted);

const COST = 'Pédagogique';
const LEARNED = 'Montant de la ligne 3';

/** Asks to show a field from the popup in its tab; the portal comes forward. */
const point = async ({ popup, tab }: { popup: Popup; tab: Tab }, label: string) => {
  await popup.tab.front();
  await popup.tab.click({
    role: 'button',
    name: new RegExp(`^Montrer (le|un autre) champ : ${label}$`),
  });
  // Asked of the browser as well: in Chromium a page that is driven always believes to have the focus.
  await waitFor('the portal to come forward', async () => {
    const isInFront = (await frontUrl(popup.tab)) === (await tab.url());
    return isInFront && tab.evaluate(() => document.hasFocus(), null);
  });
};
const clickOn = async (tab: Tab, name: string) => {
  const { x, y } = await middleOf(tab, name);
  await tab.clickAt(x, y);
};
const stored = async (page: Tab) =>
  Object.values(((await storedItems(page, 'local')).corrections ?? {}) as Record<string, object>);
const forgetAll = (page: Tab) =>
  page.evaluate(
    () =>
      (
        globalThis as unknown as {
          chrome: { storage: { local: { remove(key: string): Promise<void> } } };
        }
      ).chrome.storage.local.remove('corrections'),
    null,
  );

beforeAll(() => importRequest(session(), request));
afterEach(async () => {
  if (open) await forgetAll(open.popup.tab);
  await open?.popup.tab.close();
  await open?.tab.close();
  open = undefined;
});

describe('« Montrer le champ »', () => {
  it('learns the field from a click that the page never sees, and fills it', async () => {
    const { popup, tab } = await scene();
    await status(popup, 'cout-pedagogique', 'not-found');
    await point({ popup, tab }, COST);
    await clickOn(tab, 'cout');
    await status(popup, 'cout-pedagogique', 'write');
    expect(await row(popup, 'cout-pedagogique')).toMatchObject({ label: LEARNED });
    expect((await formState(tab)).seen).toEqual([]);

    await popup.fillThisTab();
    await popup.rested();
    expect((await formState(tab)).values.cout).toMatch(/^300(,00)?$/);
    expect(await stored(popup.tab)).toEqual([
      expect.objectContaining({
        pageId: 'formation',
        field: 'cout-pedagogique',
        label: LEARNED,
        kind: 'text',
        origin: 'mine',
      }),
    ]);
  });

  it('tells two fields of the same name apart once one is shown, by the keyboard', async () => {
    const { popup, tab } = await scene();
    const label = "Référence interne de l'entreprise";
    await status(popup, 'reference-interne', 'ambiguous');
    await point({ popup, tab }, label);
    await tab.evaluate(
      () => document.querySelector<HTMLElement>('[name="reference-a"]')?.focus(),
      null,
    );
    await tab.press('Tab');
    await tab.press('Enter');
    await status(popup, 'reference-interne', 'write');
    await popup.fillThisTab();
    await popup.rested();
    const { values, seen } = await formState(tab);
    expect(values['reference-b']).toBe('Formation GFLE');
    expect(values['reference-a']).toBeUndefined();
    expect(seen).not.toContain('keydown reference-b');
  });

  it('says why a box to tick is not it, and goes on', async () => {
    const { popup, tab } = await scene();
    await point({ popup, tab }, COST);
    await clickOn(tab, 'accord');
    await clickOn(tab, 'cout');
    await status(popup, 'cout-pedagogique', 'write');
    const ticked = await tab.evaluate(
      () => document.querySelector<HTMLInputElement>('[name=accord]')?.checked,
      null,
    );
    expect(ticked).toBe(false);
  });

  it('is left with Escape, and counts no click of the page itself', async () => {
    const { popup, tab } = await scene();
    await point({ popup, tab }, COST);
    await tab.evaluate(() => {
      const field = document.querySelector<HTMLElement>('[name=cout]');
      for (const type of ['pointerdown', 'pointerup', 'click']) {
        field?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
      }
    }, null);
    await tab.press('Escape');
    await clickOn(tab, 'cout');
    await waitFor('the page to see a click', async () =>
      (await formState(tab)).seen.includes('click cout'),
    );
    expect(await stored(popup.tab)).toEqual([]);
    await status(popup, 'cout-pedagogique', 'not-found');
  });

  it('keeps what it learned, says when it no longer fits, and forgets it when asked', async () => {
    const { popup, tab } = await scene();
    await point({ popup, tab }, COST);
    await clickOn(tab, 'cout');
    await status(popup, 'cout-pedagogique', 'write');

    await tab.goto(new URL('?moved', 'https://monespace.akto.fr/').href);
    await waitFor('the reason', async () =>
      /ne correspond plus à cette page/.test((await row(popup, 'cout-pedagogique'))?.reason ?? ''),
    );
    await popup.tab.front();
    await popup.tab.click({ role: 'button', name: `Oublier cette correction : ${COST}` });
    await waitFor('the correction to be forgotten', async () => {
      const { status: now, reason = '' } = (await row(popup, 'cout-pedagogique')) ?? {};
      return now === 'not-found' && !/ne correspond plus/.test(reason);
    });
    expect(await stored(popup.tab)).toEqual([]);
  });
});

describe('corrections that came in a file', () => {
  const file = (correction: object) =>
    JSON.stringify({ format: 'dossier-fle', kind: 'corrections', version: 1, data: [correction] });
  const cost = {
    pageId: 'formation',
    field: 'cout-pedagogique',
    label: LEARNED,
    sections: ['Rubrique du bas'],
    kind: 'text',
    learnedAt: '2026-11-02',
  };

  it('are told in sentences before they are used, proposed once, then sure', async () => {
    const options = await openOptions(session());
    const report = await options.importText('corrections-2026-11-02.json', file(cost));
    expect(report.status).toBe('preview');
    expect(report.text).toContain(
      "Sur l'onglet Formation, « Montant de la ligne 3 » est le champ « Pédagogique ».",
    );
    expect(await stored(options.tab)).toEqual([]);
    await options.tab.click({ role: 'button', name: 'Utiliser ces corrections' });
    await waitFor('the correction', async () => (await stored(options.tab)).length === 1);

    const { popup, tab } = await scene();
    await status(popup, 'cout-pedagogique', 'propose');
    await popup.fillThisTab();
    await popup.rested();
    expect((await formState(tab)).values.cout).toBeUndefined();
    expect(await popup.writeProposals()).toBe(true);
    await popup.rested();
    expect((await formState(tab)).values.cout).toMatch(/^300/);
    await waitFor('the correction to be the user’s own', async () =>
      (await stored(popup.tab)).some(each => 'origin' in each && each.origin === 'mine'),
    );
    await options.tab.close();
  });

  it('are removed one by one', async () => {
    const options = await openOptions(session());
    await options.importText('corrections.json', file(cost));
    await options.tab.click({ role: 'button', name: 'Utiliser ces corrections' });
    await waitFor('the correction', async () => (await stored(options.tab)).length === 1);
    await options.tab.click({ role: 'button', name: `Oublier : ${LEARNED}` });
    await waitFor('nothing to be left', async () => (await stored(options.tab)).length === 0);
    await options.tab.close();
  });

  it('are refused when they say something of somebody', async () => {
    const options = await openOptions(session());
    const personal = { ...cost, label: 'Salaire de camille@example.org' };
    const report = await options.importText('corrections.json', file(personal));
    expect(report.status).toBe('refused');
    expect(report.text).not.toContain('camille@');
    await options.tab.close();
  });
});

describe("« Copier les valeurs d'un onglet »", () => {
  it('gives the values of a tab on a page that nobody knows', async () => {
    const { popup, tab } = await scene('?unknown');
    await popup.press('copy.open');
    await waitFor('the values', () => popup.tab.has({ role: 'button', name: 'Tout copier' }));
    await popup.press('copy.all');
    await waitFor('the word of it', async () => (await popup.text()).includes('Tout est copié'));
    await tab.front();
    await clickOn(tab, 'message');
    await tab.press(process.platform === 'darwin' ? 'Meta+v' : 'Control+v');
    const pasted = await waitFor(
      'what was pasted',
      async () => (await formState(tab)).values.message,
    );
    expect(pasted).toContain('Durée de formation en heures : 8');
    expect(pasted).toContain("Référence interne de l'entreprise : Formation GFLE");
    expect(pasted).toMatch(/Début de formation : \d\d\/\d\d\/\d{4}/);
  });
});
