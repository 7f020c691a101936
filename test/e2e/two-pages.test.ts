import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { text } from '../../locales/text.ts';
import { backupPageOf } from '../support/backup-page.ts';
import { crowd } from '../support/crowd.ts';
import { countsByKind } from '../support/everything-stored.ts';
import { browserUnderTest, launch } from '../support/launch.ts';
import { openOptions } from '../support/options-page.ts';
import { requestFor } from '../support/request.ts';
import { fileOf } from '../support/request-files.ts';
import type { Session, Tab } from '../support/session.ts';
import { openVaultPage, type VaultPage } from '../support/vault-page.ts';
import { waitFor } from '../support/wait-for.ts';

const PASSPHRASE = 'quatre moulins sans farine';
const request = requestFor({ employees: 3 });
const [first = '', second = '', third = ''] = request.names;
const surname = (name: string) => name.split(' ').slice(1).join(' ');
const FIRST_NAME = {
  role: 'textbox',
  name: `${text('field.first-name')} (${text('options.required')})`,
} as const;

const listOf = (tab: Tab) =>
  tab.evaluate(() => document.querySelector<HTMLElement>('#people')?.innerText ?? '', null);

async function shows(tab: Tab, ...sentences: readonly string[]): Promise<void> {
  await waitFor(sentences.join(', '), async () => {
    const all = await tab.evaluate(() => document.body.innerText, null);
    return sentences.every(sentence => all.includes(sentence));
  });
}

/** Opens the form of a person and types another first name; `Enter` saves it. */
async function rename(tab: Tab, name: string, typed: string): Promise<void> {
  await tab.front();
  await tab.click({ role: 'button', name: text('people.edit-named', { name }) });
  await waitFor('the form', () => tab.has(FIRST_NAME));
  await tab.type(FIRST_NAME, typed);
}

describe('two pages of the settings open at once', () => {
  let session: Session;
  let page: VaultPage;
  let other: VaultPage;
  beforeEach(async () => {
    session = await launch(browserUnderTest);
    page = await openVaultPage(session);
    await page.create(PASSPHRASE);
    const options = await openOptions(session);
    expect((await options.importText('demande.json', request.file)).status).toBe('done');
    await options.tab.close();
    other = await openVaultPage(session);
    for (const { tab } of [page, other]) {
      await tab.front();
      await shows(tab, first, second, third);
    }
  });
  afterEach(() => session.close());

  const people = async () => (await countsByKind(page.tab)).employee;

  it('both save: each shows what the other kept, and nobody is doubled', async () => {
    await rename(page.tab, first, 'Maud');
    await rename(other.tab, second, 'Awa');
    await Promise.all([page.tab.press('Enter'), other.tab.press('Enter')]);
    for (const { tab } of [page, other]) {
      await tab.front();
      await shows(tab, `Maud ${surname(first)}`, `Awa ${surname(second)}`, third);
    }
    expect(await people()).toBe(3);
  });

  it('the second to save the same person is told, and writes over nothing', async () => {
    await rename(page.tab, first, 'Maud');
    await rename(other.tab, first, 'Autre');
    await page.tab.front();
    await page.tab.press('Enter');
    await shows(page.tab, `Maud ${surname(first)}`);
    await other.tab.front();
    await other.tab.press('Enter');
    await shows(other.tab, text('vault.trouble.changed'), `Maud ${surname(first)}`);
    // What was typed is still there to be read again.
    const typed = await other.tab.evaluate(
      () => [...document.querySelectorAll('input')].map(({ value }) => value),
      null,
    );
    expect(typed).toContain('Autre');
    expect(await people()).toBe(3);
  });

  it('both import the same list: nobody is doubled', async () => {
    // Long enough for one to begin before the other has ended.
    const people300 = crowd(300).map(each => ({
      ...each,
      sex: 'female',
      identifier: { kind: 'nir' },
    }));
    const file = fileOf('employees', people300);
    const [a, b] = [await openOptions(session), await openOptions(session)];
    const reports = await Promise.all([
      a.importText('foule.json', file),
      b.importText('foule.json', file),
    ]);
    expect(reports.map(({ status }) => status)).toEqual(['done', 'done']);
    expect(await people()).toBe(303);
  });

  it('one locks while the other saves: it is kept or refused, and said', async () => {
    await rename(other.tab, first, 'Maud');
    await page.tab.front();
    await Promise.all([page.press('vault.lock'), other.tab.press('Enter')]);
    for (const each of [page, other]) {
      await each.is('locked');
      expect(await listOf(each.tab)).not.toContain(surname(first));
    }
    await shows(other.tab, text('vault.people-locked'));
    expect(await people()).toBe(3);
    await other.tab.front();
    await other.unlock(PASSPHRASE);
    for (const { tab } of [page, other]) {
      await tab.front();
      await shows(tab, surname(first), second, third);
    }
    const isKept = (await listOf(page.tab)).includes(`Maud ${surname(first)}`);
    expect(await listOf(page.tab)).toContain(isKept ? `Maud ${surname(first)}` : first);
    expect(await people()).toBe(3);
  });

  it('one restores over what the other has just changed: it is told, and the change stays', async () => {
    const backup = backupPageOf(page.tab);
    const file = await backup.make();
    await rename(other.tab, first, 'Maud');
    await other.tab.press('Enter');
    await shows(other.tab, `Maud ${surname(first)}`);
    await backup.open(file, PASSPHRASE);
    const { groups } = await backup.opened();
    expect(groups.map(({ lines }) => lines)).toEqual([[expect.stringContaining(first)]]);
    await rename(other.tab, `Maud ${surname(first)}`, 'Maude');
    await other.tab.press('Enter');
    await shows(other.tab, `Maude ${surname(first)}`);

    await backup.restore();
    await backup.says(text('backup.restore.changed'));
    await shows(page.tab, `Maude ${surname(first)}`);
    await page.tab.click({ role: 'button', name: text('backup.handover.close') });
    await backup.open(file, PASSPHRASE);
    await backup.opened();
    await backup.restore();
    await backup.says('Restauré');
    await shows(page.tab, first, second, third);
    expect(await people()).toBe(3);
  });
});
