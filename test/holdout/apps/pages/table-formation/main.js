import flatpickr from 'flatpickr';
import { French } from 'flatpickr/dist/l10n/fr.js';
import 'flatpickr/dist/flatpickr.css';
import IMask from 'imask';
import TomSelect from 'tom-select';
import 'tom-select/dist/css/tom-select.css';
import { expose, hand } from '../../shared/expose.js';
import * as lists from '../../shared/lists.js';
import './page.css';

const held = {
  sousDispositif: null,
  reference: '',
  leurre: '',
  objectifDossier: null,
  modalite: null,
  sanction: null,
  domaine: null,
  intitule: '',
  debut: null,
  fin: null,
  heures: null,
  jours: null,
  type: null,
  objectifOf: null,
  paiementDirect: null,
  coutPedagogique: null,
  coutBilan: null,
  coutEvaluation: null,
};
expose(() => held);

const at = id => document.getElementById(id);
for (const row of document.querySelectorAll('[data-k]')) {
  if ('data-hand' in hand(row.dataset.k)) row.dataset.hand = row.dataset.k;
  delete row.dataset.k;
}

/** A native list whose options' values are codes, as old back offices send them. */
function nativeList(id, key, options) {
  const select = at(id);
  options.forEach((option, rank) => {
    select.add(new Option(option, `C${rank + 1}`));
  });
  select.addEventListener('change', () => {
    held[key] = options[Number(select.value.slice(1)) - 1] ?? null;
  });
}

function tomList(id, key, options, settings = {}) {
  for (const option of options) at(id).add(new Option(option, option));
  new TomSelect(at(id), {
    maxOptions: 50,
    onChange: value => {
      held[key] = value || null;
    },
    ...settings,
  });
}

function masked(id, key, scale) {
  const mask = IMask(at(id), {
    mask: Number,
    scale,
    radix: ',',
    mapToRadix: [],
    thousandsSeparator: ' ',
    padFractionalZeros: true,
  });
  mask.on('accept', () => {
    held[key] = mask.value === '' ? null : mask.typedValue;
  });
}

const isoDay = date => (date ? flatpickr.formatDate(date, 'Y-m-d') : null);
const pickDay =
  key =>
  ([date]) => {
    held[key] = isoDay(date);
  };

nativeList('a1', 'sousDispositif', lists.sousDispositifs);
nativeList('a4', 'objectifDossier', lists.objectifsDossier);
tomList('a5', 'modalite', lists.modalites);
nativeList('a6', 'sanction', lists.sanctions);
tomList('a7', 'domaine', [], {
  valueField: 'value',
  labelField: 'value',
  searchField: 'value',
  load: async (query, give) => {
    const found = await lists.askServer(lists.domaines, query);
    give(found.map(value => ({ value })));
  },
});
tomList('a13', 'type', lists.typesFormation, { controlInput: null });
nativeList('a14', 'objectifOf', lists.objectifsOrganisme);
for (const [id, key] of [
  ['a2', 'reference'],
  ['a3', 'leurre'],
  ['a8', 'intitule'],
]) {
  at(id).addEventListener('change', () => {
    held[key] = at(id).value;
  });
}
// A hidden original and a visible twin, typed JJ/MM/AAAA.
flatpickr(at('a9'), {
  locale: French,
  altInput: true,
  altFormat: 'd/m/Y',
  allowInput: true,
  onChange: pickDay('debut'),
});
// Calendar only: the box is read-only.
flatpickr(at('a10'), { locale: French, dateFormat: 'j F Y', onChange: pickDay('fin') });
masked('a11', 'heures', 2);
at('a12').addEventListener('input', () => {
  held.jours = at('a12').value === '' ? null : at('a12').valueAsNumber;
});
for (const id of ['a15', 'a16']) {
  at(id).addEventListener('change', () => {
    held.paiementDirect = at(id).value === 'O' ? 'Oui' : 'Non';
  });
}
masked('b1', 'coutPedagogique', 2);
masked('b2', 'coutBilan', 2);
masked('b3', 'coutEvaluation', 2);
