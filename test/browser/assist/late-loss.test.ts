import { expect, it } from 'vitest';
import { prove, writeAll } from '../../../lib/assist/fill.ts';
import { LATER } from '../../../lib/controls/drive.ts';
import { pause } from '../../../lib/dom/settle.ts';
import { the } from '../controls/control-named.ts';
import { show } from '../controls/page.ts';
import { fillOptions, itemFor } from './a-fill.ts';

/** A box whose page lets another text stand `after` milliseconds, then puts its own back, always. */
function forgetfulBox(after: number) {
  show('<label>Intitulé <input class="a"></label><label>Ville <input class="b"></label>');
  const input = the<HTMLInputElement>('.b');
  input.addEventListener('change', () => setTimeout(() => (input.value = ''), after));
}

const items = async () => [await itemFor('Intitulé', 'Gestion'), await itemFor('Ville', 'Lyon')];

it('sees that the last box written lost its value just before the end of the wait', async () => {
  forgetfulBox(LATER - 60);
  const options = fillOptions();
  const written = await writeAll(await items(), options);
  expect(written.map(({ outcome }) => outcome.status)).toEqual(['held', 'held']);
  const proven = await prove(written, options);
  expect(proven.map(({ outcome }) => outcome.status)).toEqual(['held', 'lost']);
});

it('waits as long after the last write, whatever is done before the proof', async () => {
  forgetfulBox(LATER - 60);
  const options = fillOptions();
  const written = await writeAll(await items(), options);
  const last = Math.max(...written.map(({ at = 0 }) => at));
  await pause(200);
  const proven = await prove(written.slice(0, 1), options);
  const [, second] = await prove(written, options);
  expect(performance.now() - last).toBeGreaterThanOrEqual(LATER);
  expect(proven[0]?.outcome.status).toBe('held');
  expect(second?.outcome.status).toBe('lost');
});
