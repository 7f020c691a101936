import { expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

const box = (label: string) =>
  `<div><label for="b">${label}</label><div class="kit"><input type="hidden" name="debut"><div><input id="b" placeholder="JJ/MM/AAAA"></div></div></div>`;

/** Hears keys alone: each digit goes to the part of the date it is turn of; what is put in the box only shows. */
function maskOfKeys() {
  show(box('Date de début'));
  const input = the<HTMLInputElement>('#b');
  const hidden = the<HTMLInputElement>('[type=hidden]');
  let digits = '';
  input.addEventListener('keydown', event => {
    if (event.key === 'Backspace' || event.key === 'Delete') digits = '';
    if (!/^\d$/u.test(event.key) || digits.length === 8) return;
    digits += event.key;
    event.preventDefault();
    const [day, month, year] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)];
    input.value = [day, month, year].filter(Boolean).join('/');
    if (digits.length === 8) hidden.value = `${year}-${month}-${day}`;
  });
  input.addEventListener('beforeinput', event => {
    if (event.inputType === 'insertText') event.preventDefault();
  });
  return hidden;
}

it('a date that the hidden box behind did not get is written another way', async () => {
  const hidden = maskOfKeys();
  const outcome = await write(await controlNamed('Date de début'), '2027-04-19');
  expect(outcome).toMatchObject({ status: 'held', read: '2027-04-19' });
  expect(hidden.value).toBe('2027-04-19');
});

it('a hidden box that stays empty whatever is done belongs to something else', async () => {
  show(box('Date de début'));
  const outcome = await write(await controlNamed('Date de début'), '2027-04-19');
  expect(outcome).toMatchObject({ status: 'held', read: '2027-04-19' });
  expect(the<HTMLInputElement>('#b').value).toBe('19/04/2027');
});
