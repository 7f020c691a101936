import { html } from 'lit';
import { hand } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import { categories, contrats, niveauxSalarie, statuts } from '../../shared/lists.js';
import { held, put } from './held.js';
import { Piece } from './shell.js';

const mark = key => ('data-hand' in hand(key) ? key : '');

customElements.define(
  'akto-contrat',
  class extends Piece {
    rate(key, label, unit) {
      return html`<sl-input data-hand=${mark(key)} label=${label} .value=${formatFrench(held[key])} @sl-change=${({ target }) => put(key, parseFrench(target.value))}><span slot="suffix">${unit}</span></sl-input>`;
    }
    render() {
      return html`<sl-details summary="Informations complémentaires" open>
        <div class="grid">
          ${this.list('contrat', 'Nature du contrat', contrats)}
          ${this.list('csp', 'Catégorie socio-professionnelle (CSP)', categories)}
          ${this.list('statut', 'Statut salarié', statuts)}
          ${this.list('niveauSalarie', 'Niveau actuel de formation', niveauxSalarie)}
          ${this.text('cpf', 'Numéro de dossier CPF', { max: 255 })}
          ${this.rate('tauxHoraire', 'Taux horaire brut', '€')}
          ${this.rate('tauxCharge', 'Taux de charge (%)', '%')}
          <sl-input label="Total" disabled value="0,00"></sl-input>
        </div>
        <sl-checkbox @sl-change=${({ target }) => put('accepte', target.checked)}>J'atteste disposer des pièces justificatives</sl-checkbox>
      </sl-details>`;
    }
  },
);
