import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { text } from '../../locales/text.ts';
import { backupPageOf, fileWith } from '../support/backup-page.ts';
import { crowdAsCsv } from '../support/crowd.ts';
import { crowdBackup } from '../support/crowd-backup.ts';
import { countsByKind } from '../support/everything-stored.ts';
import { replaceStored, storedItems } from '../support/extension-storage.ts';
import { useLastingBrowser } from '../support/lasting-browser.ts';
import { openOptions } from '../support/options-page.ts';
import { requestFor } from '../support/request.ts';
import type { Tab } from '../support/session.ts';
import { openVaultPage, type VaultPage } from '../support/vault-page.ts';
import { waitFor } from '../support/wait-for.ts';

/** Nothing says when a browser is in the middle of something: it is killed sooner and later. */
const times = (few: readonly number[], many: readonly number[]) =>
  process.env.TEST_LONG ? many : few;

const CROWD = 2000;
const PASSPHRASE = 'quatre moulins sans farine';
const browser = useLastingBrowser();
const three = requestFor({ employees: 3 });

const employees = async (tab: Tab) => (await countsByKind(tab)).employee ?? 0;
const pause = (time: number) => new Promise(resolve => setTimeout(resolve, time));

async function startImport(page: VaultPage, list: string): Promise<void> {
  await page.tab.front();
  await waitFor('the import', () => page.tab.has({ role: 'file', name: 'Choisir une liste' }));
  await page.tab.chooseFile({ role: 'file', name: 'Choisir une liste' }, list);
  const button = {
    role: 'button',
    name: text('people-import.confirm-many', { count: CROWD }),
  } as const;
  await waitFor('the lines to be checked', () => page.tab.has(button), { timeout: 30_000 });
  await page.tab.click(button);
}

describe('a browser killed', () => {
  it('while 2,000 people are imported keeps those who were there, and all or none of the new', {
    timeout: 300_000,
  }, async () => {
    const list = fileWith('personnel.csv', Buffer.from(crowdAsCsv(CROWD)));
    let page = await openVaultPage(browser.session());
    await page.create(PASSPHRASE);
    const options = await openOptions(browser.session());
    expect((await options.importText('trois.json', three.file)).status).toBe('done');
    const seen: number[] = [];
    for (const delay of times([120, 450], [0, 60, 120, 200, 300, 400, 500, 700, 1000])) {
      await startImport(page, list);
      await pause(delay);
      await browser.kill();
      await browser.restart();
      page = await openVaultPage(browser.session());
      await page.is('locked');
      const found = await employees(page.tab);
      seen.push(found);
      expect([3, CROWD + 3]).toContain(found);
      await page.unlock(PASSPHRASE);
      await page.is('open');
      if (found > 3) break;
    }
    if (seen.at(-1) === 3) {
      await startImport(page, list);
      await waitFor('the end of the import', async () => (await employees(page.tab)) > 3);
    }
    expect(await employees(page.tab)).toBe(CROWD + 3);
    expect(await page.said()).not.toContain(text('vault.damage.person'));
    for (const name of three.names) await expectListed(page.tab, name);
  });

  it('while a backup is restored opens with its passphrase, and restoring again finishes', {
    timeout: 300_000,
  }, async () => {
    const files = 12;
    const file = fileWith('sauvegarde.dfle', await crowdBackup({ people: CROWD, files }));
    for (const delay of times([60, 500], [0, 30, 60, 120, 250, 500, 800, 1200])) {
      const page = await openedPage();
      const backup = backupPageOf(page.tab);
      await backup.open(file, PASSPHRASE);
      await backup.opened();
      if (!(await hasMore(page.tab))) break;
      await backup.restore();
      await pause(delay);
      await browser.kill();
      await browser.restart();
      const after = await openVaultPage(browser.session());
      const counts = await countsByKind(after.tab);
      expect([0, CROWD], JSON.stringify(counts)).toContain(counts.employee ?? 0);
      // Whoever is there has their papers: their bytes come first.
      if (counts.employee) expect(counts).toMatchObject({ file: files, document: files });
      await after.tab.close();
    }
    const page = await openedPage();
    const backup = backupPageOf(page.tab);
    await backup.open(file, PASSPHRASE);
    await backup.opened();
    if (await hasMore(page.tab)) {
      await backup.restore();
      await waitFor('the end', async () => (await backup.said()).includes('Restauré'), {
        timeout: 60_000,
      });
    }
    expect(await countsByKind(page.tab)).toEqual({
      employee: CROWD,
      document: files,
      file: files,
    });
    expect(await storedItems(page.tab, 'local')).toMatchObject({
      settings: { language: 'fr', autoLockMinutes: 30 },
    });
  });

  it('while the arrangement of the store changes loses no centre and no choice', {
    timeout: 300_000,
  }, async () => {
    const read = (version: number) => {
      const path = join(import.meta.dirname, `../../fixtures/storage/${version}.json`);
      return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    };
    for (const delay of times([150, 350], [0, 40, 80, 120, 160, 200, 250, 300, 400, 600])) {
      const tab = await browser.session().openExtensionPage('options.html');
      await replaceStored(tab, read(1));
      // A page that starts is what brings the store up to date.
      void browser
        .session()
        .openExtensionPage('options.html')
        .catch(() => undefined);
      await pause(delay);
      await browser.kill();
      await browser.restart();
      const again = await openOptions(browser.session());
      await waitFor('the centre', async () =>
        (await again.text()).includes('Centre de langues de la Rivière'),
      );
      const { layout, ...stored } = read(2);
      const kept = await storedItems(again.tab, 'local');
      expect(layout).toBe(kept.layout);
      expect(kept).toMatchObject(stored);
      expect(kept).not.toHaveProperty('centre');
      await again.tab.close();
    }
  });
});

/** The section of the vault, open whatever the last one left. */
async function openedPage(): Promise<VaultPage> {
  const page = await openVaultPage(browser.session());
  const status = await waitFor('the vault', () => page.status().then(said => said || null));
  expect(['none', 'locked', 'open']).toContain(status);
  if (status === 'locked') {
    await page.unlock(PASSPHRASE);
    await page.is('open');
  }
  return page;
}

/** Whether the list of what a backup would change has anything left to restore. */
const hasMore = (tab: Tab) => tab.has({ role: 'button', name: /^Restaurer \([1-9]\d*\)$/ });

/** A long list is searched rather than read. */
async function expectListed(tab: Tab, name: string): Promise<void> {
  await waitFor(name, () =>
    tab.evaluate(wanted => {
      const box = document.querySelector<HTMLInputElement>('.people-search input');
      if (!box) return false;
      box.value = wanted;
      box.dispatchEvent(new Event('input', { bubbles: true }));
      return document.querySelector<HTMLElement>('#people .cards')?.innerText.includes(wanted);
    }, name),
  );
}
