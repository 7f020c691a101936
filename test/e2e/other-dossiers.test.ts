import '../../locales/settings.ts';
import { expect, it } from 'vitest';
import { text } from '../../locales/text.ts';
import { storedItems } from '../support/extension-storage.ts';
import { openOptions } from '../support/options-page.ts';
import { requestFor } from '../support/request.ts';
import { editionAhead } from '../support/request-files.ts';
import { importRequest, openScene } from '../support/scene.ts';
import { useSession } from '../support/use-session.ts';
import { waitFor } from '../support/wait-for.ts';
import { aDossier } from '../unit/dossiers/a-dossier.ts';

/** What one request tells of the others: a colleague's follow-up, and what they all ask. */
const session = useSession();
const request = requestFor({ employees: 1 });

const dossier = aDossier({
  title: 'Semaine de formation',
  draft: '10685',
  start: '2099-01-18',
  amount: { euros: 9900, year: 2099 },
});
const file = JSON.stringify({ format: 'dossier-fle', kind: 'dossier', version: 1, data: dossier });

it('a colleague’s follow-up comes in by « Importer », on the user’s word', async () => {
  const page = await openOptions(session());
  const report = await page.importText('suivi-10685.json', file);
  expect(report).toMatchObject({ status: 'preview' });
  expect(report.text).toContain('Semaine de formation, n° 10685');
  expect(Object.keys(await storedItems(page.tab, 'local'))).not.toContain(`dossier:${dossier.id}`);

  await page.tab.click({ role: 'button', name: text('import-dossier.use') });
  await waitFor('the follow-up', async () =>
    (await page.text()).includes(text('import-dossier.new')),
  );
  expect((await storedItems(page.tab, 'local'))[`dossier:${dossier.id}`]).toEqual(dossier);

  const used = { year: new Date().getFullYear(), euros: 1200.5 };
  const name = text('branch.used-year', { year: used.year });
  await page.tab.type({ role: 'textbox', name }, '1 200,50');
  await page.tab.press('Tab');
  const checks = async () => (await storedItems(page.tab, 'local')).checks;
  await waitFor('the amount to be kept', async () =>
    JSON.stringify((await checks()) ?? '').includes('1200.5'),
  );
  expect(await checks()).toMatchObject({ usedElsewhere: [used] });
  await page.tab.close();
});

it('what a followed request is seen to ask goes into its dossier', async () => {
  await importRequest(session(), request);
  const scene = await openScene(session(), request, '?skin=vue');
  await scene.popup.fillAll();
  await scene.finish();
  const amounts = async () =>
    Object.values(await storedItems(scene.popup.tab, 'local')).flatMap(item => {
      const { answers } = (item ?? {}) as { answers?: { amount?: readonly { value: unknown }[] } };
      return answers?.amount?.map(({ value }) => value) ?? [];
    });
  const kept = await waitFor('the amount', async () => {
    const own = (await amounts()).filter(each => !JSON.stringify(each).includes('9900'));
    return own.length > 0 && own;
  });
  const { training } = editionAhead(Date.now());
  const [cost] = training.costs;
  expect(kept).toEqual([{ euros: cost?.amount, year: Number(training.start.slice(0, 4)) }]);
  await scene.close();
});
