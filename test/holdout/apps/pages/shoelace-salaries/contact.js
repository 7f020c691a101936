import { html } from 'lit';
import { hand } from '../../shared/expose.js';
import { held, put } from './held.js';
import { Piece } from './shell.js';

const mark = key => ('data-hand' in hand(key) ? key : '');

/** A home-made box that is one more shadow root deep, its label slotted from outside. */
customElements.define(
  'akto-saisie',
  class extends Piece {
    static properties = { key: {}, max: { type: Number } };
    render() {
      return html`<slot></slot><br><input type="text" maxlength=${this.max ?? 500} .value=${held[this.key]} @change=${({ target }) => put(this.key, target.value)} style="width: 100%; padding: 8px; box-sizing: border-box">`;
    }
  },
);

customElements.define(
  'akto-coordonnees',
  class extends Piece {
    render() {
      return html`<h3>Établissement employeur</h3>
        <div class="grid"><akto-saisie key="employeurCodePostal"><span>Code postal</span></akto-saisie></div>
        <h3>Coordonnées du salarié(e)</h3>
        <div class="grid">
          ${this.text('voie', 'N° et voie', { required: true })}
          ${this.text('complement', "Complément d'adresse")}
          <akto-saisie key="codePostal" max="5" data-hand=${mark('codePostal')}><span>Code postal</span> <span style="color: red">*</span></akto-saisie>
          <akto-saisie key="ville" data-hand=${mark('ville')}><span>Ville</span> <span style="color: red">*</span></akto-saisie>
          ${this.text('telephone', 'Téléphone', { type: 'tel', help: 'Ex: 01 23 45 67 89', event: 'sl-change' })}
          ${this.text('email', 'Email', { max: 64, event: 'sl-change' })}
        </div>`;
    }
  },
);
