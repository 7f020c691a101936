import type { CDPSession, Page } from 'playwright';
import type { ChromiumSession } from './launch-chromium.ts';
import { PORTAL } from './session.ts';

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
  /** Where the button of that name stands, or `null`. */
  boxOf(name: RegExp): Promise<Box | null>;
}

/** The overlay of the portal tab opened last, through Chromium's own accessibility tree. */
export async function overlayOf({ context }: ChromiumSession): Promise<Overlay> {
  const page = context.pages().findLast(each => each.url().startsWith(PORTAL));
  if (!page) throw new Error('The portal is not open');
  const protocol = await context.newCDPSession(page);
  await protocol.send('Accessibility.enable');
  return {
    page,
    buttons: async () => (await buttonsOf(protocol)).map(({ name }) => name),
    async boxOf(name) {
      const button = (await buttonsOf(protocol)).find(each => name.test(each.name));
      if (!button) return null;
      const { model } = await protocol.send('DOM.getBoxModel', { backendNodeId: button.id });
      const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
      return { left, right, top, bottom };
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
