import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { storedItems } from '../support/extension-storage.ts';
import { openOptions } from '../support/options-page.ts';
import { requestFor } from '../support/request.ts';
import { importRequest, openScene, type Scene } from '../support/scene.ts';
import type { Tab } from '../support/session.ts';
import { useSession } from '../support/use-session.ts';
import { waitFor } from '../support/wait-for.ts';

const session = useSession();
const request = requestFor({ employees: 1 });
const CONVENTION = fileURLToPath(
  new URL('../../fixtures/documents/convention.pdf', import.meta.url),
);

let scene: Scene | undefined;
beforeAll(() => importRequest(session(), request));
afterEach(() => scene?.close());

/** The lines to tick of the one paper kept: what each says, and whether it is ticked. */
function readLines(): { says: string; isTicked: boolean }[] {
  return [...document.querySelectorAll('[data-check]')].map(line => ({
    says: (line.textContent ?? '').replace(/\s+/g, ' ').trim(),
    isTicked: line.querySelector('input')?.checked ?? false,
  }));
}

const lines = (tab: Tab) => tab.evaluate(readLines, null);

/** Ticks a line, or takes its tick away. */
const tick = (tab: Tab, name: RegExp) => tab.click({ role: 'checkbox', name });

/** How many ticks of the one paper are stored: what the page shows may be on its way there. */
async function keptTicks(tab: Tab): Promise<number> {
  const { documents = {} } = await storedItems(tab, 'session');
  const [paper] = Object.values(documents as Record<string, { seen?: string[] }>);
  return paper?.seen?.length ?? 0;
}

interface Said {
  readonly all: string;
  readonly ofPapers: readonly string[];
}

function readFindings(): Said {
  const found = [...document.querySelectorAll<HTMLElement>('.finding')].filter(({ dataset }) =>
    dataset.finding?.startsWith('paper-not-looked-at@'),
  );
  return {
    all: document.querySelector('.findings')?.textContent ?? '',
    ofPapers: found.map(finding => finding.textContent ?? ''),
  };
}

/** What the checks say once the Documents tab was filled, when it is as foreseen. */
async function saidOnceFilled(name: string, isSo: (said: Said) => boolean): Promise<Said> {
  scene = await openScene(session(), request, '?skin=vue&start=documents');
  const { popup, finish } = scene;
  await popup.fillThisTab();
  expect(await finish()).toBe('done');
  await popup.press('checks.open');
  return waitFor(name, async () => {
    const said = await popup.tab.evaluate(readFindings, null);
    return isSo(said) && said;
  });
}

it('says what was not ticked of a paper that is attached, and nothing once all of it was', async () => {
  const options = await openOptions(session());
  await options.tab.choose({ role: 'combobox', name: /^Ce que c’est/ }, 'Convention');
  await options.tab.chooseFile({ role: 'file', name: 'Choisir les fichiers' }, CONVENTION);
  const shown = await waitFor('the lines to tick', async () => {
    const found = await lines(options.tab);
    return found.length > 0 && found;
  });
  expect(await options.text()).toContain('Dossier FLE ne lit pas vos pièces');
  expect(shown.map(({ isTicked }) => isTicked)).toEqual(Array(8).fill(false));
  expect(shown.find(({ says }) => says.includes('la durée'))?.says).toMatch(/attendu\s: .*heures/);

  // All of them, then one taken back.
  for (const { says } of shown) {
    const [first = ''] = says.split(/\sattendu\s:/);
    await tick(options.tab, new RegExp(`^${first.slice(0, 24).replace(/[()]/g, '\\$&')}`));
  }
  await waitFor('the ticks to be kept', async () => (await keptTicks(options.tab)) === 8);
  await tick(options.tab, /^les deux signatures/);
  await waitFor('the tick to be gone', async () => (await keptTicks(options.tab)) === 7);
  await options.tab.reload();
  const kept = await waitFor('the paper, found again', async () => {
    const found = await lines(options.tab);
    return found.length > 0 && found;
  });
  expect(kept.filter(({ isTicked }) => !isTicked).map(({ says }) => says)).toEqual([
    expect.stringContaining('les deux signatures'),
  ]);
  await options.tab.close();

  const { ofPapers } = await saidOnceFilled('a word about the convention', found =>
    found.ofPapers.some(each => each.includes('convention.pdf')),
  );
  expect(ofPapers).toHaveLength(1);
  const [said = ''] = ofPapers;
  expect(said).toContain('les deux signatures');
  expect(said).not.toContain('les dates');
  await scene?.close();

  const again = await openOptions(session());
  await waitFor('the paper', async () => (await lines(again.tab)).length > 0);
  await again.tab.evaluate(
    () => document.querySelector('details.paper-ticks')?.setAttribute('open', ''),
    null,
  );
  await tick(again.tab, /^les deux signatures/);
  await waitFor('the tick to be kept', async () => (await keptTicks(again.tab)) === 8);
  await again.tab.close();
  // The programme still is: the page was looked at with the convention on it.
  const after = await saidOnceFilled(
    'the convention to be there, and the programme to miss',
    said => said.all.includes('Programme') && !said.all.includes('Convention signée'),
  );
  expect(after.ofPapers).toEqual([]);
});
