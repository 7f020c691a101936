import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { scan } from '../../../lib/controls/scan.ts';
import { eventsOnPage } from './control-named.ts';
import { show } from './page.ts';

/** Boxes that only a robot fills, each hidden in its own way, around one for people. */
const PAGE = `
  <label>Email <input class="trap" style="position:absolute; left:-5000px"></label>
  <div style="display:none"><label>Email <input class="trap"></label></div>
  <div style="visibility:hidden"><label>Email <input class="trap"></label></div>
  <div style="opacity:0"><label>Email <input class="trap"></label></div>
  <label>Email <input class="trap" style="transform:scale(0)"></label>
  <label>Email <input class="trap" style="height:0; padding:0; border:0"></label>
  <label style="position:absolute; top:-9000px">Email <input class="trap"></label>
  <div aria-hidden="true"><label>Email <input class="trap" aria-hidden="true" tabindex="-1"></label></div>
  <input type="hidden" name="email" class="trap">
  <label>Mot de passe <input type="password" class="trap"></label>
  <label>Code reçu <input autocomplete="one-time-code" class="trap"></label>
  <label>Email <input class="own"></label>`;

it('finds the one box that a person would fill', async () => {
  const controls = await scan(show(PAGE));
  expect(controls.map(({ element }) => element.className)).toEqual(['own']);
});

it('never touches the others', async () => {
  const controls = await scan(show(PAGE));
  const events = eventsOnPage();
  for (const control of controls) await write(control, 'centre@example.org');
  const traps = [...document.querySelectorAll<HTMLInputElement>('.trap')];
  expect(traps.map(({ value }) => value).filter(Boolean)).toEqual([]);
  expect(events).toContain('input');
});
