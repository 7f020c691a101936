import { css, html } from 'lit';
import { askServer } from '../../shared/lists.js';
import { Base } from './base.js';

/** An option: its words are in a shadow root of its own. */
class Item extends Base {
  static styles = css`
    :host {
      display: block;
      padding: 6px;
      cursor: pointer;
    }
    :host(:hover) {
      background: #eef;
    }
  `;

  connectedCallback() {
    super.connectedCallback();
    this.setAttribute('role', 'option');
  }

  render() {
    return html`<span><span class="check"></span><span title=${this.label}>${this.label}</span></span>`;
  }
}
customElements.define('lightning-base-combobox-item', Item);

const menu = css`
  :host {
    display: block;
    position: relative;
  }
  .menu {
    position: absolute;
    z-index: 5;
    background: #fff;
    border: 1px solid #aaa;
    width: 100%;
  }
  button,
  input {
    width: 100%;
    padding: 6px;
    text-align: left;
    box-sizing: border-box;
  }
  abbr {
    color: #c00;
  }
`;

/** A list: a button, and items that exist once it has been opened, after a spinner. */
class Combobox extends Base {
  static styles = menu;
  static properties = { ...Base.properties, loaded: { state: true } };

  render() {
    return html`${this.caption('combobox-button-1')}
      <button type="button" id="combobox-button-1" role="combobox" aria-haspopup="listbox" aria-expanded=${Boolean(this.isOpen)} @click=${this.open} @blur=${this.close}>${this.value ?? '--Aucun--'}</button>
      ${this.isOpen ? html`<div class="menu" role="listbox">${this.loaded ? this.items() : 'Chargement'}</div>` : ''}${this.after()}`;
  }

  items() {
    return this.options.map(
      it =>
        html`<lightning-base-combobox-item .label=${it} @mousedown=${event => event.preventDefault()} @click=${() => this.take(it)}></lightning-base-combobox-item>`,
    );
  }

  open() {
    this.isOpen = !this.isOpen;
    if (!this.loaded)
      setTimeout(() => {
        this.loaded = true;
      }, 500);
  }

  close() {
    this.isOpen = false;
  }

  take(text) {
    this.isOpen = false;
    this.tell(text);
  }
}
customElements.define('lightning-combobox', Combobox);

/** A reference to a record: a search, whose box gives way to a pill once one is chosen. */
class Lookup extends Base {
  static styles = menu;
  static properties = { ...Base.properties, found: { state: true } };

  render() {
    if (this.value) {
      return html`${this.caption('pill')}<div class="pill"><span>${this.value}</span> <button type="button" style="width: auto" title="Effacer la sélection" @click=${() => this.tell(null)}>✕</button></div>`;
    }
    return html`${this.caption('lookup')}<input id="lookup" role="combobox" aria-expanded="false" placeholder="Rechercher des établissements..." autocomplete="off" @input=${this.look} @change=${event => event.stopPropagation()} />
      ${this.found ? html`<div class="menu" role="listbox">${this.found.length ? this.items() : 'Aucun résultat'}</div>` : ''}`;
  }

  items() {
    return this.found.map(
      it =>
        html`<lightning-base-combobox-item .label=${it} @click=${() => this.tell(it)}></lightning-base-combobox-item>`,
    );
  }

  async look({ target }) {
    const query = target.value;
    this.found = [];
    const answer = query.length < 3 ? null : await askServer(this.options, query, 700);
    if (target.value === query) this.found = answer;
  }
}
customElements.define('lightning-lookup', Lookup);
