import { type BrowserContext, chromium, type Page } from 'playwright';
import { ensureChromium } from '../../scripts/browsers.mjs';
import { chromiumId } from '../../scripts/build.mjs';
import { playwrightTab } from './playwright-tab.ts';
import { newProfileFolder } from './profile-folder.ts';
import { replicaAnswer } from './replica.ts';
import type { Exchange, LaunchOptions, PortalAnswer, Session } from './session.ts';
import { PORTAL } from './session.ts';
import { readManifest, shippedBuild } from './shipped-build.ts';
import { waitFor } from './wait-for.ts';

/** Also shows the requests of the extension's service worker. */
process.env.PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS = '1';

/** How many times slower the computer under test is: `E2E_SLOWER=4 npm run …` finds what is short of time. */
const SLOWER = Number(process.env.E2E_SLOWER ?? 1);

export interface ChromiumSession extends Session {
  readonly browser: 'chromium';
  /** For what only this browser's protocol can do. */
  readonly context: BrowserContext;
  /** What « Recharger » on the page of extensions does. */
  reloadExtension(): Promise<void>;
}

/** Starts Chromium (Chrome, Edge) with the extension, and nothing able to reach the network. */
export async function launchChromium({
  extensionDir = shippedBuild('chromium'),
  headless = true,
  colorScheme = 'light',
  viewport = { width: 1280, height: 900 },
  profileDir,
  answer = replicaAnswer,
}: LaunchOptions = {}): Promise<ChromiumSession> {
  const { path, branded } = await ensureChromium();
  const profile = profileDir ? undefined : newProfileFolder();
  const context = await chromium.launchPersistentContext(profileDir ?? profile?.path ?? '', {
    executablePath: path,
    headless,
    colorScheme,
    viewport,
    locale: 'fr-FR',
    args: [
      '--enable-unsafe-extension-debugging',
      ...(branded
        ? []
        : [`--load-extension=${extensionDir}`, `--disable-extensions-except=${extensionDir}`]),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  if (branded) await loadByProtocol(context, extensionDir);
  // Content scripts are registered by then; a page opened sooner would not have them.
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  if (!profileDir) await closeWelcome(context);
  if (SLOWER > 1) context.on('page', slowDown);
  const exchanges: Exchange[] = [];
  await serve(context, exchanges, answer);

  const effort = { clicks: 0, keystrokes: 0 };
  const key = readManifest(extensionDir).key;
  if (!key) throw new Error(`${extensionDir} has no fixed identity: its manifest has no key`);
  const extensionOrigin = `chrome-extension://${chromiumId(key)}/`;
  const openTab = async (url: string) => {
    const tab = playwrightTab(await context.newPage(), effort);
    await tab.goto(url);
    return tab;
  };
  return {
    browser: 'chromium',
    context,
    reloadExtension: () => loadByProtocol(context, extensionDir),
    extensionOrigin,
    effort,
    openTab,
    openPortal: (portalPath = '') => openTab(new URL(portalPath, PORTAL).href),
    openExtensionPage: pagePath => openTab(new URL(pagePath, extensionOrigin).href),
    async extensionTab(pagePath) {
      const { href } = new URL(pagePath, extensionOrigin);
      const isIt = (page: Page) => page.url().startsWith(href);
      const opened = async () => context.pages().findLast(isIt);
      return playwrightTab(await waitFor(`the tab of ${pagePath}`, opened), effort);
    },
    exchanges: () => exchanges,
    closed: () => new Promise(resolve => context.once('close', () => resolve())),
    async close() {
      await context.close();
      profile?.remove();
    },
  };
}

/** Makes a page's own thread that many times slower, as on an old computer. */
async function slowDown(page: Page): Promise<void> {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

/** On its first start the extension welcomes the user in a tab, which would hide the portal. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().includes('/welcome.html');
  const welcome = await waitFor('the welcome page', async () => context.pages().find(isWelcome));
  await welcome.close();
}

async function serve(
  context: BrowserContext,
  exchanges: Exchange[],
  answer: PortalAnswer,
): Promise<void> {
  await context.route(/^https?:/, async route => {
    const request = route.request();
    const exchange = { url: request.url(), method: request.method() };
    exchanges.push(exchange);
    if (!exchange.url.startsWith(PORTAL)) return route.abort();
    const { status, headers, body } = await answer(exchange.url, exchange.method);
    return route.fulfill({ status, headers: { ...headers }, body });
  });
}

/** Chrome and Edge ignore `--load-extension` since 2025; loading again is reloading. */
async function loadByProtocol(context: BrowserContext, path: string): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('This version of the browser gives no access to its protocol');
  const protocol = await browser.newBrowserCDPSession();
  // Not in Playwright's types yet: the command is experimental.
  const send = protocol.send.bind(protocol) as (method: string, args: object) => Promise<unknown>;
  await send('Extensions.loadUnpacked', { path });
  await protocol.detach();
}
