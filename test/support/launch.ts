import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';
import type { BrowserName, LaunchOptions, Session } from './session.ts';

/** Starts a browser with the extension on the replica. */
export function launch(browser: BrowserName, options: LaunchOptions = {}): Promise<Session> {
  return browser === 'firefox' ? launchFirefox(options) : launchChromium(options);
}

/** The browser of this run of the end-to-end tests (a project of vitest.config.ts). */
export const browserUnderTest: BrowserName =
  process.env.E2E_BROWSER === 'firefox' ? 'firefox' : 'chromium';
