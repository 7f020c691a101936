import { afterEach, describe, expect, it } from 'vitest';
import type { Tab } from '../support/session.ts';
import { useSession } from '../support/use-session.ts';
import { waitFor } from '../support/wait-for.ts';

/** The replica itself, not the product: what the portal's lists do when a request is sent. */
const SKINS = ['vue', 'native', 'mui', 'angular', 'elements'];
const TITLE = 'Accompagner un groupe plurilingue';

const session = useSession();
let tab: Tab | undefined;
afterEach(() => tab?.close());

async function open(path: string) {
  const opened = await session().openPortal(path);
  tab = opened;
  const says = (text: string) => opened.evaluate(isSaid, text);
  return {
    tab: opened,
    says,
    shows: (text: string) => waitFor(`« ${text} »`, () => says(text)),
    press: (name: string) => waitFor(`« ${name} » to press`, () => opened.evaluate(press, name)),
    lists: () => opened.evaluate(numbersInLists, null),
    tell: (number: string, state: string) => opened.evaluate(advance, { number, state }),
  };
}

/** What it proves is the replica, not the product: one browser is enough but for `test:long`. */
const isWorthIt = process.env.E2E_BROWSER === 'chromium' || process.env.TEST_LONG !== undefined;

describe.runIf(isWorthIt).each(SKINS)('the lists of the replica, %s skin', skin => {
  it('move what was sent from Brouillons to Dossiers', async () => {
    const page = await open(`?skin=${skin}&latency=30&prefilled=complete&start=documents`);
    await page.shows('Brouillon N° 48213');
    expect((await page.lists()).brouillons).toContain('48213');
    await page.press('Transmettre');
    await page.shows('Votre demande a été transmise à AKTO');
    await page.press('Fermer');
    await page.press('Brouillons');
    await page.shows('10679');
    expect(await page.says('48213')).toBe(false);
    await page.press('Dossiers');
    await page.shows(TITLE);
    await page.shows('Transmis');
  });

  it('tell a state only when they are opened again', async () => {
    const page = await open(`?skin=${skin}&latency=30&page=dossiers`);
    await page.shows('2611AF000196');
    expect(await page.tell('2611AF000196', 'Orienté')).toBe(true);
    expect(await page.says('Orienté')).toBe(false);
    await page.press('Dossiers');
    await page.shows('Orienté');
  });

  it('are cards on a narrow window', async () => {
    const page = await open(`?skin=${skin}&latency=30&page=dossiers`);
    await page.shows('Sous disp.');
    await page.tab.resize(380, 800);
    await page.shows('AF: 2611AF000196');
    expect(await page.says('Sous disp.')).toBe(false);
  });
});

it('has its columns elsewhere, and named otherwise, when the address asks', async () => {
  const page = await open('?skin=native&latency=30&page=brouillons&columns=renamed');
  await page.shows('Situation');
  expect(await page.says('Etat')).toBe(false);
});

it('has other requests for a provider than for a company', async () => {
  const page = await open('?skin=native&latency=30&page=brouillons');
  await page.shows('10679');
  await page.press('Profil Adherent');
  await page.press('Prestataire');
  await page.press('Brouillons');
  await page.shows("Refusé par l'adhérent");
  expect(await page.says('10679')).toBe(false);
});

function isSaid(text: string): boolean {
  const inside = (node: Node): string => {
    if (node.nodeType === 3) return node.textContent ?? '';
    const root = node instanceof Element && node.shadowRoot;
    return [...(root ? root.childNodes : []), ...node.childNodes].map(inside).join(' ');
  };
  return inside(document.body).includes(text);
}

/** What carries that name as its own text or under the mouse, in shadow roots too. */
function press(name: string): boolean {
  const all = (root: ParentNode): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap(element =>
      element.shadowRoot ? [element, ...all(element.shadowRoot)] : [element],
    );
  const found = all(document.body).find(
    element =>
      element.title === name ||
      element.ariaLabel === name ||
      [...element.childNodes].some(
        node => node.nodeType === 3 && node.textContent?.trim() === name,
      ),
  );
  found?.click();
  return found !== undefined;
}

interface Surface {
  readonly lists: Record<'brouillons' | 'dossiers', readonly { readonly number: string }[]>;
  advance(number: string, state: string): boolean;
}

function numbersInLists() {
  const { lists } = (globalThis as unknown as { __replica: Surface }).__replica;
  return {
    brouillons: lists.brouillons.map(({ number }) => number),
    dossiers: lists.dossiers.map(({ number }) => number),
  };
}

function advance({ number, state }: { number: string; state: string }): boolean {
  return (globalThis as unknown as { __replica: Surface }).__replica.advance(number, state);
}
