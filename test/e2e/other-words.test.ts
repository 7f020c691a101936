import { afterEach, beforeAll, expect, it } from 'vitest';
import { requestFor } from '../support/request.ts';
import { importRequest, openScene, type Scene } from '../support/scene.ts';
import type { Tab } from '../support/session.ts';
import { useSession } from '../support/use-session.ts';
import { waitFor } from '../support/wait-for.ts';

const session = useSession();
const request = requestFor({ employees: 1 });

const REFERENCE = "Référence interne de l'entreprise";
const REWORDED = 'Votre numéro de dossier, chez vous';

let scene: Scene | undefined;
beforeAll(() => importRequest(session(), request));
afterEach(() => scene?.close());

/** The portal worded a label anew overnight. */
async function reword(tab: Tab): Promise<void> {
  await waitFor('the label', () =>
    tab.evaluate(
      ([before = '', after = '']) => {
        const walker = document.createTreeWalker(document.body, 4);
        while (walker.nextNode()) {
          const { currentNode } = walker;
          if (currentNode.textContent?.trim() !== before) continue;
          currentNode.textContent = after;
          return true;
        }
        return false;
      },
      [REFERENCE, REWORDED],
    ),
  );
}

it('a field worded otherwise is proposed, and written once its user agreed', async () => {
  scene = await openScene(session(), request, '?skin=vue&start=formation');
  const { popup, portal, finish } = scene;
  await reword(portal.tab);
  const line = async () => (await popup.results()).find(({ label }) => label === REWORDED);
  await waitFor('the field to be proposed', async () => (await line())?.status === 'propose');
  const held = async () => (await portal.model()).Formation?.[REFERENCE] ?? null;
  await popup.fillThisTab();
  await finish({ leavesUnknown: true });
  expect((await line())?.status).toBe('propose');
  expect(await held()).not.toBe('Formation GFLE');
  expect(await popup.writeProposals()).toBe(true);
  await waitFor('the field to be held', async () => (await line())?.status === 'held');
  expect(await held()).toBe('Formation GFLE');
});
