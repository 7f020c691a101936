import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { text } from '../../locales/text.ts';
import { backupPageOf, fileWith } from '../support/backup-page.ts';
import { crowdAsCsv } from '../support/crowd.ts';
import { crowdBackup } from '../support/crowd-backup.ts';
import { everythingStored } from '../support/everything-stored.ts';
import { browserUnderTest } from '../support/launch.ts';
import { launchWithLittleRoom } from '../support/little-room.ts';
import { openOptions } from '../support/options-page.ts';
import { requestFor } from '../support/request.ts';
import type { Session } from '../support/session.ts';
import { openVaultPage, type VaultPage } from '../support/vault-page.ts';
import { waitFor } from '../support/wait-for.ts';

const PASSPHRASE = 'quatre moulins sans farine';
const CROWD = 3000;
const PROGRAMME = join(import.meta.dirname, '../../fixtures/documents/programme.pdf');
const request = requestFor({ employees: 3 });

describe('when the browser gives no more room', () => {
  let session: Session;
  let page: VaultPage;
  let before: unknown;
  beforeAll(async () => {
    session = await launchWithLittleRoom(browserUnderTest);
    page = await openVaultPage(session);
    await page.create(PASSPHRASE);
    const options = await openOptions(session);
    expect((await options.importText('demande.json', request.file)).status).toBe('done');
    await options.tab.close();
    await page.tab.front();
    await waitFor('three people', async () => (await page.said()).includes(request.names[2] ?? ''));
    before = await everythingStored(page.tab);
  });
  afterAll(() => session.close());

  const says = (sentence: string) =>
    waitFor(`« ${sentence} »`, async () => (await page.said()).includes(sentence), {
      timeout: 30_000,
    });

  it('a long list is refused whole, and said so', async () => {
    const list = fileWith('personnel.csv', Buffer.from(crowdAsCsv(CROWD)));
    await page.tab.chooseFile({ role: 'file', name: 'Choisir une liste' }, list);
    const button = {
      role: 'button',
      name: text('people-import.confirm-many', { count: CROWD }),
    } as const;
    await waitFor('the lines to be checked', () => page.tab.has(button), { timeout: 30_000 });
    await page.tab.click(button);
    await says(text('vault.trouble.full'));
    expect(await everythingStored(page.tab)).toEqual(before);
  });

  it('a paper is refused, and said so', async () => {
    const pdf = readFileSync(PROGRAMME);
    const large = fileWith('lourd.pdf', Buffer.concat([pdf, Buffer.alloc(6_000_000, '%'), pdf]));
    await page.tab.chooseFile({ role: 'file', name: text('documents.choose') }, large);
    await says(text('documents.not-kept', { name: 'lourd.pdf' }));
    expect(await everythingStored(page.tab)).toEqual(before);
  });

  it('a backup that does not fit is said not to, and what was here is there', async () => {
    const backup = backupPageOf(page.tab);
    const file = fileWith('grosse.dfle', await crowdBackup({ people: CROWD, files: 0 }));
    await backup.open(file, PASSPHRASE);
    await backup.opened();
    await backup.restore();
    await says(text('backup.restore.full'));
    expect(await everythingStored(page.tab)).toEqual(before);
  });
});
