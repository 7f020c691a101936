import { beforeAll, expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { scan } from '../../../lib/controls/scan.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

/** A component whose role and state are known to the browser alone; `mute`: to nobody. */
class Kept extends HTMLElement {
  static formAssociated = true;
  readonly internals = this.attachInternals();
  on = false;

  connectedCallback() {
    this.tabIndex = 0;
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.append(document.createElement('span'));
    this.addEventListener('click', () => this.turn(true));
  }

  turn(isOn: boolean) {
    const isRadio = this.hasAttribute('name');
    this.on = isRadio ? isOn : !this.on;
    for (const other of isRadio ? document.querySelectorAll<Kept>('x-kept') : []) {
      if (other !== this) other.draw(false);
    }
    this.draw(this.on);
  }

  draw(isOn: boolean) {
    this.on = isOn;
    if (this.hasAttribute('mute')) return;
    if (isOn) this.internals.states.add('checked');
    else this.internals.states.delete('checked');
  }
}

beforeAll(() => customElements.define('x-kept', Kept));

const STYLE = 'x-kept { display: inline-block; width: 40px; height: 20px; background: #ccc }';

function line(id: string, text: string, attributes = '') {
  return `<div><x-kept id="${id}" aria-labelledby="${id}l" ${attributes}></x-kept>
    <label for="${id}" id="${id}l">${text}</label></div>`;
}

it('turns a switch that the browser names and whose state is its own', async () => {
  show(line('s', 'Un mandataire gère nos demandes'), STYLE);
  const control = await controlNamed('Un mandataire gère nos demandes');
  expect(control.kind).toBe('checkbox');
  expect(await write(control, true)).toMatchObject({ status: 'held', read: true });
  expect(the<Kept>('x-kept').on).toBe(true);
  expect(await write(control, false)).toMatchObject({ status: 'held', read: false });
  expect(the<Kept>('x-kept').on).toBe(false);
});

it('claims nothing of one that does not tell its state', async () => {
  show(line('s', 'Un mandataire gère nos demandes', 'mute'), STYLE);
  const control = await controlNamed('Un mandataire gère nos demandes');
  expect((await write(control, false)).status).not.toMatch(/^held/u);
  expect((await write(control, true)).status).not.toMatch(/^held/u);
});

it('chooses one of several that bear one name', async () => {
  const radios = line('a', 'Permanent', 'name="p"') + line('b', 'Intérimaire', 'name="p"');
  show(`<div><div>Type de public</div><div>${radios}</div></div>`, STYLE);
  const control = await controlNamed('Type de public');
  expect(control.kind).toBe('choice');
  expect(await write(control, 'Intérimaire')).toMatchObject({ status: 'held' });
  expect(await write(control, 'Permanent')).toMatchObject({ status: 'held', read: 'Permanent' });
  expect(the<Kept>('#b').on).toBe(false);
});

it('takes no help sign for a box to tick', async () => {
  show(
    `<label for="n" id="t">Nom</label><input id="n">
    <x-help tabindex="0" aria-labelledby="t" style="display: inline-block; width: 16px; height: 16px">
    </x-help>`,
  );
  expect((await scan(document)).map(({ kind }) => kind)).toEqual(['text']);
});
