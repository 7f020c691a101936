import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { normalise } from '../../lib/dom/text.ts';
import { askFromPortal } from '../support/ask-from-portal.ts';
import { placesOf } from '../support/compare-models.ts';
import { storedItems } from '../support/extension-storage.ts';
import { browserUnderTest } from '../support/launch.ts';
import type { ChromiumSession } from '../support/launch-chromium.ts';
import { overlayOf } from '../support/overlay.ts';
import { inventedPeople, nameOf } from '../support/people-fixture.ts';
import { type ReportPage, reportPageOf, wordsOf } from '../support/report-page.ts';
import { requestFor } from '../support/request.ts';
import { CENTRE } from '../support/request-files.ts';
import { importRequest, openScene, type Scene } from '../support/scene.ts';
import type { Tab } from '../support/session.ts';
import { useSession } from '../support/use-session.ts';
import { waitFor } from '../support/wait-for.ts';

const session = useSession();
const request = requestFor({ employees: 2 });
const people = inventedPeople(2);

/** What belongs to somebody, whatever the page shows of it. */
const PRIVATE = [
  CENTRE.name,
  ...people.flatMap(({ birthName, usageName = birthName, firstName, ...rest }) => [
    ...[birthName, usageName, firstName],
    ...['street', 'city', 'email', 'nir', 'phone'].map(key => String(rest[key] ?? '')),
  ]),
].filter(words => words !== '');

/** Texts of the portal that nobody knows yet. */
const UNKNOWN = 'Rubrique que personne ne connaissait';
const OTHER = 'Bandeau du service instructeur';

/** Five digits in a row, spaced or not, that are not the zeros of a mask. */
const NUMBER = /(?=[\d ]*[1-9])\d(?: ?\d){4}/;

/** In the place of every date. */
const NEUTRAL_DATE = '01 01 2000';

/** Answers that every form offers: on the page whoever fills it in. */
const ANSWERS = ['Féminin', 'Non'];

let open: { scene: Scene; report?: ReportPage } | undefined;

/** A tab of the portal, as it comes. */
async function blank(start: string): Promise<Scene> {
  const scene = await openScene(session(), request, `?skin=vue&start=${start}`);
  open = { scene };
  return scene;
}

/** The same, filled in. */
async function filled(start: string): Promise<Scene> {
  const scene = await blank(start);
  await scene.popup.fillThisTab();
  await scene.finish();
  return scene;
}

/** Writes at the end of the page what nobody foresaw there. */
const addLines = ({ portal }: Scene) =>
  portal.tab.evaluate(
    texts => {
      for (const text of texts) document.body.append(document.createElement('p'), text);
    },
    [UNKNOWN, OTHER, ...people.map(nameOf), `${CENTRE.name} – ${CENTRE.siret}`],
  );

async function prepared(scene: Scene): Promise<ReportPage> {
  await scene.popup.press('panel.report');
  const report = reportPageOf(await session().extensionTab('report.html'));
  open = { scene, report };
  await report.ready();
  return report;
}

/** All that the portal's page shows or holds in its fields. */
const shownOn = (tab: Tab) =>
  tab.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')];
    return [document.body.innerText, ...fields.map(({ value }) => value)].join(' ');
  }, null);

beforeAll(() => importRequest(session(), request));
afterEach(async () => {
  await open?.report?.tab.close().catch(() => undefined);
  await open?.scene.close().catch(() => undefined);
  open = undefined;
});

describe('« Préparer un rapport »', () => {
  it.each([
    {
      start: 'salaries',
      label: 'Nom de naissance',
      shows: people.map(({ birthName }) => birthName),
    },
    { start: 'employeur', label: 'Raison sociale', shows: [CENTRE.name, CENTRE.siret] },
  ])('keeps the labels of the $start tab and nothing of anybody', async expected => {
    const scene = await filled(expected.start);
    const shown = normalise(await shownOn(scene.portal.tab));
    for (const words of expected.shows) expect(shown).toContain(normalise(words));
    await addLines(scene);
    const report = await prepared(scene);
    const file = await report.file();
    const words = wordsOf(file).map(text => ` ${normalise(text)} `);
    const values = placesOf(await scene.portal.model()).flatMap(({ value }) =>
      typeof value === 'string' && !ANSWERS.includes(value) ? [value] : [],
    );
    expect(words).toContain(` ${normalise(expected.label)} `);
    const secrets = [...PRIVATE, ...values].map(normalise).filter(Boolean);
    expect(secrets.filter(secret => words.some(each => each.includes(` ${secret} `)))).toEqual([]);
    expect(PRIVATE.filter(secret => normalise(file).includes(normalise(secret)))).toEqual([]);
    const numbers = words.map(each => each.replaceAll(NEUTRAL_DATE, ''));
    expect(numbers.filter(each => NUMBER.test(each))).toEqual([]);
    expect(file).not.toContain('@');
    expect(words).not.toContain(` ${normalise(UNKNOWN)} `);
  });

  it('adds the text that is ticked, no other, and greys what names somebody', async () => {
    const scene = await blank('formation');
    await addLines(scene);
    const report = await prepared(scene);
    const texts = await report.texts();
    expect(texts.filter(({ isTicked }) => isTicked)).toEqual([]);
    for (const text of people.map(nameOf)) {
      expect(texts).toContainEqual({ text, isForbidden: true, isTicked: false });
    }
    await report.tick(new RegExp(UNKNOWN));
    const words = wordsOf(await report.file());
    expect(words).toContain(UNKNOWN);
    expect(words).not.toContain(OTHER);
  });

  it('leaves no trace of the page in the extension', async () => {
    const scene = await blank('formation');
    await addLines(scene);
    const report = await prepared(scene);
    await report.tick(new RegExp(UNKNOWN));
    expect(await report.tab.url()).toMatch(/report\.html\?tab=\d+$/);
    const kept = [
      await storedItems(report.tab, 'local'),
      await storedItems(report.tab, 'session'),
      await report.tab.evaluate(() => ({ ...localStorage, ...sessionStorage }), null),
    ];
    // A control: what is stored can be found.
    expect(JSON.stringify(kept)).toContain(people[0]?.firstName);
    expect(JSON.stringify(kept)).not.toContain(UNKNOWN);
  });

  it('says what to do when the tab is elsewhere or closed', async () => {
    const scene = await blank('formation');
    const report = await prepared(scene);
    const portalUrl = await scene.portal.tab.url();
    await scene.portal.tab.goto('about:blank');
    await report.tab.reload();
    await report.saysSoon("Cet onglet du navigateur n'est plus sur Mon Espace.");
    await scene.portal.tab.goto(portalUrl);
    await report.tab.front();
    await report.tab.click({ role: 'button', name: 'Réessayer' });
    await report.ready();
    await scene.portal.tab.close();
    await report.tab.reload();
    await report.saysSoon("L'onglet de Mon Espace a été fermé.");
  });
});

/** Closed roots, downloads and axe: only Chromium's protocol and Playwright's have them. */
const inChromium = browserUnderTest === 'chromium' ? describe : () => undefined;

inChromium('the page of the report, in Chromium', () => {
  const pageOf = () => {
    const { context, extensionOrigin } = session() as ChromiumSession;
    const page = context.pages().find(each => each.url().startsWith(`${extensionOrigin}report`));
    if (!page) throw new Error('The page of the report is not open');
    return page;
  };

  it('opens from the panel on the page, saves what it shows, and goes back', async () => {
    const scene = await filled('formation');
    await addLines(scene);
    const overlay = await overlayOf(session() as ChromiumSession);
    await scene.portal.tab.front();
    await overlay.press(/Dossier FLE/);
    await overlay.press(/Préparer un rapport/);
    const report = reportPageOf(await session().extensionTab('report.html'));
    open = { scene, report };
    await report.ready();
    await report.tick(new RegExp(UNKNOWN));
    const shown = await report.file();
    const saving = pageOf().waitForEvent('download');
    await report.tab.click({ role: 'button', name: 'Enregistrer le rapport' });
    const download = await saving;
    expect(download.suggestedFilename()).toMatch(/^rapport-page-formation-[\d-]{10}\.json$/);
    expect(readFileSync(await download.path(), 'utf8')).toBe(shown);
    // Nothing of the panel, which stands on the same page.
    expect(wordsOf(shown).map(normalise)).not.toContain(normalise('Remplir cet onglet'));
    await report.tab.click({ role: 'button', name: 'Fermer' });
    await waitFor('the page to close', async () => isGone());
    expect(await scene.portal.tab.evaluate(() => document.visibilityState, null)).toBe('visible');
  });

  it('is for the extension alone: a script of the portal gets nothing of it', async () => {
    const scene = await blank('formation');
    const tabId = Number(new URL(await scene.popup.tab.url()).searchParams.get('tab'));
    const ask = (message: object) => askFromPortal(session() as ChromiumSession, message);
    expect(await ask({ type: 'overview' })).toMatchObject({ ok: true });
    expect(await ask({ type: 'capture', tabId })).toEqual({ ok: false });
  });

  const isGone = () =>
    (session() as ChromiumSession).context.pages().every(each => !each.url().includes('report'));

  it.each(['light', 'dark'] as const)('is accessible, %s', async colorScheme => {
    const scene = await blank('salaries');
    await addLines(scene);
    const report = await prepared(scene);
    await pageOf().emulateMedia({ colorScheme });
    await report.tick(new RegExp(UNKNOWN));
    await report.file();
    const { violations } = await new AxeBuilder({ page: pageOf() }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
