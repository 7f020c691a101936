import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Paper } from '../../lib/documents/document.ts';
import { storeInSession } from '../support/extension-storage.ts';
import { openOptions } from '../support/options-page.ts';
import { requestFor } from '../support/request.ts';
import { editionAhead } from '../support/request-files.ts';
import { importRequest, openScene, type Scene } from '../support/scene.ts';
import { useSession } from '../support/use-session.ts';
import { waitFor } from '../support/wait-for.ts';

const session = useSession();
const request = requestFor({ employees: 1 });
const profileId = editionAhead(Date.now()).id;

const place = (name: string) => new URL(`../../fixtures/documents/${name}`, import.meta.url);

/** A file of the fixtures, kept for the training of the request. */
function kept(id: string, file: string, portalType: Paper['portalType']) {
  const bytes = readFileSync(place(file));
  const paper: Paper = {
    schema: 1,
    id,
    kind: 'programme',
    owner: { kind: 'profile', id: profileId },
    name: file,
    type: 'application/pdf',
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    addedOn: '2026-11-21',
    portalType,
  };
  return { paper, base64: bytes.toString('base64') };
}

/** Keeps papers as the options page does, until the browser closes. */
async function keep(papers: readonly ReturnType<typeof kept>[]): Promise<void> {
  const { tab } = await openOptions(session());
  const items = {
    documents: Object.fromEntries(papers.map(({ paper }) => [paper.id, paper])),
    ...Object.fromEntries(papers.map(({ paper, base64 }) => [`documents:${paper.id}`, base64])),
  };
  await storeInSession(tab, items);
  await tab.close();
}

let scene: Scene | undefined;
const open = async (path: string) => {
  scene = await openScene(session(), request, path);
  return scene;
};
beforeAll(() => importRequest(session(), request));
beforeEach(() =>
  keep([
    kept('p1', 'programme.pdf', 'programme'),
    kept('p2', 'convention.pdf', 'convention-devis'),
    kept('p3', 'convention.pdf', null),
  ]),
);
afterEach(() => scene?.close());

describe.each(['vue', 'native', 'mui', 'angular', 'elements'])(
  'the Documents tab, %s skin',
  skin => {
    it('gets its files in one click, and says the names that it read', async () => {
      const { popup, portal, finish } = await open(`?skin=${skin}&start=documents`);
      await popup.fillThisTab();
      expect(await finish()).toBe('done');
      expect((await portal.model()).Documents).toMatchObject({
        Programme: ['programme.pdf'],
        'Convention signée des 2 parties ou Devis': ['convention.pdf'],
      });
      const lines = await popup.results();
      expect(lines).toContainEqual(
        expect.objectContaining({
          field: 'programme',
          status: expect.stringMatching(/^held/),
          value: expect.stringContaining('programme.pdf'),
        }),
      );
      // The attestation stays the user's.
      expect(lines).toContainEqual(
        expect.objectContaining({ field: 'attestation-pieces', status: 'yours' }),
      );
      await popup.fillThisTab();
      expect(await finish()).toBe('done');
      expect((await portal.model()).Documents).toMatchObject({ Programme: ['programme.pdf'] });
    });
  },
);

it('a paper chosen on the page of the settings is checked, kept and attached', async () => {
  await keep([]);
  const options = await openOptions(session());
  const box = { role: 'file', name: 'Choisir les fichiers' } as const;
  await options.tab.chooseFile(box, fileURLToPath(place('programme.pdf')));
  await waitFor('the paper to be kept', async () =>
    (await options.text()).includes('Gardé : programme.pdf'),
  );
  await options.tab.close();
  const { popup, portal, finish } = await open('?skin=vue&start=documents');
  await popup.fillThisTab();
  expect(await finish()).toBe('done');
  expect((await portal.model()).Documents).toMatchObject({
    Programme: ['programme.pdf'],
    'Convention signée des 2 parties ou Devis': [],
  });
});
