import { css, html, LitElement, nothing } from 'lit';
import { expose, hand } from '../../shared/expose.js';
import { parseFrench } from '../../shared/french-number.js';
import * as lists from '../../shared/lists.js';
import './inputs.js';
import './lists.js';

const etablissements = ['CENTRE FLE DES GLYCINES', 'GLYCINES ET JARDINS', 'ATELIER DES LANGUES'];
const record = {
  nomNaissance: '',
  prenom: '',
  naissance: null,
  sexe: null,
  nirTemporaire: null,
  nir: '',
  voie: '',
  codePostal: '',
  ville: '',
  email: '',
  contrat: null,
  csp: null,
  etablissement: null,
  tauxHoraire: null,
  cherche: '',
  informe: false,
};
const read = {
  naissance: text => text.split('/').reverse().join('-'),
  tauxHoraire: parseFrench,
};
expose(() => record);
const markOf = key => hand(key)['data-hand'] ?? nothing;

/** A section that folds: its title is in its shadow root, its fields are slotted. */
class Section extends LitElement {
  static properties = { label: {} };

  render() {
    return html`<section style="border: 1px solid #ccc; margin: 12px 0; padding: 4px 16px 12px"><h3>${this.label}</h3><slot></slot></section>`;
  }
}
customElements.define('lightning-accordion-section', Section);

/** The address: three boxes drawn again, all together, whenever one of them is told. */
class Address extends LitElement {
  static properties = { turn: { state: true } };

  render() {
    const box = (key, label, type) =>
      html`<lightning-input .label=${label} .type=${type} .value=${record[key]} required data-hand=${markOf(key)} @change=${() => this.renew()}></lightning-input>`;
    const all = html`${box('voie', 'N° et voie', 'area')}${box('codePostal', 'Code postal')}${box('ville', 'Ville')}`;
    return this.turn
      ? html`<div>${all}</div>`
      : html`<fieldset style="border: 0; padding: 0">${all}</fieldset>`;
  }

  renew() {
    setTimeout(() => {
      this.turn = !this.turn;
    }, 150);
  }
}
customElements.define('lightning-input-address', Address);

/** The form: it holds the record, and draws it again at each change. */
class RecordForm extends LitElement {
  static properties = { turn: { state: true } };
  static styles = css`
    .row {
      margin: 10px 0;
    }
  `;

  held(event) {
    const element = event.composedPath().find(it => it.dataset?.field);
    const key = element?.dataset.field || this.addressKey(event);
    if (!key) return;
    const { value } = event.detail;
    record[key] = read[key] ? read[key](value) : value;
    this.turn = !this.turn;
  }

  addressKey(event) {
    const label = event.composedPath().find(it => it.localName === 'lightning-input')?.label;
    return { 'N° et voie': 'voie', 'Code postal': 'codePostal', Ville: 'ville' }[label];
  }

  text(key, label, { type, help, must } = {}) {
    return html`<div class="row" data-field=${key} data-hand=${markOf(key)}><lightning-input .label=${label} .type=${type} .help=${help} ?required=${must}></lightning-input></div>`;
  }

  list(key, label, options) {
    return html`<div class="row" data-field=${key} data-hand=${markOf(key)}><lightning-combobox .label=${label} .options=${options} .value=${record[key]} required></lightning-combobox></div>`;
  }

  render() {
    return html`<div @change=${this.held}>
      <lightning-accordion-section label="Informations salarié(e)">
        ${this.text('nomNaissance', 'Nom de naissance', { must: true, help: '50 caractères maximum' })}
        ${this.text('prenom', 'Prénom', { must: true })}
        ${this.text('naissance', 'Date de naissance', { type: 'date', must: true, help: 'Format : 31/12/2024' })}
        ${this.list('sexe', 'Sexe', lists.sexes)}
        ${this.list('nirTemporaire', "Êtes-vous détenteur d'un NIR temporaire ?", ['Oui', 'Non'])}
        ${record.nirTemporaire === 'Non' ? this.text('nir', 'Numéro de sécurité sociale (NIR)', { type: 'nir', must: true, help: '13 caractères' }) : ''}
      </lightning-accordion-section>
      <lightning-accordion-section label="Coordonnées du salarié(e)">
        <lightning-input-address></lightning-input-address>
        ${this.text('email', 'Email', { type: 'email', help: '64 caractères maximum' })}
      </lightning-accordion-section>
      <lightning-accordion-section label="Informations complémentaires">
        ${this.list('contrat', 'Nature du contrat', lists.contrats)}
        ${this.list('csp', 'Catégorie socio-professionnelle (CSP)', lists.categories)}
        <div class="row" data-field="etablissement" data-hand=${markOf('etablissement')}><lightning-lookup label="Établissement de rattachement" .options=${etablissements} .value=${record.etablissement}></lightning-lookup></div>
        ${this.text('tauxHoraire', 'Taux horaire brut', { help: 'en euros' })}
        <label><input type="checkbox" @change=${event => this.inform(event)} /> La personne a été informée du traitement de ses données</label>
      </lightning-accordion-section>
      <button>Supprimer</button> <button>Enregistrer</button></div>`;
  }

  inform(event) {
    event.stopPropagation();
    record.informe = event.target.checked;
  }
}
customElements.define('c-record-form', RecordForm);

class App extends LitElement {
  render() {
    return html`<div style="max-width: 720px; margin: 0 auto; font-family: sans-serif">
      <input type="search" placeholder="Rechercher un salarié" @change=${({ target }) => {
        record.cherche = target.value;
      }} />
      <h2>Saisie Salarié(e)</h2>
      <c-record-form></c-record-form>
    </div>`;
  }
}
customElements.define('c-app', App);
