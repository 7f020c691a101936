import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';
import * as replica from '../../../fixtures/replica/serve.mjs';
import { findChromium } from '../../../scripts/browsers.mjs';
import * as holdout from '../../holdout/build.mjs';
import { respond as holdoutRespond } from '../../holdout/serve.mjs';

/**
 * Makes the files of `fixtures/captures/` with the code that makes the user's reports:
 * `node test/browser/capture/make-captures.mjs [name…]`. They are then looked over by a person.
 */

const root = join(import.meta.dirname, '../../..');
const ORIGIN = 'https://monespace.akto.fr';
/** What follows `#` is a button pressed first. */
const PAGES = {
  'vue-formation': '/?skin=vue&start=formation&modules=deux&prefilled=1',
  'vue-salaries': '/?skin=vue&start=salaries#Ajouter un salarié',
  'native-employeur': '/?skin=native&start=employeur',
  'native-formation': '/?skin=native&start=formation&modules=deux&prefilled=1',
  'mui-formation': '/holdout/mui-formation/',
  'material-formation': '/holdout/material-formation/',
  'shoelace-salaries': '/holdout/shoelace-salaries/',
  'table-formation': '/holdout/table-formation/',
  'iframe-employeur': '/holdout/iframe-employeur/',
  'divs-employeur': '/holdout/divs-employeur/',
  'closed-employeur': '/holdout/closed-employeur/',
  'primeng-salaries': '/holdout/primeng-salaries/',
  'antd-formation': '/holdout/antd-formation/',
  'grid-formation': '/holdout/grid-formation/',
  'select2-salaries': '/holdout/select2-salaries/',
  'aria-salaries': '/holdout/aria-salaries/',
};

const wanted = process.argv.slice(2);
const [bundle] = await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    minify: false,
    lib: {
      entry: join(root, 'test/browser/capture/capture-in-page.ts'),
      formats: ['iife'],
      name: 'captureInPage',
    },
  },
});
const script = bundle.output[0].code;
await replica.build();
await holdout.build();
const browser = await chromium.launch({
  executablePath: (await findChromium())?.path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
await context.route('**/*', async route => {
  const url = route.request().url();
  if (!url.startsWith(ORIGIN)) return route.abort();
  const method = route.request().method();
  const { status, headers, body } = url.startsWith(`${ORIGIN}/holdout/`)
    ? holdoutRespond(url)
    : replica.respond(url, { method });
  return route.fulfill({ status, headers, body });
});
// The extension sees closed roots by the browser's own means; a page only by noting them.
await context.addInitScript(() => {
  globalThis.closedRoots = new WeakMap();
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const made = attachShadow.call(this, init);
    globalThis.closedRoots.set(this, made);
    return made;
  };
});
mkdirSync(join(root, 'fixtures/captures'), { recursive: true });
for (const [name, path] of Object.entries(PAGES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const page = await context.newPage();
  const [address, button] = path.split('#');
  await page.goto(ORIGIN + address);
  if (button) await page.getByText(button).first().click();
  await page.waitForTimeout(1500); // Controls added late.
  await page.evaluate(script);
  const text = await page.evaluate(() => globalThis.captureReport([]));
  writeFileSync(join(root, `fixtures/captures/${name}.json`), text);
  console.log(name, `${Math.round(text.length / 1000)} kB`);
  await page.close();
}
await browser.close();
