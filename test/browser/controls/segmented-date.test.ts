import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const PARTS = ['jour', 'mois', 'année'] as const;

/** A date in three spin buttons that take digits by `beforeinput`, or arrow keys only. */
function segments(takes: 'digits' | 'arrows') {
  const held: Record<string, number | null> = { jour: null, mois: null, année: null };
  const most = { jour: 31, mois: 12, année: 9999 };
  const spin = (part: (typeof PARTS)[number]) =>
    `<span role="spinbutton" tabindex="0" contenteditable="true" aria-label="${part}"
      aria-valuemin="1" aria-valuemax="${most[part]}">--</span>`;
  show(`<div><div>Date de naissance</div>
    <div role="group" class="date">${PARTS.map(spin).join('<span>/</span>')}</div></div>`);
  for (const part of PARTS) {
    const segment = the(`[aria-label="${part}"]`);
    const set = (value: number) => {
      held[part] = value;
      segment.textContent = String(value);
      segment.setAttribute('aria-valuenow', String(value));
    };
    let typed = '';
    segment.addEventListener('focus', () => {
      typed = '';
    });
    segment.addEventListener('beforeinput', event => {
      event.preventDefault();
      if (takes !== 'digits' || !/^\d$/u.test(event.data ?? '')) return;
      typed += event.data;
      set(Number(typed));
    });
    segment.addEventListener('keydown', event => {
      const start = part === 'année' ? 1990 : 0;
      if (event.key === 'ArrowUp') set((held[part] ?? start) + 1);
      if (event.key === 'ArrowDown') set((held[part] ?? start) - 1);
    });
  }
  return held;
}

it.each(['digits', 'arrows'] as const)('is written where its parts take %s', async takes => {
  const held = segments(takes);
  const control = await controlNamed('Date de naissance');
  expect(control.kind).toBe('date');
  expect(await write(control, '1988-02-09')).toMatchObject({ status: 'held', read: '1988-02-09' });
  expect(held).toEqual({ jour: 9, mois: 2, année: 1988 });
});
