import { afterEach, expect, it, vi } from 'vitest';
import { read, write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

/** A box whose component takes what it holds when it is left, as in-house kits do. */
function boxThatCommitsOnBlur() {
  const held = { name: '', commits: 0 };
  show('<div><div>Nom de naissance</div><input></div><button>Suivant</button>');
  the<HTMLInputElement>('input').addEventListener('blur', event => {
    held.name = (event.target as HTMLInputElement).value;
    held.commits++;
  });
  return held;
}

afterEach(() => vi.restoreAllMocks());

it('commits a text that the page takes on blur only', async () => {
  const held = boxThatCommitsOnBlur();
  const control = await controlNamed('Nom de naissance');
  const outcome = await write(control, 'Martin');
  expect(held).toEqual({ name: 'Martin', commits: 1 });
  expect(outcome).toEqual({ status: 'held', wrote: 'Martin', read: 'Martin', reason: null });
  expect(await read(control)).toBe('Martin');
});

it('commits it too in a page that has no focus to give', async () => {
  const held = boxThatCommitsOnBlur();
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  vi.spyOn(HTMLElement.prototype, 'focus').mockImplementation(() => undefined);
  vi.spyOn(HTMLElement.prototype, 'blur').mockImplementation(() => undefined);
  const outcome = await write(await controlNamed('Nom de naissance'), 'Martin');
  expect(outcome.status).toBe('held');
  expect(held.name).toBe('Martin');
});

it('empties a box', async () => {
  const held = boxThatCommitsOnBlur();
  const control = await controlNamed('Nom de naissance');
  await write(control, 'Martin');
  expect(await write(control, null)).toMatchObject({ status: 'held', read: null });
  expect(held.name).toBe('');
});
