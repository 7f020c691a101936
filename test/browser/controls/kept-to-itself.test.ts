import { describe, expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { press } from '../../../lib/dom/gesture.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

/** A list of a kit: its box in a shadow, its rows given by the page, each with a button in its own. */
class Rows extends HTMLElement {
  chosen = '';

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = `:host { display: block; width: 300px } div[role] { position: absolute }
      .shut { display: none } .box { display: flex } button.face { width: 200px; border: 1px solid }`;
    const box = document.createElement('div');
    box.className = 'box';
    const menu = document.createElement('div');
    menu.setAttribute('role', 'listbox');
    menu.className = 'shut';
    menu.append(document.createElement('slot'));
    root.append(style, box, menu);
  }

  connectedCallback(): void {
    const root = this.shadowRoot as ShadowRoot;
    const menu = root.querySelector('[role=listbox]') as HTMLElement;
    const box = root.querySelector('.box') as HTMLElement;
    const open = () => menu.classList.remove('shut');
    if (this.hasAttribute('filter')) {
      box.innerHTML =
        '<div><input aria-label="Caisse"></div><i role="button" aria-label="Open/Close dropdown">v</i>';
      const input = box.querySelector('input') as HTMLInputElement;
      input.addEventListener('click', open);
      input.addEventListener('input', () => setTimeout(() => this.#rows(input.value), 50));
      input.addEventListener('blur', () => (input.value = this.chosen));
      return;
    }
    box.innerHTML = '<button class="face" aria-label="Caisse">Sélectionnez un élément</button>';
    (box.firstElementChild as HTMLElement).addEventListener('click', open);
    this.#rows('');
  }

  #rows(typed: string): void {
    const found = ['AÉSIO mutuelle', 'MGEN', 'Mutex'].filter(text => text.includes(typed));
    this.replaceChildren(
      ...found.map(text => {
        const row = document.createElement('x-row');
        const root = row.attachShadow({ mode: 'open' });
        const button = document.createElement('button');
        button.setAttribute('role', 'option');
        button.append(document.createElement('slot'));
        button.addEventListener('click', () => this.#choose(text));
        root.append(button);
        row.textContent = text;
        return row;
      }),
    );
  }

  #choose(text: string): void {
    this.chosen = text;
    const root = this.shadowRoot as ShadowRoot;
    root.querySelector('[role=listbox]')?.classList.add('shut');
    const [input, face] = [root.querySelector('input'), root.querySelector('.face')];
    if (input) input.value = text;
    if (face) face.textContent = text;
  }
}
customElements.define('x-rows', Rows);

describe('a list that a component keeps in its shadow', () => {
  it.each([
    ['a button without a type', ''],
    ['a box beside a button that opens a dropdown', 'filter'],
  ])('is chosen from: %s', async (_, attribute) => {
    show(`<x-rows ${attribute}></x-rows>`);
    const control = await controlNamed('Caisse');
    expect(control.kind).toBe(attribute ? 'search' : 'list');
    const outcome = await write(control, 'MGEN');
    expect(outcome).toMatchObject({ status: 'held', read: 'MGEN' });
    expect(the<Rows>('x-rows').chosen).toBe('MGEN');
  });

  it('is still one once it wears what was chosen', async () => {
    show('<x-rows></x-rows>');
    await write(await controlNamed('Caisse'), 'MGEN');
    expect(await write(await controlNamed('Caisse'), 'Mutex')).toMatchObject({ status: 'held' });
    expect(the<Rows>('x-rows').chosen).toBe('Mutex');
  });
});

describe('a button that opens a menu', () => {
  it.each([
    ['named by a text apart', 'aria-labelledby="t"'],
    ['as wide as a field', 'aria-describedby="t" class="wide"'],
  ])('stands for a list: %s', async (_, attributes) => {
    show(
      `<div><div id="t">Organisme</div><button type="button" aria-haspopup="true" ${attributes}>ACME</button></div>`,
      '.wide { width: 240px; height: 34px; border: 1px solid }',
    );
    expect((await controlNamed('Organisme')).kind).toBe('list');
  });
});

describe('a button with a state', () => {
  it('alone, without a word and named by a text apart, is a switch', async () => {
    show(
      `<div><span id="t">Paiement direct</span><button type="button" aria-labelledby="t" aria-pressed="false"
        style="width: 40px; height: 20px"><i></i></button></div>`,
    );
    const button = the('button');
    button.addEventListener('click', () => {
      button.ariaPressed = String(button.ariaPressed !== 'true');
    });
    const control = await controlNamed('Paiement direct');
    expect(control.kind).toBe('checkbox');
    expect(await write(control, true)).toMatchObject({ status: 'held' });
    expect(button.ariaPressed).toBe('true');
  });
});

describe('a press on what a component draws', () => {
  /** An element whose shadow holds `inside`. */
  const hostOf = (inside: Element): HTMLElement => {
    const host = document.createElement('x-outer');
    host.style.display = 'block';
    host.attachShadow({ mode: 'open' }).append(inside);
    return host;
  };
  const button = () => {
    const pressed = document.createElement('button');
    pressed.type = 'button';
    pressed.textContent = 'Choisir';
    pressed.style.width = '100%';
    return pressed;
  };

  it('reaches the button in its shadow, however deep', () => {
    const inner = button();
    let presses = 0;
    inner.addEventListener('click', () => presses++);
    const host = hostOf(hostOf(inner));
    show('').append(host);
    press(host);
    expect(presses).toBe(1);
  });

  it('follows no link on the way', () => {
    const link = document.createElement('a');
    link.href = '#ailleurs';
    link.append(hostOf(button()));
    let presses = 0;
    link.addEventListener('click', () => presses++);
    const host = hostOf(link);
    show('').append(host);
    press(host);
    expect(presses).toBe(0);
  });
});
