import './assets.js';
import '@esri/calcite-components/main.css';
import '@esri/calcite-components/components/calcite-block';
import '@esri/calcite-components/components/calcite-button';
import '@esri/calcite-components/components/calcite-checkbox';
import '@esri/calcite-components/components/calcite-combobox';
import '@esri/calcite-components/components/calcite-combobox-item';
import '@esri/calcite-components/components/calcite-input-date-picker';
import '@esri/calcite-components/components/calcite-input-number';
import '@esri/calcite-components/components/calcite-input-text';
import '@esri/calcite-components/components/calcite-label';
import '@esri/calcite-components/components/calcite-navigation';
import '@esri/calcite-components/components/calcite-navigation-logo';
import '@esri/calcite-components/components/calcite-option';
import '@esri/calcite-components/components/calcite-panel';
import '@esri/calcite-components/components/calcite-segmented-control';
import '@esri/calcite-components/components/calcite-segmented-control-item';
import '@esri/calcite-components/components/calcite-select';
import '@esri/calcite-components/components/calcite-shell';
import { naturesDeContrat, typesDeContrat } from '../../shared/contract-lists.js';
import { expose, hand } from '../../shared/expose.js';
import { takeMarks } from '../../shared/marks.js';
import './page.css';

const classifications = [
  'Employé - niveau A',
  'Employé - niveau B',
  'Technicien - niveau C',
  'Cadre',
];
const held = {
  type: null,
  nature: null,
  debut: null,
  fin: null,
  signature: null,
  emploi: '',
  classification: null,
  niveau: '',
  coefficient: null,
  essai: null,
  hebdo: '',
  salaire: null,
  tuteur: false,
};
expose(() => held);
takeMarks();
const at = id => document.getElementById(id);

function add(parent, tag, more) {
  const node = Object.assign(document.createElement(tag), more);
  at(parent).append(node);
}
for (const [rank, text] of typesDeContrat.entries())
  add('type', 'calcite-combobox-item', { value: `t${rank}`, heading: text });
at('type').addEventListener('calciteComboboxChange', ({ target }) => {
  const chosen = /^t(\d+)$/.exec(target.value);
  held.type = chosen ? typesDeContrat[Number(chosen[1])] : null;
});
for (const [rank, text] of naturesDeContrat.entries())
  add('nature', 'calcite-segmented-control-item', { value: String(rank), textContent: text });
for (const [rank, text] of ['', ...classifications].entries())
  add('classification', 'calcite-option', { value: String(rank), label: text || 'Sélectionnez' });
at('classification').addEventListener('calciteSelectChange', ({ target }) => {
  held.classification = classifications[Number(target.value) - 1] ?? null;
});

for (const id of ['emploi', 'niveau'])
  at(id).addEventListener('calciteInputTextChange', ({ target }) => {
    held[id] = target.value;
  });
// A duration is told again as the page writes it.
at('hebdo').addEventListener('calciteInputTextChange', ({ target }) => {
  const [, hours, minutes = '00'] = /^(\d{1,2})[h:](\d\d)?$/.exec(target.value) ?? [];
  held.hebdo = hours ? `${hours}h${minutes}` : '';
  target.value = held.hebdo;
});
for (const id of ['coefficient', 'essai', 'salaire'])
  at(id).addEventListener('calciteInputNumberChange', ({ target }) => {
    held[id] = target.value === '' ? null : Number(target.value);
  });
const follow = (box, key) =>
  box.addEventListener('calciteInputDatePickerChange', () => {
    held[key] = box.value || null;
  });
follow(at('debut'), 'debut');
follow(at('signature'), 'signature');
at('tuteur').addEventListener('calciteCheckboxChange', ({ target }) => {
  held.tuteur = target.checked;
});

// The end is asked for a « CDD » only, a little later.
at('nature').addEventListener('calciteSegmentedControlChange', ({ target }) => {
  held.nature = naturesDeContrat[Number(target.value)];
  setTimeout(() => {
    at('cdd').replaceChildren();
    if (held.nature !== 'CDD') return;
    const line = document.createElement('div');
    line.className = 'r';
    for (const [name, value] of Object.entries(hand('fin'))) line.setAttribute(name, value);
    const box = Object.assign(document.createElement('calcite-input-date-picker'), {
      labelText: 'Fin du contrat à durée déterminée',
    });
    follow(box, 'fin');
    line.append(box);
    at('cdd').append(line);
  }, 350);
});
