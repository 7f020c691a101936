import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

/** A calendar of old: looks at the box when a key comes up, writes its own date in it on closing. */
function oldCalendar(box: HTMLInputElement) {
  const days = document.createElement('table');
  days.style.position = 'absolute';
  days.textContent = '1 2 3';
  const held = { read: '', taken: '' };
  box.addEventListener('focus', () => document.body.append(days));
  box.addEventListener('keyup', () => {
    held.read = box.value;
  });
  document.addEventListener('mousedown', ({ target }) => {
    if (target === box || days.contains(target as Node) || !days.isConnected) return;
    days.remove();
    box.value = held.read;
    held.taken = held.read;
  });
  return held;
}

it.each(['Début de formation', 'du'])(
  'has a date taken in by a calendar that listens to keys and closes under a hand (%s)',
  async label => {
    show(`<form><p><label>${label} <input autocomplete="off"></label></p></form>`);
    const held = oldCalendar(the<HTMLInputElement>('input'));
    const outcome = await write(await controlNamed(label), '2026-11-30');
    expect(outcome.status).toMatch(/^held/u);
    expect(held.taken).toBe('30/11/2026');
  },
);

it('says that a date is lost when the calendar puts its own in the box on closing', async () => {
  show('<form><p><label>Début de formation <input autocomplete="off"></label></p></form>');
  const box = the<HTMLInputElement>('input');
  document.addEventListener('mousedown', ({ target }) => {
    if (target !== box) box.value = '';
  });
  const outcome = await write(await controlNamed('Début de formation'), '2026-11-30');
  expect(outcome.status).not.toMatch(/^held/u);
});

it.each([
  ['a dialog', 'role="dialog" aria-label="Dossier"'],
  ['a layer fixed over the page', 'style="position: fixed; inset: 0"'],
  ['a box placed over the page', 'style="position: absolute; left: 50px; top: 30px"'],
])(
  'leaves open %s that closes under a press on it or outside, and holds a date',
  async (_, how) => {
    show(
      `<div id="layer" ${how}><div><p><label>Début <input placeholder="jj/mm/aaaa"></label></p></div></div>`,
    );
    const layer = the('#layer');
    let isClosed = false;
    document.addEventListener('mousedown', ({ target }) => {
      isClosed ||= !layer.contains(target as Node) || target === layer;
    });
    const outcome = await write(await controlNamed('Début'), '2026-11-30');
    expect(outcome.status).toMatch(/^held/u);
    expect(isClosed).toBe(false);
  },
);
