import { shadowMode } from './box.js';
import { held } from './held.js';

const forms = ['Association loi 1901', 'SARL', 'SAS', 'Établissement public'];

/** A list whose menu lives in its own closed root, shown only while it is open. */
customElements.define(
  'e-pick',
  class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: shadowMode });
      root.setHTMLUnsafe(`<style>:host { display: block; max-width: 420px; position: relative } ul { list-style: none; margin: 0; padding: 0; border: 1px solid #888; position: absolute; width: 100%; background: #fff; z-index: 2 }
        li { padding: 8px; cursor: pointer } [hidden] { display: none } button { width: 100%; padding: 8px; text-align: left; background: #fff; border: 1px solid #888 }</style>
        <div id="cap"></div><button type="button" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="cap val"><span id="val">Choisir</span></button><ul role="listbox" hidden></ul>`);
      root.getElementById('cap').textContent = this.getAttribute('label');
      const button = root.querySelector('button');
      const menu = root.querySelector('ul');
      const open = shown => {
        menu.hidden = !shown;
        button.setAttribute('aria-expanded', String(shown));
      };
      button.addEventListener('click', () => open(menu.hidden));
      for (const form of forms) {
        const item = document.createElement('li');
        item.role = 'option';
        item.textContent = form;
        item.addEventListener('click', () => {
          held[this.getAttribute('key')] = form;
          root.getElementById('val').textContent = form;
          open(false);
        });
        menu.append(item);
      }
    }
  },
);
