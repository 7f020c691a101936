import { expect, it } from 'vitest';
import { text } from '../../locales/text.ts';
import { useLastingBrowser } from '../support/lasting-browser.ts';
import { openOptions } from '../support/options-page.ts';
import { fileOf } from '../support/request-files.ts';
import { recordsByKey } from '../support/vault-database.ts';
import { openVaultPage } from '../support/vault-page.ts';
import { waitFor } from '../support/wait-for.ts';

const PASSPHRASE = 'quatre moulins sans farine';
const NEXT = 'sept chaises autour du four';
const browser = useLastingBrowser();

it('loses nobody when the browser is killed while everything is encrypted again', {
  timeout: 240_000,
}, async () => {
  const crowd = Array.from({ length: 500 }, (_, index) => ({
    birthName: `Inventé-${String(index).padStart(3, '0')}`,
    firstName: 'Camille',
    birthDate: '1990-01-01',
    sex: 'female',
    identifier: { kind: 'nir' },
  }));
  const page = await openVaultPage(browser.session());
  await page.create(PASSPHRASE);
  const options = await openOptions(browser.session());
  const file = fileOf('employees', crowd);
  expect((await options.importText('foule.json', file)).status).toBe('done');
  await options.tab.close();
  await page.tab.front();

  const code = await page.renew(PASSPHRASE, NEXT);
  const before = await waitFor('half of it', async () => {
    const counts = await recordsByKey(page.tab);
    return counts.length === 2 && counts.every(count => count > 20) && counts;
  });
  await browser.kill();
  expect(before.reduce((sum, count) => sum + count)).toBe(500);

  await browser.restart();
  const again = await openVaultPage(browser.session());
  await again.unlock(PASSPHRASE);
  await waitFor('the refusal of the old passphrase', async () =>
    (await again.said()).includes(text('vault.wrong')),
  );
  await again.tab.type({ role: 'textbox', name: text('vault.passphrase') }, NEXT);
  await again.press('vault.unlock');
  await again.is('open');
  const after = await waitFor(
    'the end of it',
    async () => {
      const counts = await recordsByKey(again.tab);
      return counts.length === 1 && counts[0];
    },
    { timeout: 60_000 },
  );
  expect(after).toBe(500);
  await waitFor('the list', async () => (await again.said()).includes('Inventé-000'));
  expect(await again.said()).not.toContain(text('vault.damage.person'));
  expect(code).toMatch(/^.{5}(-.{5}){4}$/);
});
