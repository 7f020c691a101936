import { $ } from '../../shared/global-jquery.js';
import 'kendo-ui-core/esm/kendo.autocomplete.js';
import 'kendo-ui-core/esm/kendo.buttongroup.js';
import 'kendo-ui-core/esm/kendo.combobox.js';
import 'kendo-ui-core/esm/kendo.datepicker.js';
import 'kendo-ui-core/esm/kendo.dropdownlist.js';
import 'kendo-ui-core/esm/kendo.numerictextbox.js';
import 'kendo-ui-core/esm/cultures/kendo.culture.fr-FR.js';
import { expose } from '../../shared/expose.js';
import * as lists from '../../shared/lists.js';
import { takeMarks } from '../../shared/marks.js';
import './page.css';

const held = {
  reference: '',
  sous: 'Plan de développement des compétences',
  objectif: null,
  organisme: null,
  intitule: '',
  modalite: null,
  debut: null,
  fin: null,
  heures: null,
  jours: null,
  domaine: null,
  direct: 'Oui',
  cout: null,
  recherche: '',
};
expose(() => held);
takeMarks();
window.kendo.culture('fr-FR');

for (const [id, key] of [
  ['#ref', 'reference'],
  ['#ti', 'intitule'],
  ['#quick', 'recherche'],
])
  $(id).on('change', ({ target }) => {
    held[key] = target.value.trim();
  });

const rows = entries => entries.map((text, rank) => ({ text, value: 300 + rank }));
const list = (id, key, entries, options = {}) =>
  $(id).kendoDropDownList({
    dataTextField: 'text',
    dataValueField: 'value',
    dataSource: rows(entries),
    animation: false,
    change() {
      held[key] = this.selectedIndex < 0 || !this.value() ? null : this.text();
    },
    ...options,
  });
list('#sd', 'sous', lists.sousDispositifs, { value: 305 });
list('#obj', 'objectif', lists.objectifsDossier, { optionLabel: 'Choisissez', value: '' });

/** A source that a server filters. */
const server = entries => ({
  serverFiltering: true,
  transport: {
    async read({ data, success }) {
      const typed = data.filter?.filters?.[0]?.value ?? '';
      success(rows(await lists.askServer(entries, typed, 400)));
    },
  },
});

// A combo box that puts away what is not in the list.
$('#of').kendoComboBox({
  dataTextField: 'text',
  dataValueField: 'value',
  dataSource: server(lists.organismes),
  filter: 'contains',
  minLength: 3,
  autoBind: false,
  animation: false,
  placeholder: 'Siren, siret ou dénomination...',
  change() {
    const row = this.dataItem();
    held.organisme = row?.text ?? null;
    if (!row) this.value('');
  },
});
// Suggestions only: what is typed stays, but only a row of the list counts.
$('#fc').kendoAutoComplete({
  dataTextField: 'text',
  dataSource: server(lists.domaines),
  filter: 'contains',
  minLength: 2,
  animation: false,
  placeholder: 'Ex: boulangerie ou 39257',
  select({ dataItem }) {
    held.domaine = dataItem.text;
  },
  change() {
    if (this.value() !== held.domaine) held.domaine = null;
  },
});

$('#mod').kendoButtonGroup({
  items: lists.modalites.map(text => ({ text })),
  select() {
    held.modalite = lists.modalites[this.current().index()] ?? null;
  },
});

const iso = date =>
  date
    ? [date.getFullYear(), date.getMonth() + 1, date.getDate()]
        .map(part => String(part).padStart(2, '0'))
        .join('-')
    : null;
for (const [id, key] of [
  ['#d1', 'debut'],
  ['#d2', 'fin'],
])
  $(id).kendoDatePicker({
    format: 'dd/MM/yyyy',
    dateInput: key === 'debut',
    messages: { day: 'jour', month: 'mois', year: 'année' },
    animation: false,
    change() {
      held[key] = iso(this.value());
    },
  });

for (const [id, key, format, decimals] of [
  ['#nh', 'heures', '#,##0.00 h', 2],
  ['#nj', 'jours', 'n1', 1],
  ['#cp', 'cout', 'c2', 2],
])
  $(id).kendoNumericTextBox({
    format,
    decimals,
    min: 0,
    change() {
      held[key] = this.value();
    },
  });

// A list of two, filled from the first.
list('#pd', 'direct', ['Oui', 'Non'], { value: 300 });
