import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, it } from 'vitest';
import '../../locales/settings.ts';
import { text } from '../../locales/text.ts';
import { storedItems } from '../support/extension-storage.ts';
import { followPageOf } from '../support/follow-page.ts';
import { browserUnderTest } from '../support/launch.ts';
import type { ChromiumSession } from '../support/launch-chromium.ts';
import { openOptions } from '../support/options-page.ts';
import type { Tab } from '../support/session.ts';
import { useSession } from '../support/use-session.ts';
import { waitFor } from '../support/wait-for.ts';

const session = useSession();
const TITLE = 'Ailleurs, avec un autre OPCO';

const pageText = (tab: Tab) =>
  tab.evaluate(() => document.querySelector<HTMLElement>('#dossiers')?.innerText ?? '', null);

async function begin(tab: Tab, funder: string): Promise<void> {
  const opens = { role: 'button', name: text('dossiers-page.new') } as const;
  await waitFor('the dossiers', () => tab.has(opens));
  await tab.click(opens);
  await tab.type({ role: 'textbox', name: text('dossiers-page.field.title') }, TITLE);
  await tab.type({ role: 'textbox', name: text('dossiers-page.field.funder') }, funder);
  await tab.click({ role: 'button', name: text('dossiers-page.save') });
  await waitFor('the dossier', () =>
    tab.evaluate(() => document.querySelector('.checklist') !== null, null),
  );
}

function typeDay(day: string): void {
  const box = document.querySelector<HTMLInputElement>('input[name=typed-sending]');
  if (!box) throw new Error('No day to type');
  box.value = day;
  box.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Files go to the browser's own folder: what they hold is kept for the test on the way. */
function keepWhatIsSaved(): void {
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = blob => {
    if (blob instanceof Blob) {
      void blob.text().then(saved => {
        document.documentElement.dataset.saved = saved;
      });
    }
    return make(blob);
  };
}

function whatWasSaved(): string {
  return document.documentElement.dataset.saved ?? '';
}

interface Stored {
  readonly id: string;
  readonly said: Record<string, { value: boolean; at: string }[]>;
}

it('without the portal is followed with its own dates, and a colleague’s follow-up is put with it', async () => {
  const { tab } = await openOptions(session());
  await begin(tab, 'Uniformation');
  const sheet = followPageOf(tab);
  expect(await sheet.sending()).toBe('PAS ENCORE ENVOYÉ à votre OPCO');
  expect(await pageText(tab)).not.toMatch(/AKTO/);
  await sheet.tick('cost-agreed');

  // A day of its own, in its own diary.
  await tab.evaluate(typeDay, '2027-01-11');
  await waitFor('the day to be kept', async () =>
    JSON.stringify(await storedItems(tab, 'local')).includes('2027-01-11'),
  );
  await tab.evaluate(keepWhatIsSaved, null);
  await tab.click({ role: 'button', name: text('dossiers-page.diary') });
  const diary = await waitFor(
    'the diary',
    async () => (await tab.evaluate(whatWasSaved, null)) || null,
  );
  expect(diary).toMatch(/DTSTART;VALUE=DATE:20270111/);
  expect(diary).not.toMatch(/AKTO/);

  // The same one on a colleague's computer, who says that it is not done.
  const [[, mine] = []] = Object.entries(await storedItems(tab, 'local')).filter(([key]) =>
    key.startsWith('dossier:'),
  ) as [string, Stored][];
  if (!mine) throw new Error('No dossier was kept');
  const said = [{ value: false, at: '2026-11-02T08:00:00.000Z' }];
  const theirs = { ...mine, said: { ...mine.said, 'cost-agreed': said } };
  const file = { format: 'dossier-fle', kind: 'dossier', version: 1, data: theirs };
  const path = join(mkdtempSync(join(tmpdir(), 'dossier-fle-')), 'suivi.json');
  writeFileSync(path, JSON.stringify(file));
  await tab.click({ role: 'button', name: text('dossiers-page.back') });
  const drop = { role: 'file', name: text('dossiers-page.import') } as const;
  await waitFor('the way in', () => tab.has(drop));
  await tab.chooseFile(drop, path);
  await waitFor('what there is to choose', () =>
    tab.evaluate(() => document.querySelector('[data-dispute="cost-agreed"]') !== null, null),
  );
  await tab.click({ role: 'button', name: /: Pas fait, dit le/ });
  await waitFor('the choice to be kept', async () => {
    const steps = await sheet.steps();
    const isLeft = await tab.evaluate(() => document.querySelector('.disputes') !== null, null);
    return !isLeft && steps['cost-agreed'] !== 'done-said';
  });

  await tab.click({ role: 'button', name: text('dossiers-page.back') });
  await waitFor('one dossier, not two', async () =>
    (await pageText(tab)).includes(text('dossiers-page.all', { total: 1 })),
  );
  await tab.close();
});

// Axe runs through Playwright, which loads extensions in Chromium only.
it.runIf(browserUnderTest === 'chromium').each(['light', 'dark'] as const)(
  'has steps that everybody can read and reach, %s',
  async colorScheme => {
    const { context, extensionOrigin } = session() as ChromiumSession;
    const options = await openOptions(session());
    await begin(options.tab, 'AKTO');
    await options.tab.close();
    const tab = await context.newPage();
    await tab.emulateMedia({ colorScheme });
    await tab.goto(`${extensionOrigin}popup.html`);
    await tab.getByRole('button', { name: /^Voir comment faire|^Voir qui/ }).click();
    await tab.locator('.checklist').waitFor();
    for (const phase of await tab.locator('details.phase > summary').all()) await phase.click();
    const inPopup = await new AxeBuilder({ page: tab }).analyze();
    await tab.goto(`${extensionOrigin}options.html`);
    await tab
      .getByRole('button', { name: text('dossiers-page.open-named', { title: TITLE }) })
      .first()
      .click();
    await tab.locator('.checklist').waitFor();
    const onPage = await new AxeBuilder({ page: tab }).analyze();
    const violations = [...inPopup.violations, ...onPage.violations];
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await tab.close();
  },
);
