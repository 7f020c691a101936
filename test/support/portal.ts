import type { Tab } from './session.ts';
import { waitFor } from './wait-for.ts';

export type PortalValue = string | number | boolean | null | readonly string[];
export type PortalValues = Readonly<Record<string, PortalValue>>;

/** The state of the replica's own framework: visible labels to values. */
export type PortalModel = Readonly<Record<string, PortalValues>> & {
  readonly modules: readonly PortalValues[];
  readonly salaries: readonly PortalValues[];
};

export interface PortalRequest {
  readonly kind: string;
  readonly body: unknown;
}

export type Portal = ReturnType<typeof portalOf>;

/** The portal (the replica) as a test asks about it; to act on it, its tab is clicked. */
export function portalOf(tab: Tab) {
  const model = () =>
    // As its README documents it; the types of a page are not those of its tests.
    tab.evaluate(() => {
      const replica = (globalThis as unknown as { __replica?: { model: unknown } }).__replica;
      return JSON.parse(JSON.stringify(replica?.model ?? null)) as unknown;
    }, null) as Promise<PortalModel>;
  return {
    tab,
    model,
    requests: () =>
      tab.evaluate(() => {
        const replica = (globalThis as unknown as { __replica?: { requests: unknown } }).__replica;
        return JSON.parse(JSON.stringify(replica?.requests ?? []));
      }, null) as Promise<PortalRequest[]>,
    /** Resolves once the replica has its state. */
    ready: () => waitFor('the replica to start', async () => (await model()) !== null),
    clickButton: (name: string | RegExp) => tab.click({ role: 'button', name }),
    /** Goes to a tab of the form, and waits until it is there. */
    async showTab(name: string) {
      await tab.evaluate(clickTab, name);
      await waitFor(`the tab « ${name} »`, async () => {
        const { pathname } = new URL(await tab.url());
        // The replica's bare address shows the first tab.
        const isShown =
          pathname.includes(`/${slugOf(name)}`) || (pathname === '/' && name === 'Introduction');
        return isShown && !(await tab.evaluate(isLoading, null));
      });
    },
  };
}

function clickTab(name: string): void {
  // Its own words: a tab also holds its mark.
  const says = (element: Element) =>
    [...element.childNodes].some(node => node.nodeType === 3 && node.textContent?.trim() === name);
  const inside = (root: ParentNode): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap(element =>
      element.shadowRoot ? [element, ...inside(element.shadowRoot)] : [element],
    );
  const named = inside(document.body).filter(says);
  (named.find(element => element.closest('[role=tab]')) ?? named[0])?.click();
}

function isLoading(): boolean {
  return document.body.innerText.includes('Chargement');
}

/** `Salariés` → `salaries`, as in the replica's addresses. */
function slugOf(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
