import { html, nothing } from 'lit';
import { hand } from '../../shared/expose.js';
import { sexes } from '../../shared/lists.js';
import { held, put } from './held.js';
import { Piece } from './shell.js';

const mark = key => ('data-hand' in hand(key) ? key : '');

customElements.define(
  'akto-identite',
  class extends Piece {
    /** Typed JJ/MM/AAAA; taken when the box is left, else refused under it. */
    takeDay({ target }) {
      const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(target.value) ?? [];
      put('naissance', year ? `${year}-${month}-${day}` : null);
      target.helpText = year ? 'Format : JJ/MM/AAAA' : 'Saisissez une valeur de date';
    }
    render() {
      return html`<h3>Informations salarié(e)</h3>
        <div class="grid">
          ${this.text('nomNaissance', 'Nom de naissance', { required: true, max: 50, help: '50 caractères maximum' })}
          ${this.text('nomUsage', "Nom d'usage (si différent)", { max: 50, help: '50 caractères maximum' })}
          ${this.text('prenom', 'Prénom', { required: true, max: 50 })}
          <sl-input data-hand=${mark('naissance')} label="Date de naissance" required help-text="Format : JJ/MM/AAAA" maxlength="10" @sl-change=${this.takeDay}></sl-input>
          ${this.list('sexe', 'Sexe', sexes)}
          <sl-checkbox data-hand=${mark('rqth')} ?checked=${held.rqth} @sl-change=${({ target }) => put('rqth', target.checked)}>Qualité de travailleur handicapé</sl-checkbox>
        </div>
        <sl-radio-group data-hand=${mark('nirTemporaire')} label="Êtes-vous détenteur d'un NIR temporaire ?" required @sl-change=${({ target }) => put('nirTemporaire', target.value === '1' ? 'Oui' : 'Non')}>
          <sl-radio-button value="1">Oui</sl-radio-button><sl-radio-button value="0">Non</sl-radio-button>
        </sl-radio-group>
        ${held.nirTemporaire === 'Non' ? this.text('nir', 'Numéro de sécurité sociale (NIR)', { required: true, max: 13, help: '13 caractères' }) : nothing}
        ${held.nirTemporaire === 'Oui' ? this.text('ntt', 'Numéro technique temporaire', { required: true, max: 40, help: '11 à 40 caractères' }) : nothing}`;
    }
  },
);
