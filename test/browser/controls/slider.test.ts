import { expect, it } from 'vitest';
import { read, write } from '../../../lib/controls/drive.ts';
import { scan } from '../../../lib/controls/scan.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const STYLE = `.rail { position: relative; width: 300px; height: 6px; background: #ccc }
  [role=slider] { position: absolute; top: -6px; width: 18px; height: 18px; background: #333 }`;

/** A handle on a rail, moved by arrow keys in steps, from 0 to 90. */
function slider({ box = '', leap = 5 } = {}) {
  const held = { value: 0, keys: 0 };
  show(
    `<div><span id="n">Durée de l’essai</span><div class="rail"><div role="slider" tabindex="0"
      aria-labelledby="n" aria-valuenow="0.0" aria-valuemin="0.0" aria-valuemax="90.0" aria-valuetext="0.00"></div></div>
      ${box}<output>0 jours</output></div><div><label>Emploi <input></label></div>`,
    STYLE,
  );
  const handle = the('[role=slider]');
  handle.addEventListener('keydown', ({ key }) => {
    held.keys++;
    const turns: Record<string, number> = { ArrowUp: leap, ArrowDown: -leap };
    if (leap > 5) Object.assign(turns, { ArrowRight: 5, ArrowLeft: -5 });
    const turn = turns[key] ?? 0;
    held.value = Math.min(90, Math.max(0, held.value + turn));
    handle.setAttribute('aria-valuenow', held.value.toFixed(1));
    handle.style.left = `${held.value * 3}px`;
    the('output').textContent = `${held.value} jours`;
  });
  return held;
}

it('moves the handle of a slider with the arrow keys', async () => {
  const held = slider();
  const control = await controlNamed('Durée de l’essai');
  expect(control.kind).toBe('number');
  expect(await read(control)).toBe(0);
  expect(await write(control, 30)).toMatchObject({ status: 'held', read: 30 });
  expect(held).toEqual({ value: 30, keys: 6 });
  expect(await write(control, 10)).toMatchObject({ status: 'held', read: 10 });
});

it('goes by the arrows of the sides where up and down leap over the number', async () => {
  const held = slider({ leap: 50 });
  const control = await controlNamed('Durée de l’essai');
  expect(await write(control, 30)).toMatchObject({ status: 'held', read: 30 });
  expect(held.value).toBe(30);
  expect(await write(control, 32)).toMatchObject({ status: 'refused' });
  expect(held.value).toBe(30);
});

it('stands under its heading, not under the number that it shows', async () => {
  show(
    `<h2>Contrat</h2><div class="whole"><div class="top"><span id="n">Durée de l’essai</span><div>0 j</div></div>
      <div class="rail"><div role="slider" tabindex="0" aria-labelledby="n" aria-valuenow="0"></div></div></div>`,
    `${STYLE} .top { display: flex; justify-content: space-between; width: 300px }`,
  );
  expect(await controlNamed('Durée de l’essai')).toMatchObject({ section: 'Contrat' });
});

it.each([32, 120])('puts it back where it cannot stand at %i', async value => {
  const held = slider();
  const outcome = await write(await controlNamed('Durée de l’essai'), value);
  expect(outcome).toMatchObject({ status: 'refused', reason: { key: 'reason.not-taken' } });
  expect(held.value).toBe(0);
});

it('is a part of the box beside it that says the same number', async () => {
  slider({ box: '<input aria-labelledby="n" value="0">' });
  expect((await controlNamed('Durée de l’essai')).element.tagName).toBe('INPUT');
});

it('is no control where the keyboard does not reach it', async () => {
  slider();
  the('[role=slider]').removeAttribute('tabindex');
  expect((await scan(document)).map(({ label }) => label)).toEqual(['Emploi']);
});
