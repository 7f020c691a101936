import { expect, it } from 'vitest';
import { fill } from '../../../lib/assist/fill.ts';
import { the } from '../controls/control-named.ts';
import { show } from '../controls/page.ts';
import { fillOptions, itemFor } from './a-fill.ts';

/** Replaces a box by another one of its kind, as a re-render does. */
function rerender(selector: string, value = '') {
  const old = the<HTMLInputElement>(selector);
  const twin = old.cloneNode() as HTMLInputElement;
  twin.value = value;
  old.replaceWith(twin);
}

const PAGE = '<label>Nom <input class="a"></label><label>Ville <input class="b"></label>';
const box = (selector: string) => the<HTMLInputElement>(selector).value;

it('writes the box that stands there now, not the one it had seen', async () => {
  show(PAGE);
  const items = [await itemFor('Nom', 'Martin'), await itemFor('Ville', 'Montpellier')];
  the('.a').addEventListener('blur', () => rerender('.b'));
  const filled = await fill(items, fillOptions());
  expect(box('.b')).toBe('Montpellier');
  expect(filled.map(({ outcome }) => outcome.status)).toEqual(['held', 'held']);
});

it('writes once more a field that a later one re-rendered empty', async () => {
  show(PAGE);
  const items = [await itemFor('Nom', 'Martin'), await itemFor('Ville', 'Montpellier')];
  the('.b').addEventListener('blur', () => rerender('.a'), { once: true });
  const [first] = await fill(items, fillOptions());
  expect(box('.a')).toBe('Martin');
  expect(first?.outcome).toMatchObject({ status: 'held', read: 'Martin' });
});

it('says lost of a field that the page empties each time', async () => {
  show(PAGE);
  const items = [await itemFor('Nom', 'Martin'), await itemFor('Ville', 'Montpellier')];
  const end = new AbortController();
  const empties = ({ target }: Event) => {
    if ((target as Element).matches('.a')) setTimeout(() => rerender('.a'), 100);
  };
  document.addEventListener('focusout', empties, { signal: end.signal });
  const [first] = await fill(items, fillOptions());
  end.abort();
  expect(box('.a')).toBe('');
  expect(first?.outcome).toMatchObject({ status: 'lost', read: null });
});

it('says changed of a field that a later one sets to something else', async () => {
  show(PAGE);
  const items = [await itemFor('Nom', 'Martin'), await itemFor('Ville', 'Montpellier')];
  the('.b').addEventListener('blur', () => rerender('.a', 'DURAND'));
  const [first] = await fill(items, fillOptions());
  expect(first?.outcome).toMatchObject({ status: 'overwritten', read: 'DURAND' });
});

it('goes on when a field is gone, and writes nowhere in its place', async () => {
  show(PAGE);
  const items = [await itemFor('Nom', 'Martin'), await itemFor('Ville', 'Montpellier')];
  the('.a').closest('label')?.remove();
  const filled = await fill(items, fillOptions());
  expect(filled.map(({ outcome }) => outcome.status)).toEqual(['skipped', 'held']);
  expect(filled[0]?.outcome.reason?.key).toBe('reason.gone');
  expect(box('.b')).toBe('Montpellier');
});

it('is not stopped by a page whose own code fails', async () => {
  show(PAGE);
  const items = [await itemFor('Nom', 'Martin'), await itemFor('Ville', 'Montpellier')];
  Object.defineProperty(the('.a'), 'focus', {
    value: () => {
      throw new RangeError('page');
    },
  });
  const filled = await fill(items, fillOptions());
  expect(filled.map(({ outcome }) => outcome.status)).toEqual(['refused', 'held']);
});
