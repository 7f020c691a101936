import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import '@shoelace-style/shoelace/dist/components/details/details.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/radio-button/radio-button.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import './identity.js';
import './contact.js';
import './contract.js';
import { html } from 'lit';
import { Piece } from './shell.js';

customElements.define(
  'akto-saisie-salarie',
  class extends Piece {
    render() {
      return html`<h2>Saisie Salarié(e)</h2>
        <akto-identite></akto-identite>
        <akto-coordonnees></akto-coordonnees>
        <akto-contrat></akto-contrat>
        <sl-button>Supprimer</sl-button> <sl-button variant="primary">Enregistrer</sl-button>`;
    }
  },
);
document.getElementById('app').append(document.createElement('akto-saisie-salarie'));
