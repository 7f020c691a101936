import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';
import { newProfileFolder } from './profile-folder.ts';
import type { BrowserName, Session } from './session.ts';
import { shippedBuild } from './shipped-build.ts';

/** Bytes. What a full disk does is what a quota does; only the second can be had in a test. */
const ROOM = 1_000_000;
/** Chromium counts the background's own script in the quota of the extension. */
const SCRIPT = 2_000_000;

/**
 * A browser that gives the extension little room. The shipped build has no quota
 * (« unlimitedStorage »): the same one without that permission has.
 */
export async function launchWithLittleRoom(browser: BrowserName): Promise<Session> {
  const extension = newProfileFolder();
  cpSync(shippedBuild(browser), extension.path, { recursive: true });
  const path = join(extension.path, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { permissions: string[] };
  manifest.permissions = manifest.permissions.filter(name => name !== 'unlimitedStorage');
  writeFileSync(path, JSON.stringify(manifest));
  const profile = newProfileFolder();
  const session = await (browser === 'firefox'
    ? inFirefox(extension.path, profile.path)
    : inChromium(extension.path));
  return {
    ...session,
    async close() {
      await session.close();
      extension.remove();
      profile.remove();
    },
  };
}

async function inChromium(extensionDir: string): Promise<Session> {
  const session = await launchChromium({ extensionDir });
  const page = await session.context.newPage();
  const protocol = await session.context.newCDPSession(page);
  const origin = session.extensionOrigin.replace(/\/$/, '');
  await protocol.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: ROOM + SCRIPT });
  return session;
}

async function inFirefox(extensionDir: string, profileDir: string): Promise<Session> {
  const limit = `user_pref("dom.quotaManager.temporaryStorage.fixedLimit", ${ROOM / 1000});\n`;
  writeFileSync(join(profileDir, 'prefs.js'), limit);
  return launchFirefox({ extensionDir, profileDir });
}
