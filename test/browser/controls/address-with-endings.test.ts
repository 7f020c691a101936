import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

/** A box that suggests the endings of an address until it has one; free, unless it erases what it has not. */
function address(label: string, erases = false) {
  show(
    `<div><label for="a">${label}</label><div class="at"><input id="a" type="search" role="combobox"
      aria-haspopup="listbox" aria-autocomplete="list" autocomplete="off"></div></div>`,
    '.at { position: relative } [role=listbox] { position: absolute; background: #fff }',
  );
  const box = the<HTMLInputElement>('#a');
  const held = { text: '' };
  const take = (text: string) => {
    held.text = text;
    box.value = text;
    document.querySelector('[role=listbox]')?.remove();
  };
  box.addEventListener('input', () => {
    document.querySelector('[role=listbox]')?.remove();
    if (!erases) held.text = box.value;
    if (!/^[^@\s]+@?$/u.test(box.value)) return;
    const menu = document.createElement('div');
    menu.setAttribute('role', 'listbox');
    for (const ending of ['example.org', 'example.com']) {
      const option = document.createElement('div');
      option.setAttribute('role', 'option');
      option.textContent = `${box.value.replace('@', '')}@${ending}`;
      option.addEventListener('mousedown', event => event.preventDefault());
      option.addEventListener('click', () => take(option.textContent ?? ''));
      menu.append(option);
    }
    box.parentElement?.append(menu);
  });
  box.addEventListener('blur', () => take(held.text));
  return held;
}

it.each(['Adresse e-mail', 'Courriel', 'E-mail professionnel'])(
  'types an address where only endings are suggested: « %s »',
  async label => {
    const held = address(label);
    const control = await controlNamed(label);
    expect(control.kind).toBe('text');
    const outcome = await write(control, 'm.tanguy@example.org');
    expect(outcome).toMatchObject({ status: 'held', read: 'm.tanguy@example.org' });
    expect(held.text).toBe('m.tanguy@example.org');
    expect(document.querySelector('[role=listbox]')).toBeNull();
  },
);

it('believes no box that erases what it has not suggested', async () => {
  const held = address('Adresse e-mail', true);
  const outcome = await write(await controlNamed('Adresse e-mail'), 'm.tanguy@example.org');
  expect(outcome.status).not.toMatch(/^held/u);
  expect(held.text).toBe('');
});

it('still searches elsewhere', async () => {
  address('Contact');
  expect((await controlNamed('Contact')).kind).toBe('search');
});
