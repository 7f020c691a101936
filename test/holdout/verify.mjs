// Proves the expected answers reachable: a person's clicks and keys bring every page to them.
// node test/holdout/verify.mjs [page…]
import { existsSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { chromium } from 'playwright';
import { build } from './build.mjs';
import { gestures, usualGesture } from './gestures.mjs';
import { here, judgedPages } from './pages.mjs';
import { addressOf, ORIGIN, respond } from './serve.mjs';

const json = path => JSON.parse(readFileSync(`${here}${path}`, 'utf8'));
const stateOf = page => page.evaluate(() => window.__holdout.state());

/** Whether a person sees these words: as text, in an empty box or as what a picture says. */
async function reads(scope, words) {
  for (const found of [scope.getByText(words), scope.getByPlaceholder(words)]) {
    if (await found.filter({ visible: true }).count()) return true;
  }
  if (await scope.getByAltText(words).filter({ visible: true }).count()) return true;
  const all = await scope.locator('body').innerText();
  return all.replace(/\s+/g, ' ').includes(words);
}

async function setByHand(page, scope, control, gesture) {
  const field = scope.locator(`[data-hand="${control.key}"]`).first();
  await field.waitFor({ timeout: 5000 });
  if (!(await reads(scope, control.label))) {
    throw new Error(`nobody can read « ${control.label} »`);
  }
  await gestures[gesture]({ page, scope, field, value: control.write, query: control.query });
}

async function settled(page, control) {
  const limit = Date.now() + 2500;
  let held;
  do {
    held = (await stateOf(page))[control.key];
    if (isDeepStrictEqual(held, control.state)) return null;
    await page.waitForTimeout(50);
  } while (Date.now() < limit);
  return `${control.key}: expected ${JSON.stringify(control.state)}, held ${JSON.stringify(held)}`;
}

async function verify(page, name) {
  const expected = json(`expected/${name}.json`);
  const own = existsSync(`${here}hands/${name}.json`) ? json(`hands/${name}.json`) : {};
  const wrong = [];
  page.on('pageerror', error => wrong.push(`page error: ${error.message}`));
  await page.goto(`${addressOf(name)}?hands`);
  await page.waitForFunction(() => window.__holdout);
  const scope = expected.frame ? page.frameLocator(expected.frame) : page;
  const before = await stateOf(page);
  for (const control of expected.controls) {
    const gesture = own[control.key] ?? usualGesture[control.kind];
    try {
      if (isDeepStrictEqual((await stateOf(page))[control.key], control.state)) {
        if (!control.already && !control.refused)
          wrong.push(`${control.key}: held its value before being written`);
        if (!control.refused) continue;
      }
      await setByHand(page, scope, control, gesture);
      const problem = await settled(page, control);
      if (problem) wrong.push(problem);
    } catch (error) {
      wrong.push(
        `${control.key} (${gesture}): ${error.message.split('\n').slice(0, 3).join(' | ')}`,
      );
    }
  }
  const after = await stateOf(page);
  for (const { key, state } of expected.controls) {
    if (!isDeepStrictEqual(after[key], state)) wrong.push(`${key}: lost at the end`);
  }
  for (const key of expected.never) {
    if (!(key in after)) wrong.push(`${key}: unknown to state()`);
    if (!isDeepStrictEqual(after[key], before[key])) wrong.push(`${key}: was changed`);
  }
  if (process.env.HOLDOUT_SHOTS) {
    await page.screenshot({ path: `${process.env.HOLDOUT_SHOTS}/${name}.png`, fullPage: true });
  }
  return { count: expected.controls.length, wrong };
}

await build();
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
let failed = 0;
for (const name of process.argv.length > 2 ? process.argv.slice(2) : judgedPages()) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(8000);
  await context.route('**/*', route =>
    route.request().url().startsWith(ORIGIN)
      ? route.fulfill(respond(route.request().url()))
      : route.abort(),
  );
  const { count, wrong } = await verify(await context.newPage(), name);
  console.log(`${wrong.length ? 'WRONG' : 'ok   '} ${name}: ${count} controls`);
  for (const line of wrong) console.log(`      ${line}`);
  failed += wrong.length;
  await context.close();
}
await browser.close();
process.exitCode = failed ? 1 : 0;
