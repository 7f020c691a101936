import { describe, expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { scan } from '../../../lib/controls/scan.ts';
import { controlNamed, the } from '../controls/control-named.ts';
import { show } from '../controls/page.ts';
import { portalList } from '../controls/portal-list.ts';

const COUNT = 5000;
const TEXTS = Array.from({ length: COUNT }, (_, at) => `Commune ${String(at).padStart(4, '0')}`);
const LAST = TEXTS.at(-1) ?? '';

function nativeList(texts: readonly string[]) {
  show('<label>Commune <select><option value="">Choisir</option></select></label>');
  const select = the<HTMLSelectElement>('select');
  select.append(...texts.map(text => new Option(text, `v-${text}`)));
  const held = { value: '', changes: 0 };
  select.addEventListener('change', () => {
    held.value = select.value;
    held.changes++;
  });
  return held;
}

/** The shortest of several runs, in milliseconds: other work on the machine only makes it longer. */
const timeOf = async (work: () => Promise<unknown>) => {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
};

describe('a native list of 5,000 options', () => {
  it('is chosen from once, by the text that a person reads', async () => {
    const held = nativeList(TEXTS);
    const outcome = await write(await controlNamed('Commune'), LAST);
    expect(outcome).toMatchObject({ status: 'held', read: LAST });
    expect(held).toEqual({ value: `v-${LAST}`, changes: 1 });
  });

  it('is left alone when none is the value, near ones or not', async () => {
    const held = nativeList([...TEXTS, 'Saint-Denis-sur-Mer']);
    for (const wanted of ['Saint-Denis', 'Commune', 'Commune 12345']) {
      expect((await write(await controlNamed('Commune'), wanted)).status).toBe('refused');
    }
    expect(held).toEqual({ value: '', changes: 0 });
  });

  it('does not slow the scan of the page as a square would', async () => {
    const lists = (count: number, texts: readonly string[]) => {
      const options = texts.map(text => `<option>${text}`).join('');
      const list = (at: number) => `<p><label>Lieu ${at} <select>${options}</select></label></p>`;
      show(Array.from({ length: count }, (_, at) => list(at)).join(''));
    };
    // Both fit in what is remembered of texts already read.
    lists(4, TEXTS.slice(0, 500));
    const small = await timeOf(() => scan(document));
    lists(4, TEXTS.slice(0, 4000));
    const large = await timeOf(() => scan(document));
    // Eight times the options: sixty-four times the time would be a square. Up to thirty was
    // measured, as what fits in the processor's own memory is read faster.
    expect(large / Math.max(small, 1)).toBeLessThan(48);
  });
});

describe('a menu that draws its 5,000 options at once', () => {
  it('is chosen from once, however far down', { timeout: 60_000 }, async () => {
    const held = portalList('Commune', TEXTS);
    const outcome = await write(await controlNamed('Commune'), LAST);
    expect(outcome).toMatchObject({ status: 'held', read: LAST });
    expect(held.changes).toEqual([LAST]);
  });

  it('is closed with nothing chosen when none is the value', { timeout: 60_000 }, async () => {
    const held = portalList('Commune', [...TEXTS, 'Saint-Denis-sur-Mer']);
    const outcome = await write(await controlNamed('Commune'), 'Saint-Denis');
    expect(outcome).toMatchObject({ status: 'refused', read: null });
    expect(held.changes).toEqual([]);
    await expect.poll(() => document.querySelector('[role=listbox]')).toBeNull();
  });
});
