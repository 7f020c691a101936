import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { text } from '../../locales/text.ts';
import { searchProfile } from '../support/disk.ts';
import { storeItem } from '../support/extension-storage.ts';
import { useLastingBrowser } from '../support/lasting-browser.ts';
import { browserUnderTest } from '../support/launch.ts';
import { openOptions } from '../support/options-page.ts';
import { inventedPeople } from '../support/people-fixture.ts';
import { requestFor } from '../support/request.ts';
import { writeBeside } from '../support/vault-database.ts';
import { openVaultPage } from '../support/vault-page.ts';
import { waitFor } from '../support/wait-for.ts';

const PASSPHRASE = 'quatre moulins sans farine';
const request = requestFor({ employees: 4 });
const browser = useLastingBrowser();

it('leaves no name and no number in clear on the disk', { timeout: 240_000 }, async () => {
  const control = 'TÉMOIN-EN-CLAIR-0815';
  const person = (index: number) => `{"id":${index},"nom":"${control}","ville":"NÎMES"}`;
  const witness = Array.from({ length: 200 }, (_, index) => person(index)).join();
  const page = await openVaultPage(browser.session());
  // In memory first, then moved: neither way may leave anything.
  const options = await openOptions(browser.session());
  await options.importText('demande.json', request.file);
  const code = await page.create(PASSPHRASE);
  await page.press('vault.move');
  await waitFor('people', async () => (await page.said()).includes(text('vault.moved')));
  // A person typed by hand and not saved yet, while the browser closes.
  await options.tab.front();
  await options.tab.click({ role: 'button', name: text('options.people.add') });
  const typed = 'Zéphyrine-Inventée';
  await options.tab.type({ role: 'textbox', name: /^Prénom/ }, typed);

  await storeItem(page.tab, 'control', witness);
  await writeBeside(page.tab, 'control', witness);
  // Enough to make the databases rewrite what they hold, as months of use would.
  const noise = Array.from({ length: 1000 }, () => crypto.randomUUID()).join();
  for (let turn = 0; turn < 10; turn += 1) await storeItem(page.tab, 'noise', noise.repeat(20));
  await writeBeside(page.tab, 'noise', noise);
  await browser.restart();
  const again = await openVaultPage(browser.session());
  await again.unlock(PASSPHRASE);
  await again.is('open');
  await waitFor('everybody', async () => {
    const said = await again.said();
    return request.names.every(name => said.includes(name));
  });
  await browser.close();

  const people = inventedPeople(4);
  const needles = people.flatMap(({ birthName, firstName, nir, ntt, street, email }) =>
    [birthName, firstName, nir, ntt, street, email].filter(each => typeof each === 'string'),
  );
  const secrets = [...needles, typed, PASSPHRASE, code, code.replaceAll('-', '')];
  const found = searchProfile(browser.folder(), [...secrets, control]);
  const witnessed = found.filter(({ needle }) => needle === control);
  const isIn = (part: RegExp) => witnessed.filter(({ file }) => part.test(file)).length;
  if (browserUnderTest === 'chromium') {
    expect(isIn(/IndexedDB/)).toBeGreaterThan(0);
    expect(isIn(/Local Extension Settings/)).toBeGreaterThan(0);
    const tables = readdirSync(browser.folder(), { recursive: true, encoding: 'utf8' });
    expect(tables.some(file => /IndexedDB.*\.ldb$/.test(file))).toBe(true);
  } else {
    // One database each for storage.local and for the vault.
    expect(new Set(witnessed.map(({ file }) => file)).size).toBeGreaterThan(1);
  }
  expect(witnessed.some(({ how }) => how === 'compressed')).toBe(true);
  expect(found.filter(({ needle }) => needle !== control)).toEqual([]);
});
