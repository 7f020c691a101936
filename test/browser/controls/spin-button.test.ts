import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { scan } from '../../../lib/controls/scan.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

/** A number that only arrow keys change; `step` of 0 hears none. */
function spinButton({ now = 0, min = 0, max = 40, step = 1 } = {}) {
  const held = { value: now, keys: 0 };
  show(`<div><div id="n">Nombre de stagiaires</div><div role="spinbutton" tabindex="0"
    aria-labelledby="n" aria-valuenow="${now}" aria-valuemin="${min}" aria-valuemax="${max}">${now}</div></div>`);
  const spin = the('[role=spinbutton]');
  spin.addEventListener('keydown', event => {
    held.keys++;
    const turn = event.key === 'ArrowUp' ? step : event.key === 'ArrowDown' ? -step : 0;
    held.value = Math.min(max, Math.max(min, held.value + turn));
    spin.setAttribute('aria-valuenow', String(held.value));
    spin.textContent = String(held.value);
  });
  return held;
}

it.each([
  [0, 12],
  [30, 12],
])('goes from %i to %i with the arrow keys', async (now, wanted) => {
  const held = spinButton({ now });
  const control = await controlNamed('Nombre de stagiaires');
  expect(control.kind).toBe('number');
  expect((await write(control, wanted)).status).toMatch(/^held/u);
  expect(held).toEqual({ value: wanted, keys: Math.abs(wanted - now) });
});

it.each([
  ['above what it takes', { max: 10 }, 12],
  ['below what it takes', { now: 5, min: 3 }, 1],
  ['between two steps', { step: 5 }, 12],
  ['to one that hears no key', { step: 0 }, 12],
])('stops soon %s', async (_, shape, wanted) => {
  const held = spinButton(shape);
  const outcome = await write(await controlNamed('Nombre de stagiaires'), wanted);
  expect(outcome).toMatchObject({ status: 'refused', reason: { key: 'reason.not-taken' } });
  // There and back again.
  expect(held.keys).toBeLessThan(40);
});

it.each(['douze', null])('presses no key for %s', async value => {
  const held = spinButton({ now: 4 });
  const outcome = await write(await controlNamed('Nombre de stagiaires'), value);
  expect(outcome.status).toBe('refused');
  expect(held).toEqual({ value: 4, keys: 0 });
});

it('steps a number that held none yet, and draws it a moment after the key', async () => {
  const held: { value: number | null; keys: number } = { value: null, keys: 0 };
  show(`<fieldset><legend>Durée en jours</legend><div role="group"><button type="button" tabindex="-1"
    aria-label="Moins">–</button><output role="spinbutton" tabindex="0">–</output></div></fieldset>`);
  const spin = the('[role=spinbutton]');
  spin.addEventListener('keydown', async ({ key }) => {
    held.keys++;
    const step = key === 'ArrowUp' ? 0.5 : -0.5;
    held.value = held.value === null ? 0.5 : held.value + step;
    await Promise.resolve();
    requestAnimationFrame(() => {
      spin.setAttribute('aria-valuenow', String(held.value));
      spin.textContent = String(held.value).replace('.', ',');
    });
  });
  const outcome = await write(await controlNamed('Durée en jours'), 2.5);
  expect(outcome).toMatchObject({ status: 'held', read: 2.5 });
  expect(held).toEqual({ value: 2.5, keys: 5 });
});

it('makes no date of a number alone, of two, or of one far from the parts of a date', async () => {
  const spin = (name: string) => `<fieldset><legend>${name}</legend><div role="group">
    <button type="button" aria-label="Moins">–</button><b role="spinbutton" tabindex="0">–</b></div></fieldset>`;
  const part = (name: string) =>
    `<span role="spinbutton" tabindex="0" aria-label="${name}">--</span>`;
  show(`<section><div>${spin('Durée en jours')}${spin('Effectif')}</div>
    <div>Signée le <div role="group">${part('jour')}/${part('mois')}/${part('année')}</div></div></section>
    <section>${spin('Places')}</section>`);
  const found = await scan(document);
  expect(found.map(({ label, kind }) => `${label} ${kind}`)).toEqual([
    'Durée en jours number',
    'Effectif number',
    'Signée le date',
    'Places number',
  ]);
});
