import { describe, expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const ROW = 24;
const SHOWN = 10;
const SORTED = Array.from({ length: 5000 }, (_, at) => `Commune ${String(at).padStart(4, '0')}`);
/** The same, in an order that nothing tells. */
const SHUFFLED = SORTED.map((_, at) => SORTED[(at * 1237) % SORTED.length] ?? '');

/** A list that only draws the options in view; `late`: so many milliseconds after it was scrolled. */
function virtualList(texts: readonly string[], late = 0) {
  const held = { chosen: '', choices: 0 };
  show(
    `<div><div id="t">Commune</div><div class="box" role="combobox" tabindex="0"
      aria-haspopup="listbox" aria-expanded="false" aria-labelledby="t"></div></div>`,
    `.box { border: 1px solid; width: 260px; height: 24px }
     .menu { position: absolute; width: 260px; height: ${ROW * SHOWN}px; overflow: auto; background: #fff }
     .menu > div { position: relative; height: ${texts.length * ROW}px }
     [role=option] { position: absolute; height: ${ROW}px }`,
  );
  const box = the('.box');
  let menu: HTMLElement | null = null;
  const close = () => {
    menu?.remove();
    menu = null;
    box.setAttribute('aria-expanded', 'false');
  };
  const choose = (text: string) => {
    held.chosen = text;
    held.choices++;
    box.textContent = text;
    close();
  };
  const draw = (scroller: HTMLElement, inner: HTMLElement) => {
    const from = Math.floor(scroller.scrollTop / ROW);
    inner.replaceChildren(
      ...texts.slice(from, from + SHOWN + 2).map((text, at) => {
        const option = document.createElement('div');
        option.setAttribute('role', 'option');
        option.style.top = `${(from + at) * ROW}px`;
        option.textContent = text;
        option.addEventListener('click', () => choose(text));
        return option;
      }),
    );
  };
  box.addEventListener('click', () => {
    if (menu) return close();
    menu = document.createElement('div');
    menu.className = 'menu';
    menu.setAttribute('role', 'listbox');
    const scroller = menu;
    const inner = document.createElement('div');
    scroller.append(inner);
    scroller.addEventListener('scroll', () => setTimeout(() => draw(scroller, inner), late));
    draw(scroller, inner);
    document.body.append(scroller);
    box.setAttribute('aria-expanded', 'true');
  });
  box.addEventListener('keydown', event => event.key === 'Escape' && close());
  return { held, isOpen: () => menu !== null };
}

const timed = async (value: string) => {
  const control = await controlNamed('Commune');
  const start = performance.now();
  const outcome = await write(control, value);
  return { outcome, time: performance.now() - start };
};

describe('a list of 5,000 options that draws twelve', () => {
  it.each(['Commune 0003', 'Commune 2718', 'Commune 4950', 'Commune 4999'])(
    'finds %s by halves',
    async wanted => {
      const { held } = virtualList(SORTED);
      const { outcome, time } = await timed(wanted);
      expect(outcome).toMatchObject({ status: 'held', read: wanted });
      expect(held).toEqual({ chosen: wanted, choices: 1 });
      expect(time).toBeLessThan(8000);
    },
  );

  it.each([70, 300])('finds one by halves where a page draws %s ms late', async late => {
    const { held } = virtualList(SORTED, late);
    const { outcome } = await timed('Commune 4999');
    expect(outcome).toMatchObject({ status: 'held', read: 'Commune 4999' });
    expect(held).toEqual({ chosen: 'Commune 4999', choices: 1 });
  });

  it('reads through one in no order, in a bounded time', { timeout: 30_000 }, async () => {
    const { held } = virtualList(SHUFFLED);
    const wanted = SHUFFLED[900] ?? '';
    const { outcome, time } = await timed(wanted);
    expect(outcome).toMatchObject({ status: 'held', read: wanted });
    expect(held.choices).toBe(1);
    expect(time).toBeLessThan(12_000);
  });

  it('refuses what is not in it, in a bounded time', { timeout: 40_000 }, async () => {
    const { held, isOpen } = virtualList(SHUFFLED);
    const { outcome, time } = await timed('Commune 27');
    expect(outcome).toMatchObject({ status: 'refused', reason: { key: 'reason.no-option' } });
    expect(held.choices).toBe(0);
    expect(isOpen()).toBe(false);
    expect(time).toBeLessThan(15_000);
  });
});
