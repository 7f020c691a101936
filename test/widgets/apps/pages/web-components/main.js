import '@lion/ui/define/lion-input.js';
import '@lion/ui/define/lion-input-amount.js';
import '@lion/ui/define/lion-input-date.js';
import '@material/web/checkbox/checkbox.js';
import '@material/web/select/outlined-select.js';
import '@material/web/select/select-option.js';
import '@material/web/switch/switch.js';
import '@material/web/textfield/outlined-text-field.js';
import '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/radio-button/radio-button.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import '@shoelace-style/shoelace/dist/components/switch/switch.js';
import '@shoelace-style/shoelace/dist/themes/light.css';
import { contrats } from '../../shared/lists.js';
import { expose, held, isoDay, line, put } from '../../shared/widgets.js';
import './closed-field.js';

expose(() => held);

/** A component that brings its own label: `value` reads it at `event`. */
function component(key, markup, event, value = element => element.value, start = null) {
  const box = line(key, '', markup, { labelTag: 'span' });
  box.firstElementChild.remove();
  held[key] = start;
  box.firstElementChild.addEventListener(event, () => put(key)(value(box.firstElementChild)));
}
const checked = element => element.checked;
const options = (tag, list) =>
  list.map((text, rank) => `<${tag} value="v${rank}">${text}</${tag}>`).join('');
const mdOptions = list =>
  list
    .map(
      (text, rank) =>
        `<md-select-option value="v${rank}"><div slot="headline">${text}</div></md-select-option>`,
    )
    .join('');

component('slInput', '<sl-input label="Intitulé"></sl-input>', 'sl-change');
component(
  'slNumber',
  '<sl-input type="number" step="0.25" label="Durée en heures"></sl-input>',
  'sl-change',
  it => it.valueAsNumber,
);
component('slDate', '<sl-input type="date" label="Début de formation"></sl-input>', 'sl-change');
component(
  'slSelect',
  `<sl-select label="Nature du contrat">${options('sl-option', contrats)}</sl-select>`,
  'sl-change',
  it => contrats[it.value.slice(1)],
);
component(
  'slMultiple',
  `<sl-select label="Contrats acceptés" multiple>${options('sl-option', contrats)}</sl-select>`,
  'sl-change',
  it => it.value.map(value => contrats[value.slice(1)]),
  [],
);
component(
  'slRadio',
  '<sl-radio-group label="Paiement direct"><sl-radio-button value="Oui">Oui</sl-radio-button><sl-radio-button value="Non">Non</sl-radio-button></sl-radio-group>',
  'sl-change',
);
component(
  'slCheckbox',
  '<sl-checkbox>Travailleur handicapé</sl-checkbox>',
  'sl-change',
  checked,
  false,
);
component('slSwitch', '<sl-switch>Formation à distance</sl-switch>', 'sl-change', checked, false);

component(
  'mdText',
  '<md-outlined-text-field label="Nom de naissance"></md-outlined-text-field>',
  'change',
);
component(
  'mdSelect',
  `<md-outlined-select label="Type de contrat">${mdOptions(contrats)}</md-outlined-select>`,
  'change',
  it => contrats[it.value.slice(1)],
);
component(
  'mdCheckbox',
  '<label><md-checkbox touch-target="wrapper"></md-checkbox> Notice lue</label>',
  'change',
  it => it.querySelector('md-checkbox').checked,
  false,
);
component(
  'mdSwitch',
  '<label>Hébergement compris <md-switch></md-switch></label>',
  'change',
  it => it.querySelector('md-switch').selected,
  false,
);

// Lion: the model is theirs (`modelValue`), the inputs stand in the light DOM.
component(
  'lionInput',
  '<lion-input label="Prénom"></lion-input>',
  'model-value-changed',
  it => it.modelValue,
);
component(
  'lionAmount',
  '<lion-input-amount label="Montant HT" currency="EUR"></lion-input-amount>',
  'model-value-changed',
  it => (typeof it.modelValue === 'number' ? it.modelValue : null),
);
component(
  'lionDate',
  '<lion-input-date label="Fin de formation"></lion-input-date>',
  'model-value-changed',
  it => (it.modelValue instanceof Date ? isoDay(it.modelValue) : null),
);

component(
  'closedText',
  '<closed-field label="Code postal"></closed-field>',
  'closed-change',
  it => it.value,
);
component(
  'closedList',
  '<closed-list label="Commune" options="Amiens|Arras|Albert"></closed-list>',
  'closed-change',
  it => it.value,
);
