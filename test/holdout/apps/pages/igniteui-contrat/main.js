import {
  defineComponents,
  IgcButtonComponent,
  IgcButtonGroupComponent,
  IgcCardComponent,
  IgcCheckboxComponent,
  IgcComboComponent,
  IgcDatePickerComponent,
  IgcInputComponent,
  IgcMaskInputComponent,
  IgcNavbarComponent,
  IgcRadioComponent,
  IgcRadioGroupComponent,
  IgcSelectComponent,
  IgcSwitchComponent,
  IgcTextareaComponent,
} from 'igniteui-webcomponents';
import 'igniteui-webcomponents/themes/light/material.css';
import { minimums, naturesDeContrat, typesDeContrat } from '../../shared/contract-lists.js';
import { expose, hand } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import { takeMarks } from '../../shared/marks.js';
import './page.css';

const classifications = [
  'Employé - formateur, palier 1',
  'Technicien - assistant de formation',
  'Technicien qualifié - palier 9',
  'Cadre - responsable pédagogique',
  'Cadre - directeur de centre',
];
const niveaux = { Employés: ['A1', 'A2', 'B1', 'B2'], Techniciens: ['C1', 'C2', 'D1', 'D2'] };
const held = {
  recherche: '',
  type: null,
  nature: null,
  signature: null,
  debut: null,
  fin: null,
  effet: null,
  emploi: '',
  classification: null,
  niveau: null,
  coefficient: null,
  essai: null,
  hebdo: '',
  salaire: null,
  inscrit: null,
  numero: '',
  minimum: null,
  handicap: false,
  alertes: true,
  commentaires: '',
  tuteur: false,
};
const at = id => document.getElementById(id);
const on = (id, event, take) =>
  at(id).addEventListener(event, ({ detail }) => take(detail, at(id)));
const add = (parent, tag, more) => {
  const node = Object.assign(document.createElement(tag), more);
  parent.append(node);
  return node;
};

defineComponents(
  IgcButtonComponent,
  IgcButtonGroupComponent,
  IgcCardComponent,
  IgcCheckboxComponent,
  IgcComboComponent,
  IgcDatePickerComponent,
  IgcInputComponent,
  IgcMaskInputComponent,
  IgcNavbarComponent,
  IgcRadioComponent,
  IgcRadioGroupComponent,
  IgcSelectComponent,
  IgcSwitchComponent,
  IgcTextareaComponent,
);
takeMarks();
expose(() => held);

/** The day of a picker, in the local time as the kit gives it. */
const iso = day =>
  day
    ? `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`
    : null;
const follow = (picker, key) =>
  picker.addEventListener('igcChange', ({ detail }) => {
    held[key] = iso(detail);
  });
/** A date that an answer brings a little later: picked in its calendar alone. */
function askDay(key, label) {
  const picker = Object.assign(document.createElement('igc-date-picker'), {
    label,
    locale: 'fr',
    displayFormat: 'dd/MM/yyyy',
    nonEditable: true,
    required: true,
  });
  for (const [name, value] of Object.entries(hand(key))) picker.setAttribute(name, value);
  follow(picker, key);
  at('suite').replaceChildren(picker);
}

const types = typesDeContrat.map(text => ({ code: text.slice(0, 2), text }));
Object.assign(at('type'), { valueKey: 'code', displayKey: 'text', data: types });
on('type', 'igcChange', ({ newValue }) => {
  held.type = newValue[0] ?? null;
  if (held.type === '30') setTimeout(askDay, 300, 'effet', 'Si avenant, date d’effet');
});
for (const [rank, text] of naturesDeContrat.entries())
  add(at('nature'), 'igc-toggle-button', { value: String(rank), textContent: text });
on('nature', 'igcSelect', rank => {
  held.nature = naturesDeContrat[Number(rank)];
  held.fin = null;
  at('suite').replaceChildren();
  if (held.nature === 'CDD') setTimeout(askDay, 400, 'fin', 'Date de fin du CDD');
});
follow(at('signature'), 'signature');
follow(at('debut'), 'debut');

// The server is asked for these when the list first opens.
Object.assign(at('classification'), { valueKey: 'id', displayKey: 'text' });
at('classification').addEventListener(
  'igcOpened',
  ({ target }) => {
    setTimeout(() => {
      target.data = classifications.map((text, rank) => ({ id: 301 + rank, text }));
    }, 700);
  },
  { once: true },
);
on('classification', 'igcChange', ({ newValue }) => {
  held.classification = newValue[0] ?? null;
});
for (const [title, levels] of Object.entries(niveaux)) {
  const group = add(at('niveau'), 'igc-select-group', {});
  add(group, 'igc-select-header', { slot: 'label', textContent: title });
  for (const level of levels) add(group, 'igc-select-item', { value: level, textContent: level });
}
for (const [rank, text] of minimums.entries())
  add(at('minimum'), 'igc-select-item', { value: `m${rank}`, textContent: text });
for (const id of ['niveau', 'minimum'])
  on(id, 'igcChange', item => {
    held[id] = item.value;
  });

for (const id of ['recherche', 'emploi', 'numero', 'commentaires'])
  on(id, 'igcInput', text => {
    held[id] = text;
  });
on('hebdo', 'igcChange', text => {
  held.hebdo = /^\d\dh\d\d$/.test(text) ? text : '';
});
for (const id of ['coefficient', 'essai'])
  on(id, 'igcChange', text => {
    held[id] = text === '' ? null : Number(text);
  });
// The amount is judged, and written again, once the box is left.
on('salaire', 'igcChange', (text, box) => {
  held.salaire = parseFrench(text);
  box.invalid = held.salaire === null;
  if (!box.invalid) box.value = formatFrench(held.salaire);
});
at('inscrit').addEventListener('igcChange', ({ target, detail }) => {
  held.inscrit = detail?.value ?? target.value;
  const isNeeded = held.inscrit === 'O';
  Object.assign(at('numero'), { disabled: !isNeeded, required: isNeeded });
});
at('alertes').checked = true;
for (const id of ['handicap', 'alertes', 'tuteur'])
  on(id, 'igcChange', ({ checked }) => {
    held[id] = checked;
  });
