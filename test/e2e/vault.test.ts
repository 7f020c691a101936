import { describe, expect, it } from 'vitest';
import { text } from '../../locales/text.ts';
import { storedItems, storeInSession } from '../support/extension-storage.ts';
import { useLastingBrowser } from '../support/lasting-browser.ts';
import { openOptions } from '../support/options-page.ts';
import { openPopup } from '../support/popup.ts';
import { portalOf } from '../support/portal.ts';
import { requestFor } from '../support/request.ts';
import { importRequest, openScene } from '../support/scene.ts';
import type { Tab } from '../support/session.ts';
import { tamper } from '../support/vault-database.ts';
import { openVaultPage } from '../support/vault-page.ts';
import { waitFor } from '../support/wait-for.ts';

const PASSPHRASE = 'quatre moulins sans farine';
const NEXT = 'sept chaises autour du four';
const request = requestFor({ employees: 4 });
const browser = useLastingBrowser();

const namesIn = async (tab: Tab) => {
  const said = await tab.evaluate(() => document.body.innerText, null);
  return request.names.filter(name => said.includes(name));
};

const openPopupOn = async (path: string) => {
  await portalOf(await browser.session().openPortal(path)).ready();
  const popup = await openPopup(browser.session());
  await popup.ready();
  // Before it knows the training, it knows nobody either.
  await popup.chooseProfile(request.profileTitle);
  return popup;
};

describe('the vault', () => {
  it('keeps people when the browser closes, and shows nobody until it is opened', async () => {
    const page = await openVaultPage(browser.session());
    const options = await openOptions(browser.session());
    expect((await options.importText('demande.json', request.file)).status).toBe('done');
    await page.create(PASSPHRASE);
    await waitFor('the offer to move people in', async () =>
      (await page.said()).includes(text('vault.move-many', { count: 4 })),
    );
    await page.press('vault.move');
    await waitFor('people to be in the vault', async () =>
      (await page.said()).includes(text('vault.moved')),
    );
    expect((await storedItems(page.tab, 'session')).employees ?? {}).toEqual({});
    const popup = await openPopupOn('?start=salaries');
    for (const count of [1, 2]) {
      await popup.chooseEmployees(request.names.slice(0, count));
      await waitFor('the choice to be kept', async () => {
        const { selection } = await storedItems(page.tab, 'local');
        return (selection as { chosen?: unknown[] } | undefined)?.chosen?.length === count;
      });
    }
    await browser.restart();

    const again = await openVaultPage(browser.session());
    await again.is('locked');
    expect(await namesIn(again.tab)).toEqual([]);
    const locked = await openPopupOn('?start=salaries');
    const said = await waitFor('the panel to say that it is closed', async () => {
      const now = await locked.text();
      return now.includes(text('blocked.vault-locked')) && now;
    });
    expect(said).toContain('Salarié 1');
    expect(said).toContain('Salarié 2');
    expect(said).not.toContain('Salarié 3');
    expect(await namesIn(locked.tab)).toEqual([]);
    expect(await locked.tab.has({ role: 'textbox', name: text('vault.passphrase') })).toBe(false);
    expect(await locked.tab.has({ role: 'button', name: text('blocked.vault-locked.open') })).toBe(
      true,
    );

    await again.tab.front();
    await again.unlock('quatre moulins');
    await waitFor('the refusal', async () => (await again.said()).includes(text('vault.wrong')));
    await again.tab.type({ role: 'textbox', name: text('vault.passphrase') }, PASSPHRASE);
    await again.press('vault.unlock');
    await again.is('open');
    await waitFor('everybody', async () => (await namesIn(again.tab)).length === 4);
    await locked.tab.front();
    await waitFor('the panel to name them again', async () =>
      (await locked.text()).includes(request.names[0] ?? ''),
    );
    expect(await locked.text()).not.toContain('Salarié 1');
  });

  it('fills what needs no person while it is closed, then waits to be opened and goes on', {
    timeout: 240_000,
  }, async () => {
    const page = await openVaultPage(browser.session());
    await page.create(PASSPHRASE);
    await importRequest(browser.session(), request);
    const { popup, portal, finish } = await openScene(browser.session(), request, '?skin=native');
    await page.tab.front();
    await page.press('vault.lock');
    await page.is('locked');
    await waitFor('the panel to know', async () => (await popup.text()).includes('Salarié 4'));

    await popup.fillAll();
    const isClosed = async () => (await popup.question())?.said === text('blocked.vault-locked');
    expect(await finish({ endsWhen: isClosed })).toBe('ended');
    const before = await portal.model();
    expect(before.Formation).toMatchObject(request.expected.Formation ?? {});
    expect(before.salaries).toEqual([]);

    await page.tab.front();
    await page.unlock(PASSPHRASE);
    await page.is('open');
    await portal.tab.front();
    await waitFor('the run to go on', async () => !(await isClosed()));
    expect(await finish()).toBe('done');
    const { salaries } = await portal.model();
    for (const [index, person] of (request.expected.salaries ?? []).entries()) {
      expect(salaries[index]).toMatchObject(person);
    }
  });

  it('opens with the printed code when the passphrase is forgotten', async () => {
    const page = await openVaultPage(browser.session());
    const code = await page.create(PASSPHRASE);
    await page.press('vault.lock');
    await page.is('locked');
    await page.press('vault.forgotten');
    await page.secret('vault.code.typed', code.toLowerCase().replaceAll('-', ' '));
    await page.secret('vault.passphrase.new', NEXT);
    await page.secret('vault.passphrase.again', NEXT);
    await page.press('vault.recover');
    await page.is('open');
    await page.press('vault.lock');
    await page.unlock(NEXT);
    await page.is('open');
  });

  it('closes by itself, and hides everybody, once nobody has used it for the time set', async () => {
    const page = await openVaultPage(browser.session());
    await page.create(PASSPHRASE);
    const options = await openOptions(browser.session());
    await options.importText('demande.json', request.file);
    await waitFor('everybody', async () => (await namesIn(page.tab)).length === 4);
    await storeInSession(page.tab, { 'vault-used': Date.now() - 14.96 * 60_000 });
    await page.is('locked', 60_000);
    expect(await namesIn(page.tab)).toEqual([]);
    await waitFor(
      'nobody on the other page',
      async () => (await namesIn(options.tab)).length === 0,
    );
    expect(await storedItems(page.tab, 'session')).not.toHaveProperty('vault-open');
  });

  it('sets aside a record that was tampered with, and opens the others', async () => {
    const page = await openVaultPage(browser.session());
    await page.create(PASSPHRASE);
    const options = await openOptions(browser.session());
    await options.importText('demande.json', request.file);
    await waitFor('everybody', async () => (await namesIn(options.tab)).length === 4);
    await tamper(page.tab);
    await page.press('vault.lock');
    await page.unlock(PASSPHRASE);
    await page.is('open');
    await waitFor('the word about it', async () =>
      (await page.said()).includes(text('vault.damage.person')),
    );
    await waitFor('the three others', async () => (await namesIn(page.tab)).length === 3);
  });
});
