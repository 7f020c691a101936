import { expect, it } from 'vitest';
import { BRANCH_RULES } from '../../lib/checks/branch-rules.ts';
import { storedItems } from '../support/extension-storage.ts';
import { openOptions } from '../support/options-page.ts';
import type { Tab } from '../support/session.ts';
import { useSession } from '../support/use-session.ts';
import { waitFor } from '../support/wait-for.ts';

const session = useSession();

const stored = async (tab: Tab) => (await storedItems(tab, 'local')).checks;

/** As the panel left it once the question was answered. */
const answered = (tab: Tab) =>
  tab.evaluate(
    async items => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(items: object): Promise<void> } } };
      };
      await chrome.storage.local.set(items);
    },
    { checks: { version: 1, amount: { per: 'employee', on: '2026-11-03' } } },
  );

it('keeps a corrected figure, gives back the figures provided, and asks the amount again', async () => {
  const { tab, text } = await openOptions(session());
  await answered(tab);
  // The page is told of it, though it was open.
  await waitFor('the answer to show', async () =>
    (await text()).includes('par personne (répondu le 03/11/2026)'),
  );

  await tab.click({ role: 'button', name: 'Corriger ces chiffres' });
  await tab.type({ role: 'textbox', name: /^SMIC horaire brut/ }, '12,31');
  await tab.type({ role: 'textbox', name: /^Où vous avez lu/ }, 'Journal officiel');
  await tab.type({ role: 'textbox', name: /^Lu le/ }, '20/11/2026');
  // Enter, as whoever types does.
  await tab.press('Enter');
  await waitFor('the figure to show', async () =>
    (await text()).includes('Journal officiel, lu le 20/11/2026'),
  );
  expect(await stored(tab)).toEqual({
    version: 1,
    amount: { per: 'employee', on: '2026-11-03' },
    branch: {
      ...BRANCH_RULES,
      hourlyWageLeast: 12.31,
      source: 'Journal officiel',
      readOn: '2026-11-20',
    },
  });

  await tab.click({ role: 'button', name: 'Redemander' });
  await waitFor('the answer to be forgotten', async () =>
    (await text()).includes('la question vous sera posée'),
  );
  await tab.click({ role: 'button', name: 'Remettre les valeurs fournies' });
  await tab.click({ role: 'button', name: 'Remettre les valeurs fournies' });
  await waitFor('the figures provided', async () => !(await text()).includes('Journal officiel'));
  expect(await stored(tab)).toEqual({ version: 1, amount: null });
});
