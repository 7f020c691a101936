import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { buildFolder } from '../../scripts/build.mjs';
import type { BrowserName } from './session.ts';

const manifestSchema = z.object({
  key: z.optional(z.string()),
  browser_specific_settings: z.optional(z.object({ gecko: z.object({ id: z.string() }) })),
});

/** The folder of the build that ships. */
export function shippedBuild(browser: BrowserName): string {
  return buildFolder(browser === 'firefox' ? 'firefox' : 'chrome');
}

export function readManifest(extensionDir: string): z.infer<typeof manifestSchema> {
  const text = readFileSync(join(extensionDir, 'manifest.json'), 'utf8');
  return manifestSchema.parse(JSON.parse(text));
}
