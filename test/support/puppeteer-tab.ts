import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { aimAt, enterField, landed } from './act-in-page.ts';
import { asRead } from './as-read.ts';
import { findByRole } from './find-by-role.ts';
import { type Effort, Mispressed, PORTAL, type Tab, type Target } from './session.ts';
import { seeTyped } from './typed.ts';
import { waitFor } from './wait-for.ts';

/** Each press that is aimed has a number of its own. */
let aims = 0;

/** A tab driven by Puppeteer, for Firefox: our own pages and the replica, found by role and name. */
export function puppeteerTab(page: Page, effort: Effort): Tab {
  const query = async ({ role, name }: Target): Promise<ElementHandle<Element> | null> => {
    const pattern = name instanceof RegExp ? { source: name.source, flags: name.flags } : name;
    const handle = await page.evaluateHandle(findByRole, role, pattern ?? null);
    return handle.asElement() as ElementHandle<Element> | null;
  };
  const wait = <Answer>(target: Target, to: string, ask: () => Promise<Answer | null | false>) =>
    waitFor(`${target.role} « ${target.name ?? ''} » to ${to}`, ask);
  // Whoever acts in a tab brings it forward first; the extension may have shown another meanwhile.
  const isInFront = async () => {
    if (await page.evaluate(() => document.visibilityState === 'visible')) return true;
    await page.bringToFront();
    return false;
  };
  /** One press at most. @returns whether it arrived: if not, the page moved under the pointer. */
  const press = async (target: Target): Promise<boolean> => {
    const element = (await isInFront()) ? await query(target) : null;
    if (!element) return false;
    const aim = ++aims;
    const at = await element.evaluate(aimAt, aim);
    if ('notYet' in at) throw new Error(at.notYet);
    // The page may be gone with the press.
    await page.mouse.click(at.x, at.y).catch(error => {
      if (!page.isClosed()) throw error;
    });
    const where = await query(target)
      .then(again => page.evaluate(landed, element, aim, again))
      .catch(() => 'here' as const);
    if (typeof where === 'object') throw new Mispressed(target, where.instead);
    return where === 'here';
  };
  // Puppeteer believes that moz-extension pages are still blank.
  const url = () => page.evaluate(() => location.href);
  // Firefox never reports the load of a moz-extension page: its state is asked instead. What is
  // left bears a mark, or it would be taken for another page of the same origin.
  const leave = async (address: string, go: () => Promise<unknown>) => {
    await page.evaluate(() => Object.assign(globalThis, { isLeft: true }) && null);
    await go();
    await waitFor(`${address} to load`, () =>
      page.evaluate(
        wanted =>
          !('isLeft' in globalThis) &&
          document.readyState !== 'loading' &&
          location.href.startsWith(wanted),
        new URL(address).href.split('/').slice(0, 3).join('/'),
      ),
    );
  };
  const goto = (address: string) => leave(address, () => page.goto(address, { waitUntil: [] }));
  return {
    url,
    goto,
    // Going to the address again would stay on the page when it has a fragment.
    reload: async () =>
      leave(await url(), () => page.evaluate(() => void setTimeout(() => location.reload()))),
    front: () => page.bringToFront(),
    async evaluate(work, argument) {
      // Puppeteer's own type of the function is narrower than what it does.
      const found = (await page.evaluate(work as never, argument as never)) as never;
      return page.url().startsWith(PORTAL) ? found : asRead(found);
    },
    has: async target => (await query(target)) !== null,
    async click(target) {
      effort.clicks++;
      const wrong = await wait(target, 'be pressed', () =>
        press(target).catch(error => {
          if (error instanceof Mispressed) return error;
          throw error;
        }),
      );
      if (wrong instanceof Mispressed) throw wrong;
    },
    async clickAt(x, y) {
      effort.clicks++;
      await page.mouse.click(x, y);
    },
    async type(target, text) {
      effort.keystrokes += text.length;
      const field = await wait(target, 'take the keyboard', async () => {
        const found = (await isInFront()) ? await query(target) : null;
        return (await found?.evaluate(enterField)) ? found : null;
      });
      await page.keyboard.press('Backspace');
      await page.keyboard.type(text);
      const held = await field.evaluate(element => (element as HTMLInputElement).value);
      seeTyped(target.name, text, held);
    },
    async press(key) {
      effort.keystrokes++;
      // « Control+v »: its protocol knows one key at a time.
      const keys = key.split('+') as KeyInput[];
      for (const held of keys.slice(0, -1)) await page.keyboard.down(held);
      await page.keyboard.press(keys.at(-1) ?? (key as KeyInput));
      for (const held of keys.slice(0, -1)) await page.keyboard.up(held);
    },
    async choose(target, option) {
      effort.clicks += 2;
      await wait(target, `offer « ${option} »`, async () => {
        const list = (await query(target)) as ElementHandle<HTMLSelectElement> | null;
        const value = await list?.evaluate(
          (select, label) =>
            [...select.options].find(o => o.label.replace(/\s+/g, ' ').trim() === label)?.value,
          option,
        );
        return value !== undefined && list?.select(value);
      });
    },
    async chooseFile(target, path) {
      await wait(target, 'take a file', async () => {
        const input = (await query(target)) as ElementHandle<HTMLInputElement> | null;
        await input?.uploadFile(path);
        return input !== null;
      });
    },
    resize: (width, height) => page.setViewport({ width, height }),
    async screenshot(path, { wholePage = false } = {}) {
      await page.screenshot({ path: path as `${string}.png`, fullPage: wholePage });
    },
    // WebDriver BiDi has no command for it in Firefox yet: chosen at the start only.
    setColorScheme: async () => false,
    close: () => page.close(),
  };
}
