import { hand } from '../../shared/expose.js';
import { held } from './held.js';

/** Closed, but for the hand-driven proof, which could not reach inside. */
export const shadowMode = 'data-hand' in hand('') ? 'open' : 'closed';

const style = `<style>:host { display: block; margin: 12px 0; max-width: 420px } .cap { margin-bottom: 3px }
  .must::after { content: ' *'; color: #c00 } small { color: #777 } input { width: 100%; padding: 7px; box-sizing: border-box }</style>`;

customElements.define(
  'e-box',
  class extends HTMLElement {
    static formAssociated = true;
    #internals = this.attachInternals();
    connectedCallback() {
      const key = this.getAttribute('key');
      const whole = this.hasAttribute('whole');
      const root = this.attachShadow({ mode: shadowMode });
      root.setHTMLUnsafe(
        `${style}<div class="cap"></div><input type="${this.hasAttribute('secret') ? 'password' : 'text'}"><small></small>`,
      );
      root.querySelector('.cap').textContent = this.getAttribute('label');
      root.querySelector('.cap').classList.toggle('must', this.hasAttribute('must'));
      root.querySelector('small').textContent = this.getAttribute('hint') ?? '';
      const input = root.querySelector('input');
      input.addEventListener('change', () => {
        const right = !whole || /^\d+$/.test(input.value);
        root.querySelector('small').textContent = right ? '' : 'Saisissez un nombre entier';
        held[key] = whole ? (right ? Number(input.value) : null) : input.value;
        this.#internals.setFormValue(input.value);
      });
    }
  },
);
