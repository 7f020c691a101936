import { describe, expect, it } from 'vitest';
import { write } from '../../../lib/controls/drive.ts';
import { scan } from '../../../lib/controls/scan.ts';
import { controlNamed, the } from './control-named.ts';
import { show } from './page.ts';

/** A radio whose role and state only the browser knows: one stop of the keyboard for all of them. */
class OwnRadio extends HTMLElement {
  readonly #internals = this.attachInternals();

  connectedCallback(): void {
    this.#internals.role = 'radio';
    this.style.display = 'block';
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.innerHTML = '<div><span><slot></slot></span><slot name="more"></slot></div>';
    this.addEventListener('click', () => {
      for (const other of document.querySelectorAll<OwnRadio>('own-radio')) other.set(false);
      this.set(true);
    });
  }

  get isOn(): boolean {
    return this.#internals.states.has('checked');
  }

  set(isOn: boolean): void {
    if (isOn) this.#internals.states.add('checked');
    else this.#internals.states.delete('checked');
  }
}
customElements.define('own-radio', OwnRadio);

/** What a kit draws around a button: it alone says whether it is pressed. */
class OwnButton extends HTMLElement {
  connectedCallback(): void {
    this.ariaPressed = 'false';
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = '<button type="button"><slot></slot></button>';
    this.addEventListener('click', () => {
      for (const other of this.parentElement?.children ?? []) other.ariaPressed = 'false';
      this.ariaPressed = 'true';
    });
  }
}
customElements.define('own-button', OwnButton);

const radios = (more = '') => `<div><p>Modalité pédagogique</p><div>
  <own-radio name="m" value="P" tabindex="0">Présentielle${more && '<span slot="more">Tous dans une salle</span>'}</own-radio>
  <own-radio name="m" value="M">Mixte${more && '<span slot="more">Une partie en salle</span>'}</own-radio></div></div>`;

describe('components that keep their role to themselves', () => {
  it.each([
    ['radios', ''],
    ['radios with a line of help each', 'help'],
  ])('are answers: %s', async (_, more) => {
    show(radios(more), '[slot=more] { display: block }');
    const control = await controlNamed('Modalité pédagogique');
    expect(control.choices.map(({ text }) => text)).toEqual(['Présentielle', 'Mixte']);
    expect(await write(control, 'Mixte')).toMatchObject({ status: 'held', read: 'Mixte' });
    expect(the<OwnRadio>('own-radio[value=M]').isOn).toBe(true);
  });

  it('are no radios when each is a stop of the keyboard', async () => {
    show(radios().replace('value="M"', 'value="M" tabindex="0"'));
    expect(await scan(document)).toEqual([]);
  });

  it('say that they are pressed in the place of their button', async () => {
    show(`<div><p>Travailleur handicapé</p><div role="group" aria-label="Réponse">
      <own-button>Oui</own-button><own-button>Non</own-button></div></div>`);
    const control = await controlNamed('Travailleur handicapé');
    expect(await write(control, 'Non')).toMatchObject({ status: 'held', read: 'Non' });
    expect(the('own-button:last-child').ariaPressed).toBe('true');
  });
});
