// Proves the expected states reachable: a person's clicks and keys bring every widget to its own.
// node test/widgets/verify.mjs [page…]
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { chromium } from 'playwright';
import { findChromium } from '../../scripts/browsers.mjs';
import { build } from './build.mjs';
import { gestures, usualGesture } from './gestures.mjs';
import { allPages, here } from './pages.mjs';
import { addressOf, ORIGIN, respond } from './serve.mjs';

const stateOf = page => page.evaluate(() => window.__widgets.state());

async function settled(page, { key, state }) {
  const limit = Date.now() + 3000;
  let held;
  do {
    held = (await stateOf(page))[key];
    if (isDeepStrictEqual(held, state)) return null;
    await page.waitForTimeout(50);
  } while (Date.now() < limit);
  return `expected ${JSON.stringify(state)}, held ${JSON.stringify(held)}`;
}

/** Nothing can be shown of a refusal by hand, but that its widget is there and not yet so. */
async function verifyWidget(page, widget) {
  const start = (await stateOf(page))[widget.key];
  if (start === undefined) return 'unknown to state()';
  if (widget.refused) return null;
  if (isDeepStrictEqual(start, widget.state)) return 'held its value before being written';
  const field = page.locator(`[data-hand="${widget.key}"]`).first();
  const gesture = widget.gesture ?? usualGesture[widget.kind];
  try {
    await field.waitFor({ timeout: 3000 });
    await gestures[gesture]({ page, field, value: widget.write });
  } catch (error) {
    return `(${gesture}) ${error.message.split('\n').slice(0, 3).join(' | ')}`;
  }
  return settled(page, widget);
}

async function verify(page, name, wrong) {
  const sheet = JSON.parse(readFileSync(`${here}expected/${name}.json`, 'utf8'));
  page.on('pageerror', error => wrong.push(`page error: ${error.message}`));
  await page.goto(`${addressOf(name)}?hands`, { timeout: 20_000 });
  await page.waitForFunction(() => window.__widgets, null, { timeout: 10_000 });
  await page.waitForTimeout(300);
  for (const widget of sheet) {
    const problem = await verifyWidget(page, widget);
    if (problem) wrong.push(`${widget.key}: ${problem}`);
    if (problem) await page.keyboard.press('Escape');
  }
  if (process.env.WIDGETS_SHOTS) {
    await page.screenshot({ path: `${process.env.WIDGETS_SHOTS}/${name}.png`, fullPage: true });
  }
  return sheet.length;
}

await build();
const executablePath = (await findChromium())?.path;
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ executablePath, args });
let failed = 0;
for (const name of process.argv.length > 2 ? process.argv.slice(2) : allPages()) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(2500);
  await context.route('**/*', route =>
    route.request().url().startsWith(ORIGIN)
      ? route.fulfill(respond(route.request().url()))
      : route.abort(),
  );
  const wrong = [];
  const page = await context.newPage();
  const count = await verify(page, name, wrong).catch(error => wrong.push(error.message));
  console.log(`${wrong.length ? 'WRONG' : 'ok   '} ${name}: ${count} widgets`);
  for (const line of wrong) console.log(`      ${line}`);
  failed += wrong.length;
  await context.close();
}
await browser.close();
process.exitCode = failed ? 1 : 0;
