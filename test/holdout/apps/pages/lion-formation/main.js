import './locale.js';
import '@lion/ui/define/lion-button.js';
import '@lion/ui/define/lion-checkbox.js';
import '@lion/ui/define/lion-checkbox-group.js';
import '@lion/ui/define/lion-combobox.js';
import '@lion/ui/define/lion-fieldset.js';
import '@lion/ui/define/lion-input.js';
import '@lion/ui/define/lion-input-amount.js';
import '@lion/ui/define/lion-input-datepicker.js';
import '@lion/ui/define/lion-input-stepper.js';
import '@lion/ui/define/lion-option.js';
import '@lion/ui/define/lion-radio.js';
import '@lion/ui/define/lion-radio-group.js';
import '@lion/ui/define/lion-select.js';
import '@lion/ui/define/lion-select-rich.js';
import '@lion/ui/define/lion-switch.js';
import '@lion/ui/define/lion-textarea.js';
import { expose, hand } from '../../shared/expose.js';
import * as lists from '../../shared/lists.js';
import { takeMarks } from '../../shared/marks.js';
import './page.css';

takeMarks();
const named = name => document.querySelector(`[name="${name}"]`);

/** What the kit holds for a box: its « model value », which is no text for dates and numbers. */
function model(name) {
  const value = named(name)?.modelValue;
  if (value === undefined || value === null || value === '') return null;
  if (value instanceof Date) return value.toLocaleDateString('sv-SE');
  return value.type === 'unparseable' ? null : value;
}
const from = (name, entries) => entries[Number(model(name)?.slice(1) ?? -1)] ?? null;

expose(() => ({
  reference: model('reference') ?? '',
  objectif: from('objectif', lists.objectifsDossier),
  organisme: model('organisme'),
  titre: model('titre') ?? '',
  modalite: from('modalite', lists.modalites),
  distance: model('distance'),
  sanction: from('sanction', lists.sanctions),
  debut: model('debut'),
  fin: model('fin'),
  heures: model('heures'),
  jours: model('jours'),
  type: from('type', lists.typesFormation),
  direct: named('direct').checked,
  cout: model('cout'),
  honneur: named('honneur[]').modelValue.length > 0,
}));

const make = (tag, more) => Object.assign(document.createElement(tag), more);
// Options are codes; the first one of each list is no answer.
for (const [name, entries] of [
  ['objectif', lists.objectifsDossier],
  ['type', lists.typesFormation],
])
  named(name).append(
    make('lion-option', { choiceValue: '', textContent: 'Sélectionnez' }),
    ...entries.map((text, rank) =>
      make('lion-option', { choiceValue: `c${rank}`, textContent: text }),
    ),
  );
named('organisme').append(
  ...lists.organismes.map(text => make('lion-option', { choiceValue: text, textContent: text })),
);
named('modalite').append(
  ...lists.modalites.map((text, rank) =>
    make('lion-radio', { choiceValue: `m${rank}`, label: text }),
  ),
);
named('sanction')
  .querySelector('select')
  .append(
    new Option('Sélectionnez', ''),
    ...lists.sanctions.map((text, rank) => new Option(text, `s${rank}`)),
  );

// The share at a distance is asked for once the answer calls for it.
named('modalite').addEventListener('model-value-changed', () => {
  const wanted = Boolean(model('modalite')) && model('modalite') !== 'm0';
  const zone = document.getElementById('distance');
  if (wanted === zone.childElementCount > 0) return;
  if (!wanted) return zone.replaceChildren();
  const box = make('lion-input-amount', { name: 'distance', label: 'Durée à distance (heures)' });
  for (const [attribute, value] of Object.entries(hand('distance')))
    box.setAttribute(attribute, value);
  zone.append(box);
});
