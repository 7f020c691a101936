import { html, LitElement, nothing } from 'lit';
import { askServer } from '../../shared/lists.js';
import { funds, insurers, townsOf } from './choices.js';
import { request } from './demande.js';
import { box, frame, known, mark } from './fields.js';
import { drawAgain, held, put } from './held.js';

const inPairs = text => text.replace(/\D/g, '').replace(/(\d\d)(?=\d)/g, '$1 ');

class Employeur extends LitElement {
  static properties = { ready: {}, found: {}, asking: {}, towns: {}, left: {} };

  constructor() {
    super();
    Object.assign(this, { ready: false, found: [], asking: false, towns: [], left: {} });
    drawAgain(this);
    setTimeout(() => {
      this.ready = true;
    }, 900);
  }

  // The kit dresses the boxes of the document alone.
  createRenderRoot() {
    return this;
  }

  // The rows are those that a slow server finds for what is typed.
  search({ target }) {
    const typed = target.value;
    // The kit tells a choice as it tells a key.
    if (typed && typed === held.retraite) return;
    clearTimeout(this.rest);
    put('retraite', null);
    this.found = [];
    this.asking = typed.length > 1;
    if (!this.asking) return;
    this.rest = setTimeout(async () => {
      const rows = await askServer(funds, typed, 1100);
      if (document.getElementById('retraite').value !== typed) return;
      this.found = rows;
      this.asking = false;
    }, 350);
  }

  askTowns(code) {
    clearTimeout(this.townRest);
    this.towns = [];
    put('commune', null);
    this.townRest = setTimeout(() => {
      this.towns = townsOf[code] ?? [];
    }, 700);
    return code;
  }

  leave(key) {
    this.left = { ...this.left, [key]: true };
  }

  missing(key) {
    return this.left[key] && !held[key] ? 'Saisie obligatoire' : undefined;
  }

  company() {
    return html`
      <sbb-title level="3" visual-level="5">Votre entreprise</sbb-title>
      <div class="grille">
        <div data-hand=${mark('public')}>
          <p class="question" id="public-titre">Type de public</p>
          <sbb-radio-button-group
            name="public"
            aria-labelledby="public-titre"
            @change=${({ currentTarget }) => put('public', currentTarget.value)}
          >
            <sbb-radio-button value="P">Permanent</sbb-radio-button>
            <sbb-radio-button value="I">Intérimaire</sbb-radio-button>
          </sbb-radio-button-group>
        </div>
        ${box('effectif', 'Combien de salariés au total ?', {
          type: 'number',
          take: text => (text === '' ? null : Number(text)),
          hint: 'Tous établissements confondus',
        })}
        ${frame(
          'retraite',
          'Caisse de retraite complémentaire',
          html`<input
              id="retraite"
              autocomplete="off"
              @input=${this.search}
              @change=${({ target }) => put('retraite', funds.includes(target.value) ? target.value : null)}
              @blur=${() => setTimeout(() => this.leave('retraite'), 300)}
            />
            <sbb-autocomplete require-selection>
              ${this.found.map(text => html`<sbb-option value=${text}>${text}</sbb-option>`)}
              ${this.asking ? html`<sbb-option-hint>Recherche en cours…</sbb-option-hint>` : nothing}
            </sbb-autocomplete>`,
          { hint: 'Ex: AG2R, APICIL, ...', error: this.missing('retraite') },
        )}
        ${frame(
          'prevoyance',
          'Organisme de prévoyance',
          html`<sbb-select
            id="prevoyance"
            @change=${({ currentTarget }) => put('prevoyance', currentTarget.value)}
            @close=${() => this.leave('prevoyance')}
          >
            ${Object.entries(insurers).map(
              ([family, names], rank) => html`<sbb-optgroup label=${family}>
                ${names.map((text, at) => html`<sbb-option value=${`${rank}${at}`}>${text}</sbb-option>`)}
              </sbb-optgroup>`,
            )}
          </sbb-select>`,
          { error: this.missing('prevoyance') },
        )}
      </div>
    `;
  }

  place() {
    return html`
      <sbb-title level="3" visual-level="5">Établissement qui fait la demande</sbb-title>
      <div class="grille">
        <div class="large">${box('voie', 'N° et voie', { leave: text => text.toLocaleUpperCase('fr') })}</div>
        ${box('codePostal', 'CP', { max: 5, mode: 'numeric', rewrite: text => (text === held.codePostal ? text : this.askTowns(text)) })}
        ${frame(
          'commune',
          'Commune',
          html`<sbb-select
            id="commune"
            ?disabled=${!this.towns.length}
            .value=${held.commune}
            @change=${({ currentTarget }) => put('commune', currentTarget.value)}
          >
            ${this.towns.map(text => html`<sbb-option value=${text}>${text}</sbb-option>`)}
          </sbb-select>`,
        )}
        ${box('telephone', 'Téléphone', { type: 'tel', rewrite: inPairs, max: 14 })}
        ${box('email', 'Adresse mail de contact', {
          type: 'email',
          value: 'accueil@example.org',
          suffix: html`<sbb-form-field-clear></sbb-form-field-clear>`,
        })}
        ${frame(
          'horaire',
          'Nous rappeler à partir de',
          html`<sbb-time-input
            id="horaire"
            @change=${({ target }) => put('horaire', target.value || null)}
          ></sbb-time-input>`,
        )}
      </div>
    `;
  }

  render() {
    if (!this.ready)
      return html`<div class="attente"><sbb-loading-indicator-circle></sbb-loading-indicator-circle></div>`;
    return html`
      <div class="siege">
        <sbb-title level="3" visual-level="5">Siège social</sbb-title>
        <div class="grille">
          ${known('raison', 'Raison Sociale', 'GROUPEMENT FLE')}
          ${known('siret', "Siret de l'établissement", '51161271500033')}
          ${known('siegeVoie', 'N° et voie', '2 RUE DE VERDUN')}
          ${known('siegeCommune', 'Commune', 'MONTPELLIER')}
        </div>
      </div>
      <form novalidate @submit=${this.send}>
        ${this.company()} ${this.place()} ${request()}
        <sbb-divider></sbb-divider>
        <div class="ligne">
          <sbb-toggle-check checked @change=${({ target }) => put('copie', target.checked)}
            >Recevoir une copie par courriel</sbb-toggle-check
          >
        </div>
        <div class="ligne">
          <sbb-checkbox value="oui" @change=${({ target }) => put('atteste', target.checked)}
            >J’atteste sur l’honneur l’exactitude des données saisies.</sbb-checkbox
          >
        </div>
        <div class="actions">
          <sbb-transparent-button type="button">Supprimer</sbb-transparent-button>
          <sbb-secondary-button type="button">Enregistrer</sbb-secondary-button>
          <sbb-button type="submit">Transmettre</sbb-button>
        </div>
      </form>
    `;
  }

  send(event) {
    event.preventDefault();
    put('envois', held.envois + 1);
  }
}
customElements.define('me-employeur', Employeur);
