import { html, nothing } from 'lit';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import { box, day, frame, mark } from './fields.js';
import { held, put } from './held.js';

const ways = [
  ['PRES', 'Présentielle', 'Tout le monde dans la même salle'],
  ['MIXT', 'Mixte', 'Une partie en salle, une partie à distance'],
  ['DIST', "A distance (présence d'un formateur)", 'Classe virtuelle'],
  ['FOAD', 'FOAD (e-learning sans formateur)', 'En autonomie'],
];

/** The third part: what is asked for. */
export function request() {
  const number = { mode: 'decimal', take: parseFrench };
  const leave = text => (parseFrench(text) === null ? text : formatFrench(parseFrench(text)));
  return html`
    <sbb-title level="3" visual-level="5">Votre demande</sbb-title>
    <div class="grille">
      ${box('reference', "Référence interne de l'entreprise", {
        max: 15,
        suffix: html`<sbb-form-field-text-counter></sbb-form-field-text-counter>`,
      })}
      <div data-hand=${mark('direct')}>
        <p class="question">L’OPCO paie-t-il directement l’organisme ?</p>
        <sbb-toggle @change=${({ currentTarget }) => put('direct', currentTarget.value)}>
          <sbb-toggle-option value="O">Oui</sbb-toggle-option>
          <sbb-toggle-option value="N">Non</sbb-toggle-option>
        </sbb-toggle>
      </div>
      <div class="large" data-hand=${mark('modalite')}>
        <p class="question">Modalité pédagogique</p>
        <sbb-radio-button-group
          name="modalite"
          aria-label="Choix"
          @change=${({ currentTarget }) => put('modalite', currentTarget.value)}
        >
          <div class="panneaux">
            ${ways.map(
              ([code, text, more]) => html`<sbb-radio-button-panel value=${code} size="s"
                >${text}<span slot="subtext">${more}</span></sbb-radio-button-panel
              >`,
            )}
          </div>
        </sbb-radio-button-group>
      </div>
      ${
        held.modalite === 'MIXT' || held.modalite === 'DIST'
          ? html`<div class="large">${box('distance', 'Dont à distance (heures)', { ...number, leave, suffix: html`<span slot="suffix">h</span>` })}</div>`
          : nothing
      }
      ${day('debut', 'Début de formation')} ${day('fin', 'La formation se termine le')}
      <div class="large" data-hand=${mark('programme')}>
        <p class="question" id="programme-titre">Programme</p>
        <sbb-file-selector
          accept=".pdf,.docx"
          accessibility-label="Programme"
          @filechanged=${({ target }) =>
            put(
              'programme',
              Array.from(target.files, file => file.name),
            )}
        ></sbb-file-selector>
      </div>
      <div class="large">
        ${frame(
          'commentaires',
          'Un commentaire pour votre conseiller ?',
          html`<textarea
            id="commentaires"
            maxlength="256"
            rows="3"
            @input=${({ target }) => put('commentaires', target.value)}
          ></textarea>`,
          { suffix: html`<sbb-form-field-text-counter></sbb-form-field-text-counter>` },
        )}
      </div>
    </div>
  `;
}
