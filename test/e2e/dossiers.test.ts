import { afterEach, describe, expect, it } from 'vitest';
import type { DossiersView } from '../../lib/browser/dossier-views.ts';
import { storedItems } from '../support/extension-storage.ts';
import type { Tab } from '../support/session.ts';
import { useSession } from '../support/use-session.ts';
import { waitFor } from '../support/wait-for.ts';

/** What is read of the portal reaches the dossiers that are followed, and what was said stays. */
const session = useSession();
const tabs: Tab[] = [];
afterEach(async () => {
  for (const tab of tabs.splice(0)) await tab.close();
});

async function both(path: string) {
  const portal = await session().openPortal(path);
  const page = await session().openExtensionPage('popup.html');
  tabs.push(portal, page);
  const ask = (message: object) => page.evaluate(askBackground, message);
  const view = async () => (await ask({ type: 'dossiers' })) as DossiersView;
  return {
    portal,
    page,
    ask,
    view,
    lines: async () => (await view()).lines,
    press: (name: string) => waitFor(`« ${name} »`, () => portal.evaluate(press, name)),
    shows: (text: string) => waitFor(`« ${text} »`, () => portal.evaluate(isSaid, text)),
  };
}

describe('a request typed by hand', () => {
  it('is adopted from its form, then seen as sent, then found again among the files', async () => {
    const {
      portal,
      page,
      ask,
      view,
      lines,
      press: act,
      shows,
    } = await both('?skin=native&latency=30&prefilled=complete&start=documents');
    await portal.front();
    await shows('Brouillon N° 48213');
    const tabId = await page.evaluate(portalTabId, null);
    const followed = await waitFor('the request to be read', async () => {
      const answer = (await ask({ type: 'follow', tabId })) as { status: string; id?: string };
      return answer.id === undefined ? false : answer;
    });
    const { id } = followed as { id: string };

    expect(await lines()).toMatchObject([{ id, number: '48213', sending: { status: 'not-sent' } }]);
    expect((await view()).where.unsent[0]?.words.key).toBe('procedure.sending.not-sent');
    expect(await ask({ type: 'say-step', id, step: 'cost-agreed', done: true })).toBe(true);
    expect(await ask({ type: 'note-step', id, step: 'review', note: 'À relire' })).toBe('locked');

    await act('Transmettre');
    await shows('Votre demande a été transmise à AKTO');
    await waitFor('the sending to be seen', async () =>
      (await lines()).some(({ sending }) => sending.status === 'sent'),
    );

    await act('Fermer');
    await act('Dossiers');
    await shows('Transmis');
    const dossier = (await ask({ type: 'dossier', id })) as {
      steps: { step: string; state: string }[];
    };
    expect(dossier.steps.find(({ step }) => step === 'cost-agreed')?.state).toBe('done-said');
    expect(dossier.steps.find(({ step }) => step === 'transmit')?.state).toBe('done-seen');
    expect(Object.keys(await storedItems(page, 'local'))).toContain(`dossier:${id}`);
  });
});

describe('a line of a list', () => {
  it('is followed by its number, and keeps nobody of it on the disk', async () => {
    const { portal, page, ask, lines, shows } = await both('?skin=native&latency=30&page=dossiers');
    await portal.front();
    await shows('2611AF000196');
    const tabId = await page.evaluate(portalTabId, null);

    await waitFor('the list to be read', async () => {
      const answer = (await ask({ type: 'follow', tabId, number: '2611AF000196' })) as object;
      return 'id' in answer;
    });

    const line = (await lines()).find(({ number }) => number === '2611AF000196');
    expect(line?.training).toBeTruthy();
    expect(line?.start).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(line?.sending.status).toBe('sent');
    // The company is printed in capitals too, and is nobody.
    const capitals = await portal.evaluate(inCapitals, null);
    const shown = capitals.filter(name => name !== 'GROUPEMENT FLE');
    expect(shown.length).toBeGreaterThan(0);
    const stored = JSON.stringify(await storedItems(page, 'local'));
    expect(shown.filter(name => stored.includes(name))).toEqual([]);
  });
});

function askBackground(message: object): Promise<unknown> {
  const { runtime } = (
    globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<{ value: unknown }> } };
    }
  ).chrome;
  return runtime.sendMessage(message).then(answer => answer.value ?? null);
}

/** The portal's tab, last used. */
async function portalTabId(): Promise<number> {
  const { tabs: all } = (
    globalThis as unknown as {
      chrome: { tabs: { query(about: object): Promise<{ id: number; lastAccessed?: number }[]> } };
    }
  ).chrome;
  const found = await all.query({ url: 'https://monespace.akto.fr/*' });
  return found.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]?.id ?? -1;
}

function inCapitals(): string[] {
  const cells = [...document.querySelectorAll('td, [role=cell]')].map(
    cell => cell.textContent?.trim() ?? '',
  );
  // Names are printed « PRÉNOM NOM », in capitals, with « + 2 » after the first.
  return cells
    .map(text => text.replace(/\s*\+.*$/, ''))
    .filter(text => /^\p{Lu}[\p{L}'-]+ \p{Lu}[\p{Lu}'-]+$/u.test(text));
}

function isSaid(text: string): boolean {
  return document.body.innerText.includes(text);
}

function press(name: string): boolean {
  const found = [...document.querySelectorAll<HTMLElement>('button, a, [role=menuitem]')].find(
    element => element.innerText.trim() === name || element.ariaLabel === name,
  );
  found?.click();
  return found !== undefined;
}
