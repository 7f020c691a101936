import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { scan } from '../../../lib/controls/scan.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const PARTS = [
  { at: 0, sign: 'd', size: 2 },
  { at: 3, sign: 'M', size: 2 },
  { at: 6, sign: 'y', size: 4 },
];

/**
 * Day, month and year are parts of one box: keys go from one to the next, digits fill the one
 * selected. `edges`: what is written around them, unseen.
 */
function boxInParts(attributes = 'placeholder="dd/MM/yyyy"', edges: readonly string[] = []) {
  const [first = '', last = ''] = edges;
  show(`<label for="d">Début de formation</label><input id="d" ${attributes}>`);
  const box = the<HTMLInputElement>('#d');
  const held = { iso: '' };
  const digits = ['', '', ''];
  let part = -1;
  const draw = () => {
    const drawn = PARTS.map(({ sign, size }, index) =>
      digits[index] ? digits[index].padStart(size, '0') : sign.repeat(size),
    );
    box.value = `${first}${drawn.join('/')}${last}`;
    const { at = 0, size = 0 } = PARTS[part] ?? {};
    const from = first.length + at;
    requestAnimationFrame(() => box.setSelectionRange(from, from + size));
  };
  const tell = () => {
    const [day = '', month = '', year = ''] = digits;
    held.iso = year.length === 4 ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : '';
  };
  box.addEventListener('focus', draw);
  box.addEventListener('input', draw);
  box.addEventListener('blur', () => {
    if (digits.every(text => text === '')) box.value = '';
  });
  box.addEventListener('keydown', ({ key }) => {
    const caret = Math.max(0, (box.selectionStart ?? 0) - first.length);
    if (key === 'Backspace' && box.selectionEnd === box.value.length) digits.fill('');
    if (key === 'ArrowLeft') part = PARTS.findLastIndex(({ at }) => at <= Math.max(0, caret - 1));
    if (/^\d$/u.test(key) && part >= 0 && PARTS[part]?.at === caret) {
      const { size = 0 } = PARTS[part] ?? {};
      digits[part] = `${digits[part]}${key}`.slice(-size);
      if (digits[part]?.length === size) part = Math.min(part + 1, 2);
    }
    tell();
    draw();
  });
  if (first) draw();
  return held;
}

it('fills a date whose parts share one box, each with its own digits', async () => {
  const held = boxInParts();
  const outcome = await write(await controlNamed('Début de formation'), '2026-11-17');
  expect(outcome).toMatchObject({ status: 'held', read: '2026-11-17' });
  expect(held.iso).toBe('2026-11-17');
});

it('takes a box that calls itself a list for the date whose mask it shows, between unseen marks', async () => {
  const held = boxInParts('role="combobox" aria-expanded="false"', ['\u2066', '\u2069']);
  const control = await controlNamed('Début de formation');
  expect(control.kind).toBe('date');
  const outcome = await write(control, '2026-11-17');
  expect(outcome).toMatchObject({ status: 'held-reformatted', read: '2026-11-17' });
  expect(held.iso).toBe('2026-11-17');
});

it('takes a list one types in for a date where it shows one beside a calendar alone', async () => {
  const box = (label: string, beside: string) =>
    `<section><div><span>${label}</span> <input role="combobox" value="17/11/2026">${beside}</div></section>`;
  const button = '<button type="button" aria-label="Ouvrir le calendrier">▦</button>';
  show(box('Début', button) + box('Session', ''));
  const kinds = (await scan(document)).map(({ label, kind }) => `${label}: ${kind}`);
  expect(kinds).toEqual(['Début: date', 'Session: search']);
});

it('types a date again in a box that only hears it while its calendar is open', async () => {
  show('<label for="d">Début de formation</label><input id="d" placeholder="JJ/MM/AAAA">');
  const box = the<HTMLInputElement>('#d');
  const held = { iso: '' };
  let isOpen = false;
  box.addEventListener('click', () => {
    setTimeout(() => {
      isOpen = true;
    }, 20);
  });
  box.addEventListener('input', () => {
    const [day = '', month = '', year = ''] = box.value.split('/');
    if (isOpen && year.length === 4) held.iso = `${year}-${month}-${day}`;
  });
  box.addEventListener('blur', () => {
    isOpen = false;
    if (!held.iso) box.value = '';
  });
  const outcome = await write(await controlNamed('Début de formation'), '2026-11-17');
  expect(outcome).toMatchObject({ status: 'held', read: '2026-11-17' });
  expect(held.iso).toBe('2026-11-17');
});

it('takes a box of figures that calls its calendar a list for the date it is named', async () => {
  const box = (label: string, mode: string) =>
    `<div><div>${label}</div><input role="combobox" aria-haspopup="listbox" aria-expanded="false" ${mode}></div>`;
  show(box('Date de naissance', 'inputmode="numeric"') + box('Date de la session', ''));
  const kinds = (await scan(document)).map(({ label, kind }) => `${label}: ${kind}`);
  expect(kinds).toEqual(['Date de naissance: date', 'Date de la session: search']);
});
