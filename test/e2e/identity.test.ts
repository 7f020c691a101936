import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extensionId, storedItems, storeItem } from '../support/extension-storage.ts';
import { browserUnderTest, launch } from '../support/launch.ts';
import { newProfileFolder } from '../support/profile-folder.ts';
import type { Tab } from '../support/session.ts';
import { shippedBuild } from '../support/shipped-build.ts';

const CHROMIUM_ID = 'cemhpmceobpoekjbfcaojkphbnkhgpfn';
const FIREFOX_ID = 'dossier-fle@groupement-fle.example.org';

describe('identity', () => {
  it('is the same in every copy of the build', async () => {
    const session = await launch(browserUnderTest);
    try {
      const page = await session.openExtensionPage('options.html');
      const id = await extensionId(page);
      expect(id).toBe(browserUnderTest === 'firefox' ? FIREFOX_ID : CHROMIUM_ID);
    } finally {
      await session.close();
    }
  });

  // Firefox forgets a temporary add-on when it stops: nothing to compare there.
  const inChromium = browserUnderTest === 'chromium' ? it : () => undefined;
  inChromium('keeps its data when its folder moves', async () => {
    const profile = newProfileFolder();
    const copies = newProfileFolder();
    const open = async (extensionDir: string, work: (page: Tab) => Promise<unknown>) => {
      cpSync(shippedBuild('chromium'), extensionDir, { recursive: true });
      const session = await launch('chromium', { extensionDir, profileDir: profile.path });
      try {
        return await work(await session.openExtensionPage('options.html'));
      } finally {
        await session.close();
        rmSync(extensionDir, { recursive: true });
      }
    };
    try {
      await open(join(copies.path, 'first'), page => storeItem(page, 'test-mark', 'kept'));
      const kept = await open(join(copies.path, 'second'), page => storedItems(page, 'local'));
      expect(kept).toMatchObject({ 'test-mark': 'kept' });
    } finally {
      profile.remove();
      copies.remove();
    }
  });
});
