import { expect, it } from 'vitest';
import { read, write } from '../../../lib/controls/drive.ts';
import { scan } from '../../../lib/controls/scan.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

/** A number drawn with its unit in one box, which gives its place to another while it is typed in. */
function boxInPlaceOfAnother() {
  const held: { value: number | null } = { value: null };
  const spin = 'type="text" role="spinbutton" aria-valuemin="0"';
  show(
    `<div><label for="n">Nombre d’heures</label>
    <div><span><input class="drawn" ${spin} aria-label="Nombre d’heures"><input id="n" ${spin}>
    </span></div></div>`,
    '.away { display: none }',
  );
  const drawn = the<HTMLInputElement>('.drawn');
  const typed = the<HTMLInputElement>('#n');
  typed.classList.add('away');
  drawn.addEventListener('focusin', () => {
    drawn.classList.add('away');
    typed.classList.remove('away');
    typed.focus();
  });
  typed.addEventListener('focusout', () => {
    const number = Number(typed.value.replace(',', '.'));
    held.value = typed.value === '' || Number.isNaN(number) ? null : number;
    drawn.value = held.value === null ? '' : `${held.value.toFixed(2).replace('.', ',')} h`;
    typed.classList.add('away');
    drawn.classList.remove('away');
  });
  return held;
}

it('types a number in the box that takes the place of another', async () => {
  const held = boxInPlaceOfAnother();
  expect(await scan(document)).toHaveLength(1);
  const control = await controlNamed('Nombre d’heures');
  expect(control.kind).toBe('number');
  expect(await write(control, 28.5)).toMatchObject({ status: 'held-reformatted', read: 28.5 });
  expect(held.value).toBe(28.5);
  expect(await write(control, null)).toMatchObject({ read: null });
  expect(held.value).toBe(null);
  expect(await read(control)).toBe(null);
});

it('does not type in the box beside that a page gives the focus to', async () => {
  show('<label for="a">Nom</label><input id="a"><label for="b">Prénom</label><input id="b">');
  the('#a').addEventListener('focus', () => the('#b').focus());
  await write(await controlNamed('Nom'), 'Durand');
  expect(the<HTMLInputElement>('#b').value).toBe('');
});

it.each(['Commence le', 'Se termine le', 'Valable du', 'Jusqu’au'])(
  'knows that « %s » asks for a date where the box opens a grid',
  async label => {
    show(`<label for="d">${label}</label>
      <div><input id="d" role="combobox" aria-haspopup="grid" aria-expanded="false"></div>`);
    expect((await controlNamed(label)).kind).toBe('date');
  },
);
