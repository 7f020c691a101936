import type { CDPSession, Page } from 'playwright';
import type { ChromiumSession } from './launch-chromium.ts';
import { PORTAL } from './session.ts';
import { waitFor } from './wait-for.ts';

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Overlay {
  readonly page: Page;
  /** Accessible names of every button of the page, closed shadow roots included. */
  buttons(): Promise<string[]>;
  /** Every text of the page, closed shadow roots included. */
  texts(): Promise<string[]>;
  /** Where the button of that name stands, or `null`. */
  boxOf(name: RegExp): Promise<Box | null>;
  /** Clicks on the button of that name, once it is there, as a person does. */
  press(name: RegExp): Promise<void>;
}

/** The overlay of the portal tab opened last, through Chromium's own accessibility tree. */
export async function overlayOf({ context }: ChromiumSession): Promise<Overlay> {
  const page = context.pages().findLast(each => each.url().startsWith(PORTAL));
  if (!page) throw new Error('The portal is not open');
  const protocol = await context.newCDPSession(page);
  await protocol.send('Accessibility.enable');
  const find = async (name: RegExp) =>
    (await buttonsOf(protocol)).find(each => name.test(each.name)) ?? null;
  const boxOfNode = async (backendNodeId: number): Promise<Box> => {
    const { model } = await protocol.send('DOM.getBoxModel', { backendNodeId });
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
    return { left, right, top, bottom };
  };
  return {
    page,
    async texts() {
      const { nodes } = await protocol.send('Accessibility.getFullAXTree');
      return nodes.flatMap(({ role, name }) =>
        role?.value === 'StaticText' ? String(name?.value ?? '') : [],
      );
    },
    buttons: async () => (await buttonsOf(protocol)).map(({ name }) => name),
    async boxOf(name) {
      const button = await find(name);
      return button && boxOfNode(button.id);
    },
    async press(name) {
      // The panel grows while what it shows arrives, and may be drawn anew: a person waits until
      // the button stands still, and presses it where it is then.
      const { x, y } = await waitFor(`the button ${name} to stand still`, async () => {
        const id = (await find(name))?.id;
        if (id === undefined) return null;
        await protocol.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: id });
        const before = await boxOfNode(id);
        await page.waitForTimeout(150);
        const { left, right, top, bottom } = await boxOfNode(id);
        const at = { x: (left + right) / 2, y: (top + bottom) / 2 };
        return before.top === top && before.left === left && at;
      });
      await page.mouse.click(x, y);
    },
  };
}

async function buttonsOf(protocol: CDPSession): Promise<{ name: string; id: number }[]> {
  const { nodes } = await protocol.send('Accessibility.getFullAXTree');
  return nodes.flatMap(({ role, name, backendDOMNodeId, ignored }) =>
    role?.value === 'button' && !ignored && backendDOMNodeId !== undefined
      ? [{ name: String(name?.value ?? ''), id: backendDOMNodeId }]
      : [],
  );
}
