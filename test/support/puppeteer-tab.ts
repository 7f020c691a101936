import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { findByRole } from './find-by-role.ts';
import type { Effort, Tab, Target } from './session.ts';
import { waitFor } from './wait-for.ts';

/** A tab driven by Puppeteer, for Firefox: our own pages and the replica, found by role and name. */
export function puppeteerTab(page: Page, effort: Effort): Tab {
  const query = async ({ role, name }: Target): Promise<ElementHandle<Element> | null> => {
    const pattern = name instanceof RegExp ? { source: name.source, flags: name.flags } : name;
    const handle = await page.evaluateHandle(findByRole, role, pattern ?? null);
    return handle.asElement() as ElementHandle<Element> | null;
  };
  const find = (target: Target) =>
    waitFor(`${target.role} « ${target.name ?? ''} »`, () => query(target));
  // As Playwright does by itself: enabled, not moving, not covered.
  const steady = async (target: Target) => {
    const element = await query(target);
    return (await element?.evaluate(isReadyForClick)) ? element : null;
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
    // Puppeteer's own type of the function is narrower than what it does.
    evaluate: (work, argument) => page.evaluate(work as never, argument as never) as never,
    has: async target => (await query(target)) !== null,
    async click(target) {
      effort.clicks++;
      const element = await waitFor(`${target.role} « ${target.name ?? ''} » to stand still`, () =>
        steady(target),
      );
      await element.click();
    },
    async clickAt(x, y) {
      effort.clicks++;
      await page.mouse.click(x, y);
    },
    async type(target, text) {
      effort.keystrokes += text.length;
      const field = await find(target);
      await field.focus();
      await field.evaluate(element => (element as HTMLInputElement).select());
      await page.keyboard.press('Backspace');
      await page.keyboard.type(text);
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
      const list = (await find(target)) as ElementHandle<HTMLSelectElement>;
      const value = await list.evaluate(
        (select, label) => [...select.options].find(o => o.label.trim() === label)?.value,
        option,
      );
      if (value === undefined) throw new Error(`No option « ${option} »`);
      await list.select(value);
    },
    async chooseFile(target, path) {
      const input = (await find(target)) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(path);
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

async function isReadyForClick(element: Element): Promise<boolean> {
  if (element.matches(':disabled')) return false;
  element.scrollIntoView({ block: 'nearest' });
  const before = element.getBoundingClientRect();
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  const { x, y, width, height } = element.getBoundingClientRect();
  if (x !== before.x || y !== before.y) return false;
  const top = document.elementFromPoint(x + width / 2, y + height / 2);
  return top !== null && (element.contains(top) || top.contains(element));
}
