import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { scan } from '../../../lib/controls/scan.ts';
import { controlNamed, eventsOnPage, the } from './control-named.ts';
import { show } from './page.ts';

const TEXT = 'Adresse identique à celle du siège';

/** A box without an input, drawn by its component, which toggles on each press. */
function drawnBox(role: 'checkbox' | 'switch') {
  const held = { on: false, toggles: 0 };
  show(
    `<div><span role="${role}" aria-checked="false" tabindex="0"></span><span>${TEXT}</span></div>`,
    '[role] { display: inline-block; width: 16px; height: 16px; border: 1px solid }',
  );
  const box = the(`[role=${role}]`);
  box.addEventListener('click', () => {
    held.on = !held.on;
    held.toggles++;
    // As frameworks do: drawn a little later.
    setTimeout(() => box.setAttribute('aria-checked', String(held.on)), 30);
  });
  return held;
}

it.each(['checkbox', 'switch'] as const)('ticks and unticks a drawn %s, once each', async role => {
  const held = drawnBox(role);
  const control = await controlNamed(TEXT);
  expect(await write(control, true)).toMatchObject({ status: 'held', read: true });
  expect(held).toEqual({ on: true, toggles: 1 });
  expect(await write(control, true)).toMatchObject({ status: 'held' });
  expect(held.toggles).toBe(1);
  expect(await write(control, false)).toMatchObject({ status: 'held', read: false });
  expect(held).toEqual({ on: false, toggles: 2 });
});

it('ticks a native box hidden under its decoration', async () => {
  const held = { on: false };
  show(
    `<label><input type="checkbox"><span>${TEXT}</span></label>`,
    'input { position: absolute; opacity: 0 }',
  );
  the<HTMLInputElement>('input').addEventListener('change', event => {
    held.on = (event.target as HTMLInputElement).checked;
  });
  expect(await write(await controlNamed(TEXT), true)).toMatchObject({ status: 'held' });
  expect(held.on).toBe(true);
});

it('tells a box that the page unticks', async () => {
  show(`<label><input type="checkbox">${TEXT}</label>`);
  const input = the<HTMLInputElement>('input');
  input.addEventListener('change', () => {
    setTimeout(() => {
      input.checked = false;
    }, 100);
  });
  const outcome = await write(await controlNamed(TEXT), true);
  expect(outcome.status).not.toMatch(/^held/u);
  expect(outcome.read).toBe(false);
});

it('leaves a ticked box alone', async () => {
  show(`<label><input type="checkbox" checked>${TEXT}</label>`);
  const events = eventsOnPage();
  expect(await write(await controlNamed(TEXT), true)).toMatchObject({ status: 'held' });
  expect(events).toEqual([]);
});

it('does not take the word inside a switch for its name', async () => {
  show('<div><div>RQTH</div><button role="switch" aria-checked="false">Non</button></div>');
  const button = the('button');
  button.addEventListener('click', () => {
    const on = button.getAttribute('aria-checked') !== 'true';
    button.setAttribute('aria-checked', String(on));
    button.textContent = on ? 'Oui' : 'Non';
  });
  const outcome = await write(await controlNamed('RQTH'), true);
  expect(outcome).toMatchObject({ status: 'held', read: true });
});

it.each([
  ['Oui', true],
  ['Non', false],
  ['oui', true],
] as const)('takes « %s » for the answer that a tick gives', async (answer, isTicked) => {
  show(`<label><input type="checkbox"${isTicked ? '' : ' checked'}>${TEXT}</label>`);
  const control = await controlNamed(TEXT);
  expect(await write(control, answer)).toMatchObject({ status: 'held', read: isTicked });
  expect(the<HTMLInputElement>('input').checked).toBe(isTicked);
  const events = eventsOnPage();
  expect(await write(control, answer)).toMatchObject({ status: 'held' });
  expect(events).toEqual([]);
});

it.each(['Peut-être', 'Non communiqué', 1])('never ticks for « %s »', async value => {
  show(`<label><input type="checkbox">${TEXT}</label>`);
  const events = eventsOnPage();
  const outcome = await write(await controlNamed(TEXT), value);
  expect(outcome).toMatchObject({ status: 'refused', reason: { key: 'reason.no-option' } });
  expect(events.filter(type => type !== 'focusin')).toEqual([]);
  expect(the<HTMLInputElement>('input').checked).toBe(false);
});

it('tells an answer that the page takes back', async () => {
  show(`<label><input type="checkbox">${TEXT}</label>`);
  const input = the<HTMLInputElement>('input');
  input.addEventListener('change', () => {
    setTimeout(() => {
      input.checked = false;
    }, 100);
  });
  const outcome = await write(await controlNamed(TEXT), 'Oui');
  expect(outcome.status).not.toMatch(/^held/u);
});

/** A switch that says its state in words only, as some kits draw it. */
function wordedSwitch(around = '') {
  show(`<div><div>RQTH</div><div><button type="button"><i></i><span>Non</span></button></div></div>
    ${around}`);
  const button = the('button');
  const said = the('button span');
  button.addEventListener('click', () => {
    said.textContent = said.textContent === 'Non' ? 'Oui' : 'Non';
  });
  return said;
}

it('turns a button that only says Oui or Non, and reads it', async () => {
  const said = wordedSwitch();
  const control = await controlNamed('RQTH');
  expect(control.kind).toBe('checkbox');
  expect(await write(control, 'Oui')).toMatchObject({ status: 'held', read: true });
  expect(said.textContent).toBe('Oui');
  expect(await write(control, 'Non')).toMatchObject({ status: 'held', read: false });
});

it('finds it in the dialog of a form', async () => {
  const box = '<label>Nom <input></label>';
  const choice = '<div>RQTH</div><div><button type="button">Non</button></div>';
  show(`<div role="dialog">${box}<div>${choice}</div></div>`);
  expect((await controlNamed('RQTH')).kind).toBe('checkbox');
});

it('leaves the button of a dialog that asks nothing else to the user', async () => {
  show('<div role="dialog"><p>RQTH</p><div><button type="button">Oui</button></div></div>');
  expect(await scan(document)).toEqual([]);
});
