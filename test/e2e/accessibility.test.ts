import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { browserUnderTest } from '../support/launch.ts';
import type { ChromiumSession } from '../support/launch-chromium.ts';
import { useSession } from '../support/use-session.ts';

const session = useSession();
// 2026-11-21: axe runs through Playwright, which loads extensions in Chromium only; the pages are
// the same in Firefox.
const inChromium = browserUnderTest === 'chromium';

describe.runIf(inChromium)('a page of the extension', () => {
  it.each(
    [
      ...['popup.html', 'options.html', 'report.html', 'welcome.html'],
      ...['fiche.html', 'print.html'],
    ].flatMap(page => [
      { page, colorScheme: 'light' as const },
      { page, colorScheme: 'dark' as const },
    ]),
  )('$page is accessible, $colorScheme', async ({ page, colorScheme }) => {
    const { context, extensionOrigin } = session() as ChromiumSession;
    const tab = await context.newPage();
    await tab.emulateMedia({ colorScheme });
    await tab.goto(`${extensionOrigin}${page}`);
    await tab.getByRole('heading').first().waitFor();
    const { violations } = await new AxeBuilder({ page: tab }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await tab.close();
  });
});
