import '@gouvfr/dsfr/dist/dsfr.min.css';
import { expose, hand, held, put } from '../../shared/widgets.js';

expose(() => held);

const app = document.getElementById('app');

/** The markup of the State's design system: CSS on native controls, hidden under their labels. */
function dsfr(key, markup, value = box => box.value, start = null) {
  const line = document.createElement('div');
  line.className = 'line';
  Object.assign(line.dataset, 'data-hand' in hand(key) ? { hand: key } : {});
  line.append(document.createRange().createContextualFragment(markup.replaceAll('$k', key)));
  app.append(line);
  held[key] = start;
  line.addEventListener('change', event => put(key)(value(event.target)));
}
const radio = (text, rank) =>
  `<div class="fr-fieldset__element fr-fieldset__element--inline"><div class="fr-radio-group"><input type="radio" id="$k-${rank}" name="$k" value="${text}">
   <label class="fr-label" for="$k-${rank}">${text}</label></div></div>`;

dsfr(
  'input',
  `<div class="fr-input-group"><label class="fr-label" for="$k">Intitulé <span class="fr-hint-text">50 caractères maximum</span></label>
  <input class="fr-input" id="$k" type="text"></div>`,
);
dsfr(
  'date',
  `<div class="fr-input-group"><label class="fr-label" for="$k">Date de naissance <span class="fr-hint-text">Format attendu : JJ/MM/AAAA</span></label>
  <input class="fr-input" id="$k" type="text"></div>`,
  box => box.value.split('/').reverse().join('-'),
);
dsfr(
  'number',
  `<div class="fr-input-group"><label class="fr-label" for="$k">Montant HT</label><div class="fr-input-wrap"><input class="fr-input" id="$k" inputmode="decimal" type="text"></div></div>`,
  box => (/^\d+(,\d+)?$/.test(box.value) ? Number(box.value.replace(',', '.')) : null),
);
dsfr(
  'select',
  `<div class="fr-select-group"><label class="fr-label" for="$k">Nature du contrat</label><select class="fr-select" id="$k">
  <option value="" selected disabled hidden>Sélectionner une option</option><option>CDI</option><option>CDD</option></select></div>`,
);
dsfr(
  'radios',
  `<fieldset class="fr-fieldset" aria-labelledby="$k-l"><legend class="fr-fieldset__legend" id="$k-l">Paiement direct</legend>${radio('Oui', 0)}${radio('Non', 1)}</fieldset>`,
);
dsfr(
  'segmented',
  `<fieldset class="fr-segmented"><legend class="fr-segmented__legend">Modalité pédagogique</legend><div class="fr-segmented__elements">
  ${['Présentielle', 'Mixte', 'AFEST'].map((text, rank) => `<div class="fr-segmented__element"><input value="${text}" type="radio" id="$k-${rank}" name="$k"><label class="fr-label" for="$k-${rank}">${text}</label></div>`).join('')}
  </div></fieldset>`,
);
dsfr(
  'rich',
  `<fieldset class="fr-fieldset" aria-labelledby="$k-l"><legend class="fr-fieldset__legend" id="$k-l">Type de module</legend>
  ${['Formation Interne', 'Formation Externe'].map((text, rank) => `<div class="fr-fieldset__element"><div class="fr-radio-group fr-radio-rich"><input value="${text}" type="radio" id="$k-${rank}" name="$k"><label class="fr-label" for="$k-${rank}">${text}</label></div></div>`).join('')}</fieldset>`,
);
dsfr(
  'checkbox',
  `<div class="fr-checkbox-group"><input id="$k" type="checkbox"><label class="fr-label" for="$k">Travailleur handicapé</label></div>`,
  box => box.checked,
  false,
);
dsfr(
  'toggle',
  `<div class="fr-toggle"><input type="checkbox" class="fr-toggle__input" id="$k"><label class="fr-toggle__label" for="$k" data-fr-checked-label="Activé" data-fr-unchecked-label="Désactivé">Formation à distance</label></div>`,
  box => box.checked,
  false,
);
dsfr(
  'upload',
  `<div class="fr-upload-group"><label class="fr-label" for="$k">Ajouter un fichier <span class="fr-hint-text">Taille maximale : 500 Mo.</span></label><input class="fr-upload" type="file" id="$k"></div>`,
  box => [...box.files].map(({ name }) => name),
);
