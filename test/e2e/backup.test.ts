import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { text } from '../../locales/text.ts';
import { backupPageOf, fileWith } from '../support/backup-page.ts';
import { countsByKind, everythingStored } from '../support/everything-stored.ts';
import { storedItems } from '../support/extension-storage.ts';
import { browserUnderTest, launch } from '../support/launch.ts';
import { openOptions } from '../support/options-page.ts';
import { requestFor } from '../support/request.ts';
import { CENTRE } from '../support/request-files.ts';
import type { Session, Tab } from '../support/session.ts';
import { openVaultPage, type VaultPage } from '../support/vault-page.ts';
import { waitFor } from '../support/wait-for.ts';

const PASSPHRASE = 'quatre moulins sans farine';
const OTHER = 'sept chaises autour du four';
const PROGRAMME = join(import.meta.dirname, '../../fixtures/documents/programme.pdf');
const FROZEN = join(import.meta.dirname, '../../fixtures/backups/1.dfle');
const request = requestFor({ employees: 5 });

const namesOf = (tab: Tab) =>
  tab.evaluate(() => document.querySelector<HTMLElement>('#people')?.innerText ?? '', null);

async function everybodyOn(page: VaultPage, names: readonly string[]): Promise<void> {
  await waitFor('everybody to be listed', async () => {
    const listed = await namesOf(page.tab);
    return names.every(name => listed.includes(name));
  });
}

async function addPaper(tab: Tab): Promise<void> {
  await tab.chooseFile({ role: 'file', name: text('documents.choose') }, PROGRAMME);
  const added = text('documents.added', { name: 'programme.pdf' });
  await waitFor('the paper to be kept', async () =>
    (await tab.evaluate(() => document.body.innerText, null)).includes(added),
  );
}

/** A new browser for each test: nothing in it but what the test puts there. */
let session: Session;
beforeEach(async () => {
  session = await launch(browserUnderTest);
});
afterEach(() => session.close());

describe('a complete backup', () => {
  let file: string;
  let code: string;
  beforeAll(async () => {
    const used = await launch(browserUnderTest);
    const page = await openVaultPage(used);
    code = await page.create(PASSPHRASE);
    const options = await openOptions(used);
    expect((await options.importText('demande.json', request.file)).status).toBe('done');
    await page.tab.front();
    await everybodyOn(page, request.names);
    await addPaper(page.tab);
    const backup = backupPageOf(page.tab);
    expect(await backup.said()).toContain(text('backup.never'));
    file = await backup.make();
    await backup.says(text('backup.fresh'));
    await used.close();
    const bytes = readFileSync(file).toString('latin1');
    const inClear = [...request.names, CENTRE.name, 'DOSSIER-FLE-SAUVEGARDE']
      .flatMap(name => name.split(' '))
      .filter(word => word.length > 4 && bytes.includes(word));
    expect(inClear).toEqual(['DOSSIER-FLE-SAUVEGARDE']);
  });

  it('fills an empty browser after a dry run, which opens with the same passphrase and code', {
    timeout: 180_000,
  }, async () => {
    const page = await openVaultPage(session);
    await page.is('none');
    const before = await everythingStored(page.tab);
    const backup = backupPageOf(page.tab);
    await backup.open(file, PASSPHRASE);
    const { title, groups } = await backup.opened();
    expect(title).toContain(file.split('/').at(-1));
    expect(groups.map(each => each.title)).toEqual([
      expect.stringContaining(text('backup.restore.new')),
    ]);
    const lines = groups[0]?.lines.join('\n') ?? '';
    for (const name of [...request.names, CENTRE.name, request.profileTitle, 'programme.pdf']) {
      expect(lines).toContain(name);
    }
    // Only looked at so far.
    expect(await everythingStored(page.tab)).toEqual(before);

    await backup.restore();
    await page.is('open', 30_000);
    await waitFor('the end', async () => (await backup.said()).includes('Restauré'));
    await everybodyOn(page, request.names);
    expect(await countsByKind(page.tab)).toEqual({ employee: 5, document: 1, file: 1 });

    await page.press('vault.lock');
    await page.unlock(OTHER);
    await waitFor('the refusal', async () => (await page.said()).includes(text('vault.wrong')));
    await page.tab.type({ role: 'textbox', name: text('vault.passphrase') }, PASSPHRASE);
    await page.press('vault.unlock');
    await page.is('open');
    await everybodyOn(page, request.names);
    await page.press('vault.lock');
    await page.is('locked');
    await page.press('vault.forgotten');
    await page.secret('vault.code.typed', code);
    await page.secret('vault.passphrase.new', OTHER);
    await page.secret('vault.passphrase.again', OTHER);
    await page.press('vault.recover');
    await page.is('open');
    await everybodyOn(page, request.names);
  });

  it('opens with the recovery code in a browser that has its own vault, and doubles nobody', async () => {
    const page = await openVaultPage(session);
    await page.create(OTHER);
    const options = await openOptions(session);
    // Three of the five, who are known here under other ids.
    const three = requestFor({ employees: 3 });
    expect((await options.importText('trois.json', three.file)).status).toBe('done');
    await page.tab.front();
    await everybodyOn(page, three.names);
    const backup = backupPageOf(page.tab);
    await backup.open(file, code, 'recovery');
    const { groups } = await backup.opened();
    const added = groups.find(({ title }) => title.includes(text('backup.restore.new')));
    for (const name of request.names.slice(3)) expect(added?.lines.join()).toContain(name);
    for (const name of three.names) expect(added?.lines.join()).not.toContain(name);
    await backup.restore();
    await waitFor('the end', async () => (await backup.said()).includes('Restauré'));
    await everybodyOn(page, request.names);
    expect((await countsByKind(page.tab)).employee).toBe(5);
    await page.press('vault.lock');
    await page.unlock(OTHER);
    await page.is('open');
    await everybodyOn(page, request.names);
  });

  it('that is cut, changed, newer, closed or none says so, and nothing is touched', {
    timeout: 180_000,
  }, async () => {
    const page = await openVaultPage(session);
    await page.create(OTHER);
    const options = await openOptions(session);
    const two = requestFor({ employees: 2 });
    expect((await options.importText('deux.json', two.file)).status).toBe('done');
    await options.tab.close();
    await page.tab.front();
    await everybodyOn(page, two.names);
    const before = await everythingStored(page.tab);
    const bytes = readFileSync(file);
    const changedAt = (at: number, to = (bytes[at] ?? 0) ^ 1) =>
      Buffer.from(bytes.map((byte, index) => (index === at ? to : byte)));
    const version = bytes.indexOf('"version":1') + '"version":'.length;
    const files = {
      truncated: fileWith('coupee.dfle', bytes.subarray(0, bytes.length - 50)),
      tampered: fileWith('abimee.dfle', changedAt(bytes.length - 400)),
      newer: fileWith('plus-recente.dfle', changedAt(version, '2'.charCodeAt(0))),
      'not-a-backup': fileWith('programme.dfle', readFileSync(PROGRAMME)),
    } as const;
    const backup = backupPageOf(page.tab);
    await backup.open(file, OTHER);
    await backup.says(text('backup.restore.wrong'));
    await backup.open(file, 'ABCDE-ABCDE', 'recovery');
    await backup.says(text('backup.restore.code-typo'));
    await page.tab.click({ role: 'button', name: text('backup.restore.use-passphrase') });
    for (const fault of ['truncated', 'tampered', 'newer', 'not-a-backup'] as const) {
      await backup.open(files[fault], PASSPHRASE);
      await backup.says(text(`backup.fault.${fault}`));
    }
    expect(await backup.preview()).toBeNull();
    expect(await everythingStored(page.tab)).toEqual(before);
    // The same file, whole: it is not the page that refuses everything.
    await backup.open(file, PASSPHRASE);
    await backup.opened();
  });
});

describe('the backup of version 1, made by another browser', () => {
  it('is restored whole, and opens with its passphrase', async () => {
    const page = await openVaultPage(session);
    await page.is('none');
    const backup = backupPageOf(page.tab);
    await backup.open(FROZEN, PASSPHRASE);
    await backup.opened();
    await backup.restore();
    await page.is('open', 30_000);
    await waitFor('the end', async () => (await backup.said()).includes('Restauré'));
    await everybodyOn(page, request.names.slice(0, 3));
    expect(await countsByKind(page.tab)).toEqual({ employee: 3, document: 1, file: 1 });
    expect(await storedItems(page.tab, 'local')).toMatchObject({
      'current-centre': CENTRE.siret,
      centres: { [CENTRE.siret]: CENTRE },
      profiles: { 'accueil-et-phonetique-2027': { revision: 2 } },
    });
    await page.press('vault.lock');
    await page.unlock(PASSPHRASE);
    await page.is('open');
    await everybodyOn(page, request.names.slice(0, 3));
  });
});
