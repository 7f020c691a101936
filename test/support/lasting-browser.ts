import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { killBrowser } from './kill-browser.ts';
import { browserUnderTest, launch } from './launch.ts';
import { newProfileFolder } from './profile-folder.ts';
import type { Session } from './session.ts';

/** A browser that a test closes, or kills, and starts again on what it left on the disk. */
export interface LastingBrowser {
  session(): Session;
  /** Where the browser keeps everything. */
  folder(): string;
  restart(): Promise<void>;
  close(): Promise<void>;
  kill(): Promise<void>;
}

/** A new one for each test. */
export function useLastingBrowser(): LastingBrowser {
  let profile: ReturnType<typeof newProfileFolder>;
  let session: Session;
  const start = async () => {
    session = await launch(browserUnderTest, { profileDir: profile.path });
  };
  const close = () => session.close().catch(() => undefined);
  beforeEach(async () => {
    profile = newProfileFolder();
    if (browserUnderTest === 'firefox') keepStorage(profile.path);
    await start();
  });
  afterEach(async () => {
    await close();
    profile.remove();
  });
  return {
    session: () => session,
    folder: () => profile.path,
    async restart() {
      await close();
      await start();
    },
    close,
    kill: () => killBrowser(profile.path),
  };
}

/** Firefox forgets what an extension installed for a test had kept; a real one stays installed. */
function keepStorage(folder: string): void {
  const prefs = ['keepStorageOnUninstall', 'keepUuidOnUninstall'].map(
    name => `user_pref("extensions.webextensions.${name}", true);\n`,
  );
  writeFileSync(join(folder, 'prefs.js'), prefs.join(''));
}
