import { describe, expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const DAY = '2026-11-08';

/** A box that puts the slashes in as one types, and takes the date when it is left. */
function maskedBox() {
  const held = { iso: '' };
  show('<div><div>Date de naissance</div><input placeholder="JJ/MM/AAAA"></div>');
  const input = the<HTMLInputElement>('input');
  input.addEventListener('input', () => {
    const digits = input.value.replace(/\D/gu, '').slice(0, 8);
    const parts = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].filter(Boolean);
    input.value = parts.join('/');
  });
  input.addEventListener('blur', () => {
    const [day = '', month = '', year = ''] = input.value.split('/');
    held.iso = year.length === 4 ? `${year}-${month}-${day}` : '';
    if (!held.iso) input.value = '';
  });
  return held;
}

describe('a date', () => {
  it('passes through a mask', async () => {
    const held = maskedBox();
    const outcome = await write(await controlNamed('Date de naissance'), DAY);
    expect(outcome).toMatchObject({ status: 'held', read: DAY });
    expect(held.iso).toBe(DAY);
  });

  it('is taken by a native box, and by what listens to it', async () => {
    const held = { iso: '' };
    show('<label>Début de formation <input type="date"></label>');
    const input = the<HTMLInputElement>('input');
    input.addEventListener('change', () => {
      held.iso = input.value;
    });
    const outcome = await write(await controlNamed('Début de formation'), DAY);
    expect(outcome).toMatchObject({ status: 'held', read: DAY });
    expect(held.iso).toBe(DAY);
  });

  it.each([
    ['MM/DD/YYYY', '11/08/2026'],
    ['AAAA-MM-JJ', '2026-11-08'],
    ['JJ.MM.AAAA', '08.11.2026'],
  ])('is typed as the box asks: %s', async (placeholder, typed) => {
    show(`<div><div>Fin de formation</div><input placeholder="${placeholder}"></div>`);
    const outcome = await write(await controlNamed('Fin de formation'), DAY);
    expect(outcome).toMatchObject({ status: 'held', read: DAY });
    expect(the<HTMLInputElement>('input').value).toBe(typed);
  });

  it('that the page swaps with another day is never called held', async () => {
    show('<div><div>Fin de formation</div><input placeholder="JJ/MM/AAAA"></div>');
    const input = the<HTMLInputElement>('input');
    input.addEventListener('blur', () => {
      const [day, month, year] = input.value.split('/');
      input.value = `${month}/${day}/${year}`;
    });
    const outcome = await write(await controlNamed('Fin de formation'), DAY);
    expect(outcome.status).not.toMatch(/^held/u);
  });
});
