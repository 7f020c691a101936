import type { Locator, Page } from 'playwright';
import { asRead } from './as-read.ts';
import { type Effort, PORTAL, type Tab, type Target } from './session.ts';
import { seeTyped } from './typed.ts';

const ACT_LIMIT = 20_000;

/** A tab driven by Playwright: elements are found by their real role and accessible name. */
export function playwrightTab(page: Page, effort: Effort): Tab {
  page.setDefaultTimeout(ACT_LIMIT);
  const find = (target: Target): Locator => {
    const { role, name } = target;
    if (role === 'file')
      return page.locator('input[type=file]').and(page.getByLabel(name ?? /./, { exact: true }));
    return page.getByRole(role, name === undefined ? {} : { name, exact: true });
  };
  return {
    url: async () => page.url(),
    async goto(url) {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
    },
    async reload() {
      await page.reload({ waitUntil: 'domcontentloaded' });
    },
    front: () => page.bringToFront(),
    async evaluate(work, argument) {
      // Playwright's own type of the function is narrower than what it does.
      const found = (await page.evaluate(work as never, argument as never)) as never;
      return page.url().startsWith(PORTAL) ? found : asRead(found);
    },
    has: async target => (await find(target).count()) > 0,
    async click(target) {
      effort.clicks++;
      await find(target).click();
    },
    async clickAt(x, y) {
      effort.clicks++;
      await page.mouse.click(x, y);
    },
    async type(target, text) {
      effort.keystrokes += text.length;
      await find(target).fill('');
      await find(target).pressSequentially(text);
      seeTyped(target.name, text, await find(target).inputValue());
    },
    async press(key) {
      effort.keystrokes++;
      await page.keyboard.press(key);
    },
    async choose(target, option) {
      effort.clicks += 2;
      await find(target).selectOption({ label: option });
    },
    async chooseFile(target, path) {
      await find(target).setInputFiles(path);
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    async screenshot(path, { wholePage = false } = {}) {
      await page.screenshot({ path, fullPage: wholePage });
    },
    async setColorScheme(scheme) {
      await page.emulateMedia({ colorScheme: scheme });
      return true;
    },
    close: () => page.close(),
  };
}
