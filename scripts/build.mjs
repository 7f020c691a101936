import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setup } from './setup.mjs';
import { root, runBin } from './spawn.mjs';

/** Folder of the build of a browser. @param {'chrome' | 'firefox'} browser */
export function buildFolder(browser) {
  return join(root, '.output', `${browser}-mv3`);
}

/**
 * Builds the extension as it ships.
 * @param {'chrome' | 'firefox'} browser
 * @returns {Promise<{ ok: boolean, output: string }>} `output`: the builder's words and, when
 *   it succeeded, the folder and the identity of the extension.
 */
export async function build(browser) {
  await setup();
  const args = browser === 'firefox' ? ['build', '-b', 'firefox', '--mv3'] : ['build'];
  const done = await runBin('wxt', args, { quiet: true });
  if (done.code !== 0 || !existsSync(buildFolder(browser))) {
    return { ok: false, output: done.output };
  }
  return {
    ok: true,
    output: `${done.output.trimEnd()}\n\n${browser}: ${buildFolder(browser)}\nidentity: ${identity(browser)}\n`,
  };
}

/** The fixed identity of a build, read in its manifest. */
export function identity(browser) {
  const manifest = JSON.parse(readFileSync(join(buildFolder(browser), 'manifest.json'), 'utf8'));
  return browser === 'firefox'
    ? manifest.browser_specific_settings.gecko.id
    : chromiumId(manifest.key);
}

/** Chromium names an extension by its public key: 128 bits of the hash, written with a–p. */
export function chromiumId(key) {
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex');
  return [...hash.slice(0, 32)]
    .map(digit => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)))
    .join('');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { ok, output } = await build(process.argv[2] === 'firefox' ? 'firefox' : 'chrome');
  console.log(output);
  if (!ok) process.exitCode = 1;
}
