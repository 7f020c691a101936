import { describe, expect, it } from 'vitest';
import '../../locales/settings.ts';
import { text } from '../../locales/text.ts';
import { storedItems } from '../support/extension-storage.ts';
import { type FollowPage, followPageOf } from '../support/follow-page.ts';
import { useLastingBrowser } from '../support/lasting-browser.ts';
import { openOptions } from '../support/options-page.ts';
import { openPopup } from '../support/popup.ts';
import { requestFor } from '../support/request.ts';
import { editionAhead } from '../support/request-files.ts';
import { importRequest } from '../support/scene.ts';
import { PORTAL, type Tab } from '../support/session.ts';
import { waitFor } from '../support/wait-for.ts';

const browser = useLastingBrowser();

const TITLE = 'Accompagner un groupe plurilingue';
const DRAFT = '48213';
/** What is kept of the brouillon as a line of a list, and as the form in view. */
const LINE = `"number":"${DRAFT}"`;
const FORM = `"draftNumber":"${DRAFT}"`;
const REPLICA = 'skin=native&latency=30&memory=browser';

/** From the announcement: nothing is on the portal yet. */
async function announce(): Promise<void> {
  const { tab } = await openOptions(browser.session());
  await waitFor('the dossiers', () => tab.has({ role: 'button', name: text('dossiers-page.new') }));
  await tab.click({ role: 'button', name: text('dossiers-page.new') });
  await tab.type({ role: 'textbox', name: text('dossiers-page.field.title') }, TITLE);
  await tab.type({ role: 'textbox', name: text('dossiers-page.field.funder') }, 'AKTO');
  await tab.evaluate(setDays, ['2027-06-14', '2027-06-15']);
  await tab.click({ role: 'button', name: text('dossiers-page.save') });
  await waitFor('the dossier', () =>
    tab.evaluate(() => !!document.querySelector('.checklist'), null),
  );
  await tab.close();
}

function setDays(days: string[]): void {
  const boxes = document.querySelectorAll<HTMLInputElement>('.dossier-form input[type=date]');
  for (const [index, box] of boxes.entries()) {
    box.value = days[index] ?? '';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

const openPortal = (path: string) => browser.session().openTab(new URL(path, PORTAL).href);

/** The popup, about the portal's tab. */
async function openFollow(): Promise<FollowPage> {
  const { tab } = await openPopup(browser.session());
  return followPageOf(tab);
}

/** A page is read once it is calm, while somebody sees it: until the extension knows all this. */
async function look(tab: Tab, ...words: readonly string[]): Promise<void> {
  await lookUntil(tab, words.join(', '), seen => isSaid(seen, words));
}

/** The same of one line of a list: others may be in that state already. */
async function lookAtLine(tab: Tab, ...words: readonly string[]): Promise<void> {
  await lookUntil(tab, `a line ${words.join(', ')}`, ({ page }) =>
    page.lists.some(({ rows }) => rows.some(row => isSaid(row, words))),
  );
}

/** As the extension keeps what a tab shows. */
interface Seen {
  readonly page: { readonly lists: readonly { readonly rows: readonly unknown[] }[] };
}

const isSaid = (seen: unknown, words: readonly string[]) =>
  words.every(each => JSON.stringify(seen).includes(each));

async function lookUntil(tab: Tab, what: string, isSeen: (seen: Seen) => boolean): Promise<void> {
  const asks = await browser.session().openExtensionPage('welcome.html');
  await tab.front();
  await waitFor(`${what} to be read`, async () => {
    const kept = Object.entries(await storedItems(asks, 'session'));
    return kept.some(([key, seen]) => key.startsWith('sighted:') && isSeen(seen as Seen));
  });
  await asks.close();
}

const says = (tab: Tab, words: string) =>
  waitFor(`« ${words} »`, () =>
    tab.evaluate(wanted => document.body.innerText.includes(wanted), words),
  );

/** A brouillon with everything in it, saved, then the list in which it stands. */
async function openDrafts(): Promise<void> {
  const portal = await openPortal(`?${REPLICA}&prefilled=complete&start=documents`);
  await says(portal, `Brouillon N° ${DRAFT}`);
  await portal.click({ role: 'button', name: 'Enregistrer' });
  await waitFor('the save', () => portal.evaluate(hasSaved, TITLE));
  await portal.close();
  const list = await openPortal(`/brouillons?${REPLICA}`);
  await says(list, TITLE.slice(0, 12));
  await look(list, LINE);
}

/** Whether the server remembers it with its training, as the list will show it. */
function hasSaved(title: string): boolean {
  const { __replica } = globalThis as unknown as {
    __replica: { lists: { brouillons: { title: string }[] } };
  };
  return __replica.lists.brouillons.some(each => each.title === title);
}

function agree(): string {
  const { __replica } = globalThis as unknown as {
    __replica: {
      lists: { dossiers: { number: string; title: string }[] };
      advance(number: string, state: string): boolean;
    };
  };
  const found = __replica.lists.dossiers.find(({ title }) => title.startsWith('Accompagner'));
  if (found) __replica.advance(found.number, 'Accordé');
  return found?.number ?? '';
}

/** Another brouillon of the account, as somebody else may have typed it. */
function addDraft(entry: object): boolean {
  const { __replica } = globalThis as unknown as { __replica: { add(entry: object): void } };
  __replica.add(entry);
  return true;
}

describe('another request', () => {
  it('is not begun without a word of the one that exists, nor in the wrong context', {
    timeout: 120_000,
  }, async () => {
    const request = requestFor({ employees: 1 });
    const { training } = editionAhead();
    const [begin, end] = [training.start, training.end].map(frenchDate);
    await importRequest(browser.session(), request);
    const list = await openPortal(`/brouillons?${REPLICA}`);
    await says(list, '10679');
    const entry = { kind: 'brouillon', number: '48300', title: training.title, begin, end };
    await list.evaluate(addDraft, entry);
    await list.goto(new URL(`/brouillons?${REPLICA}`, PORTAL).href);
    await says(list, '48300');
    await look(list, '"number":"48300"');
    const popup = await openPopup(browser.session());
    await popup.ready();
    await popup.chooseProfile(request.profileTitle);
    await popup.tab.close();
    await list.close();

    const wizard = await openPortal(`?${REPLICA}&start=wizard`);
    await look(wizard, 'nouvelle-demande');
    let follow = await openFollow();
    await waitFor('the warning', async () =>
      (await follow.text()).includes(text('follow.similar')),
    );
    expect(await follow.text()).toContain('n° 48300');
    expect(await follow.text()).toMatch(/Brouillons : liste lue en entier le/);
    expect(await follow.text()).toMatch(/Dossiers : liste jamais lue en entier/);
    await follow.tab.close();
    await wizard.close();

    const provider = await openPortal(`?${REPLICA}&start=wizard&context=prestataire`);
    await look(provider, 'nouvelle-demande', 'prestataire');
    follow = await openFollow();
    await waitFor('the wrong context to be said', async () =>
      (await follow.text()).includes('Le portail est ouvert comme « Prestataire »'),
    );
  });
});

const frenchDate = (day: string) => day.split('-').toReversed().join('/');

describe('a request followed', () => {
  it('goes from the announcement to the sending and on, every step ticked, whatever restarts', {
    timeout: 240_000,
  }, async () => {
    await announce();

    await openDrafts();
    let follow = await openFollow();
    // Nobody has to say it: the line is the request that was announced.
    await follow.open(TITLE);
    expect(await follow.sending()).toBe('PAS ENCORE ENVOYÉ à AKTO');
    await follow.is('open-request', 'done-seen');
    await follow.tick('register-people');
    await browser.restart();

    const form = await openPortal(`/brouillons/${DRAFT}/documents?${REPLICA}`);
    await says(form, `Brouillon N° ${DRAFT}`);
    await look(form, FORM);
    follow = await openFollow();
    await follow.open(TITLE);
    await follow.is('register-people', 'done-said');
    for (const tab of ['introduction', 'employeur', 'formation', 'salaries', 'synthese']) {
      await follow.is(`tab-${tab}`, 'done-seen');
    }
    await follow.is('tab-documents', 'done-seen');
    await form.front();
    await form.click({ role: 'button', name: 'Transmettre' });
    await says(form, 'Votre demande a été transmise à AKTO');
    await look(form, '"sent"');
    await follow.is('transmit', 'done-seen');
    expect(await follow.sending()).toBe('Envoyé, vu sur le portail.');
    await browser.restart();

    const list = await openPortal(`/dossiers?${REPLICA}`);
    const file = await waitFor('the file', () => list.evaluate(agree, null));
    await list.goto(new URL(`/dossiers?${REPLICA}`, PORTAL).href);
    await says(list, file);
    await lookAtLine(list, file, 'Accordé');
    follow = await openFollow();
    await follow.open(TITLE);
    await follow.is('agreement', 'done-seen');
    for (const [step, state] of Object.entries(await follow.steps())) {
      if (!state.startsWith('done')) await follow.tick(step);
    }
    const count = Object.keys(await follow.steps()).length;
    expect(await follow.progress()).toBe(text('follow.progress', { done: count, total: count }));
    await browser.restart();

    const alone = followPageOf(await browser.session().openExtensionPage('popup.html'));
    await alone.open(TITLE);
    expect(await alone.progress()).toBe(text('follow.progress', { done: count, total: count }));
  });

  it('was begun by hand: it is adopted from its line, and finished', {
    timeout: 120_000,
  }, async () => {
    await openDrafts();
    const follow = await openFollow();
    await follow.follow(DRAFT);
    await waitFor('it to be followed', async () =>
      (await follow.text()).includes(text('follow.now-followed')),
    );
    await follow.open(TITLE);
    expect(await follow.sending()).toBe('PAS ENCORE ENVOYÉ à AKTO');
    const form = await openPortal(`/brouillons/${DRAFT}/documents?${REPLICA}`);
    await says(form, `Brouillon N° ${DRAFT}`);
    await look(form, FORM);
    await follow.is('tab-documents', 'done-seen');
    await form.front();
    await form.click({ role: 'button', name: 'Transmettre' });
    await says(form, 'Votre demande a été transmise à AKTO');
    await look(form, '"sent"');
    await follow.is('transmit', 'done-seen');
    expect(await follow.sending()).toBe('Envoyé, vu sur le portail.');
  });
});
