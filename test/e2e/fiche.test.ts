import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import '../../locales/popup.ts';
import { text } from '../../locales/text.ts';
import { storedItems } from '../support/extension-storage.ts';
import { type FichePage, openFichePage } from '../support/fiche-page.ts';
import { openOptions } from '../support/options-page.ts';
import { inventedPeople, nameOf } from '../support/people-fixture.ts';
import { requestFor } from '../support/request.ts';
import { CENTRE, editionAhead, fileOf } from '../support/request-files.ts';
import { importRequest } from '../support/scene.ts';
import { useSession } from '../support/use-session.ts';
import { openVaultPage } from '../support/vault-page.ts';
import { waitFor } from '../support/wait-for.ts';

const session = useSession();
const request = requestFor({ employees: 2 });
const people = inventedPeople(2);
const names = people.map(nameOf);
const NUMBERS = people.map(({ nir, ntt }) => nir ?? ntt ?? '');
const PROFILE = '?profile=groupement-fle-2025-administratifs';
const QUERY_AHEAD = `?profile=${editionAhead().id}`;

/** Whatever belongs to AKTO alone. */
const AKTOS = /akto|mon espace|transmettre|brouillon|sous.dispositif|30 jours|Inter-Entreprises/i;

let page: FichePage | undefined;

async function open(query = PROFILE): Promise<FichePage> {
  page = await openFichePage(session(), query);
  return page;
}

const saidOf = async (fiche: FichePage, label: string) =>
  (await fiche.lines()).filter(each => each.label === label).map(({ value }) => value);

/** However it is spaced. */
const holds = (written: string, number: string) =>
  written.replace(/[\s.\u00a0\u202f]/g, '').includes(number);

/** The address of the fiche that the extension opened by itself. */
async function opened(query: string): Promise<string | null> {
  const { chrome: api } = globalThis as unknown as {
    chrome: { tabs: { query(which: object): Promise<readonly { url?: string }[]> } };
  };
  const urls = (await api.tabs.query({})).map(({ url = '' }) => url);
  return urls.find(url => url.endsWith(`/fiche.html${query}`)) ?? null;
}

beforeAll(() => importRequest(session(), request));
afterEach(async () => {
  await page?.tab.close();
  page = undefined;
});

describe('« Fiche à recopier »', () => {
  it('gives a whole request from a profile alone, and names nobody', async () => {
    const fiche = await open();
    const lines = await fiche.lines();
    expect(lines.length).toBeGreaterThan(70);
    expect(await saidOf(fiche, 'Début de formation')).toEqual(['18/11/2025']);
    expect(await saidOf(fiche, 'Pédagogique')).toEqual(['300,00', '']);
    expect(await saidOf(fiche, 'Nom de naissance')).toEqual(['']);
    const nir = lines.find(({ how }) => how === 'nir');
    expect(nir?.says).toContain('à recopier de la carte Vitale');
    expect(lines.filter(({ how }) => how === 'tick').map(({ says }) => says)).toHaveLength(4);
    const { name, text: file } = await fiche.file();
    expect(name).toBe('fiche-a-recopier-groupement-fle-2025-administratifs.html');
    for (const each of people) expect(file).not.toContain(each.birthName);
    expect(file).not.toContain(text('fiche.holds-names'));
    expect(file).not.toMatch(/<script|<button|https?:/);
    expect(file).toContain('18/11/2025');
  });

  it('adds the two who are ticked, and the number of neither', async () => {
    const fiche = await open();
    const stored = JSON.stringify([
      await storedItems(fiche.tab, 'session'),
      await storedItems(fiche.tab, 'local'),
    ]);
    // A control: the numbers are there to be printed.
    for (const number of NUMBERS) expect(holds(stored, number)).toBe(true);
    for (const name of names) await fiche.tick(name);
    await waitFor('both people', async () => (await saidOf(fiche, 'Prénom')).length === 2);
    expect((await saidOf(fiche, 'Prénom')).sort()).toEqual(
      people.map(({ firstName }) => firstName).sort(),
    );
    expect(await saidOf(fiche, 'Pédagogique')).toEqual(['300,00', '600,00']);
    const { name, text: file } = await fiche.file();
    expect(name).toContain('-avec-noms');
    expect(file).toContain(text('fiche.holds-names'));
    for (const written of [await fiche.html(), await fiche.text(), file]) {
      for (const each of people) expect(written).toContain(each.birthName);
      for (const number of NUMBERS) expect(holds(written, number)).toBe(false);
    }
    expect(await fiche.tab.url()).toMatch(/fiche\.html\?profile=[a-z0-9-]+$/);
  });

  it('puts a value on the clipboard', async () => {
    const fiche = await open();
    expect(await fiche.copied('Durée de formation en heures')).toBe('8,00');
    expect(await fiche.copied("Référence interne de l'entreprise")).toBe('Formation GFLE');
  });

  it('is opened from the card of the training, in the settings', async () => {
    const { tab } = await openOptions(session());
    const name = text('profiles.fiche-named', { title: request.profileTitle });
    await waitFor('the card', () => tab.has({ role: 'link', name }));
    await tab.click({ role: 'link', name });
    // Puppeteer loses sight of a tab that a link opened in Firefox: the browser itself is asked.
    const address = await waitFor('its tab', () => tab.evaluate(opened, QUERY_AHEAD));
    expect(address).toContain(session().extensionOrigin);
    await open(QUERY_AHEAD);
    expect(await page?.text()).toContain(request.profileTitle);
    await tab.close();
  });

  it('is opened from the popup where the portal is not, on the training last chosen', async () => {
    const popup = await session().openExtensionPage('popup.html');
    const name = text('panel.fiche');
    await waitFor('the popup', () => popup.has({ role: 'button', name }));
    await popup.click({ role: 'button', name });
    await waitFor('its tab', () => popup.evaluate(opened, ''));
    const fiche = await open('');
    expect(await fiche.text()).toContain(request.profileTitle);
    await popup.close();
  });

  it('gives a member of another OPCO the facts, and none of AKTO’s words', async () => {
    const before = await open();
    expect(await before.text()).toMatch(AKTOS);
    await before.tab.close();
    const options = await openOptions(session());
    const centre = { ...CENTRE, opco: 'Uniformation' };
    const report = await options.importText('centre.json', fileOf('centre', centre));
    expect(report.status).toBe('done');
    await options.tab.close();
    const fiche = await open();
    expect(await saidOf(fiche, 'Date de début')).toEqual(['18/11/2025']);
    expect(await saidOf(fiche, 'Raison sociale')).toContain(CENTRE.name);
    const said = await fiche.text();
    expect(said).toContain(text('fiche.facts'));
    expect(said).not.toMatch(AKTOS);
    expect((await fiche.file()).text).not.toMatch(AKTOS);
  });

  it('lets go of the people as soon as the vault closes', async () => {
    const vault = await openVaultPage(session());
    await vault.create('quatre moulins sans farine');
    const move = text('vault.move');
    if (await vault.tab.has({ role: 'button', name: move })) {
      await vault.press('vault.move');
      await waitFor('them to move', async () => (await vault.said()).includes(text('vault.moved')));
    }
    const fiche = await open();
    await fiche.tick(names[0] ?? '');
    await waitFor('them', async () => (await fiche.text()).includes(people[0]?.birthName ?? '?'));
    await vault.press('vault.lock');
    await fiche.tab.front();
    await waitFor('them to go', async () =>
      (await fiche.text()).includes(text('fiche.people-locked')),
    );
    expect(await fiche.html()).not.toContain(people[0]?.birthName);
    expect(await saidOf(fiche, 'Date de début')).toEqual(['18/11/2025']);
    await vault.tab.close();
  });
});
