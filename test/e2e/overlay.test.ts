import { beforeAll, describe, expect, it } from 'vitest';
import { text } from '../../locales/text.ts';
import { browserUnderTest } from '../support/launch.ts';
import type { ChromiumSession } from '../support/launch-chromium.ts';
import { type Box, type Overlay, overlayOf } from '../support/overlay.ts';
import { portalOf } from '../support/portal.ts';
import { requestFor } from '../support/request.ts';
import { importRequest } from '../support/scene.ts';
import type { Tab } from '../support/session.ts';
import { useSession } from '../support/use-session.ts';
import { waitFor } from '../support/wait-for.ts';

const session = useSession();
const request = requestFor({ employees: 1 });

/** A closed root shows itself to Chromium's own accessibility tree only. */
const inChromium = browserUnderTest === 'chromium' ? describe : () => undefined;

async function open(path: string): Promise<{ tab: Tab; overlay: Overlay }> {
  const tab = await session().openPortal(path);
  await portalOf(tab).ready();
  return { tab, overlay: await overlayOf(session() as ChromiumSession) };
}

inChromium('the pill on the portal', () => {
  it('is a button with a name', async () => {
    const { overlay } = await open('?skin=native');
    await waitFor('the pill', async () => (await overlay.buttons()).some(isPill));
  });

  it.each(['vue', 'native'])(
    'covers neither « Enregistrer » nor « Transmettre » (%s)',
    async skin => {
      const { tab, overlay } = await open(`?skin=${skin}&start=formation`);
      // It may start in the corner, and moves once it sees what it would cover.
      await waitFor('a pill that covers nothing', async () => {
        const pill = await overlay.boxOf(/Dossier FLE/);
        const boxes = await tab.evaluate(boxesOfFooter, null);
        return pill && boxes.length === 2 && boxes.every(box => !overlaps(pill, box));
      });
    },
  );

  it('opens a panel that the keyboard reaches and closes', async () => {
    const { overlay } = await open('?skin=native&start=formation');
    await overlay.press(/Dossier FLE/);
    await waitFor('the panel', async () =>
      (await overlay.buttons()).includes('Remplir cet onglet'),
    );
    await overlay.page.keyboard.press('Escape');
    await waitFor(
      'the panel to close',
      async () => !(await overlay.buttons()).includes('Remplir cet onglet'),
    );
  });

  it('says what a run did, in words that its script does not hold', async () => {
    await importRequest(session(), request);
    const { overlay } = await open('?skin=native&start=employeur');
    await overlay.press(/Dossier FLE/);
    await overlay.press(/^Remplir cet onglet$/);
    const said = await waitFor('what the run did', async () =>
      (await overlay.texts()).find(each => /remplis? et relus?|tout y était déjà/.test(each)),
    );
    expect(said).not.toContain('summary.');
  });

  it('is still there after the portal changed its page by itself', async () => {
    const { tab, overlay } = await open('?skin=vue');
    await waitFor('the pill', () => overlay.boxOf(/Dossier FLE/));
    await portalOf(tab).showTab('Salariés');
    await waitFor('the new address', async () => (await tab.url()).includes('/salaries'));
    await waitFor('the pill on the new page', async () => (await overlay.buttons()).some(isPill));
  });
});

/** The button of a sentence, whatever number it says. */
const named = (sentence: string) => new RegExp(`^${sentence.replace('{count}', '\\d+')}$`);

inChromium('what the panel on the portal shows only when asked', () => {
  beforeAll(() => importRequest(session(), request));

  it('comes with the first click that asks for it, and works there', async () => {
    const { tab, overlay } = await open('?skin=native&start=formation');
    await overlay.press(/Dossier FLE/);
    await overlay.press(named(text('preview.open')));
    const write = named(text('preview.write'));
    await waitFor('the lines', () => overlay.boxOf(write));

    await overlay.press(named(text('copy.open')));
    await waitFor('the values', () => overlay.boxOf(named(text('copy.all'))));

    await overlay.press(write);
    await waitFor('what was ticked', async () => {
      const { Formation } = await portalOf(tab).model();
      return Formation?.["Référence interne de l'entreprise"] === 'Formation GFLE';
    });

    await waitFor('the end of it', () => overlay.boxOf(named(text('panel.fill-page'))));
    await overlay.press(named(text('panel.page-change')));
    await waitFor('the question', () => overlay.boxOf(named(text('question.which-page.choose'))));

    await overlay.page.keyboard.press('Escape');
    await waitFor(
      'the panel to close',
      async () => !(await overlay.buttons()).includes(text('panel.close')),
    );
  });
});

describe('the overlay', () => {
  it('is out of reach of the page', async () => {
    const tab = await session().openPortal('?skin=native');
    await portalOf(tab).ready();
    const roots = await tab.evaluate(
      () => [...document.querySelectorAll('*')].filter(element => element.shadowRoot).length,
      null,
    );
    expect(roots).toBe(0);
  });
});

/** « Enregistrer » and « Transmettre », whatever they are made of. */
function boxesOfFooter(): Box[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter(
      ({ innerText, children }) =>
        children.length === 0 && /^(Enregistrer|Transmettre)$/.test(innerText?.trim()),
    )
    .map(element => (element.closest('button, [role=button]') ?? element).getBoundingClientRect())
    .map(({ left, right, top, bottom }) => ({ left, right, top, bottom }));
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

function isPill(name: string): boolean {
  return /Dossier FLE/.test(name);
}
