import { expose } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import * as lists from '../../shared/lists.js';
import { container, element } from './container.js';
import { openLov } from './lov.js';
import './page.css';

// What the server's session holds: told 180 ms after a change, as a page of this kind does.
const held = {
  reference: '',
  objectif: null,
  organisme: null,
  modalite: null,
  distance: null,
  intitule: '',
  debut: null,
  fin: null,
  heures: null,
  type: null,
  direct: 'Oui',
  cout: null,
  sanction: null,
};
expose(() => held);
const tell = (key, value) => setTimeout(() => Object.assign(held, { [key]: value }), 180);

function textItem(key, label, options = {}) {
  const { item, box } = container(key, label, options);
  box.addEventListener('change', () => {
    box.value = box.value.trim();
    tell(key, box.value);
  });
  return item;
}

function numberItem(key, label, options = {}) {
  const { item, box, complain } = container(key, label, { ...options, classes: 'number_field' });
  box.inputMode = 'decimal';
  box.addEventListener('change', () => {
    const value = parseFrench(box.value);
    complain(value === null && box.value ? `${label} doit être numérique.` : '');
    if (value !== null) box.value = formatFrench(value);
    tell(key, value);
  });
  return item;
}

function dateItem(key, label) {
  const { item, box, complain } = container(key, label, { required: true, button: 'calendrier' });
  box.placeholder = 'DD/MM/YYYY';
  box.addEventListener('change', () => {
    const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(box.value) ?? [];
    complain(year || !box.value ? '' : `${label} ne correspond pas au format DD/MM/YYYY.`);
    tell(key, year ? `${year}-${month}-${day}` : null);
  });
  return item;
}

function selectItem(key, label, entries) {
  const list = document.createElement('select');
  list.className = 'selectlist apex-item-select';
  list.append(new Option('- Sélectionner -', '%null%'));
  list.append(...entries.map((text, rank) => new Option(text, String(1041 + rank))));
  list.addEventListener('change', () => {
    tell(key, list.value === '%null%' ? null : list.selectedOptions[0].text);
  });
  return container(key, label, { required: true, control: list }).item;
}

function lovItem(key, label, entries, wanted) {
  const { item, box, button } = container(key, label, { required: true, button: 'liste' });
  box.readOnly = true;
  box.classList.add('apex-item-popup-lov');
  const open = () =>
    openLov(label, entries, wanted, text => {
      box.value = text;
      tell(key, text);
    });
  button.addEventListener('click', open);
  box.addEventListener('click', open);
  return item;
}

function radioItem(key, label, entries, onChange) {
  const group = element('div', 'apex-item-group apex-item-group--rc');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-labelledby', `P12_${key.toUpperCase()}_LABEL`);
  for (const [rank, text] of entries.entries()) {
    const option = element('div', 'apex-item-option');
    const radio = Object.assign(document.createElement('input'), {
      type: 'radio',
      name: `p_v_${key}`,
      id: `P12_${key.toUpperCase()}_${rank}`,
      value: `V${rank}`,
    });
    const words = element('label', 'u-radio', text);
    words.htmlFor = radio.id;
    radio.addEventListener('change', () => {
      tell(key, text);
      onChange?.(text);
    });
    option.append(radio, words);
    group.append(option);
  }
  return container(key, label, { required: true, control: group }).item;
}

/** « Oui » and « Non » as two halves of a pill. */
function switchItem(key, label) {
  const group = element('div', 'a-Pills');
  for (const text of ['Oui', 'Non']) {
    const half = element('button', 'a-Pill', text);
    half.type = 'button';
    half.classList.toggle('is-on', text === held[key]);
    half.addEventListener('click', () => {
      for (const other of group.children) other.classList.toggle('is-on', other === half);
      tell(key, text);
    });
    group.append(half);
  }
  return container(key, label, { control: group }).item;
}

const region = id => document.getElementById(id);
region('R1').append(
  textItem('reference', 'Référence interne de l’entreprise', { maxLength: 15 }),
  selectItem('objectif', 'Objectif général de la formation', lists.objectifsDossier),
  lovItem('organisme', 'Organisme de formation externe', lists.organismes, true),
);
const distance = numberItem('distance', 'Durée à distance', { unit: 'heures' });
distance.hidden = true;
region('R2').append(
  textItem('intitule', 'Intitulé de formation', { required: true, wide: true }),
  radioItem('modalite', 'Modalité pédagogique', lists.modalites, text => {
    setTimeout(() => {
      distance.hidden = !/^(Mixte|A distance|FOAD)/.test(text);
    }, 300);
  }),
  distance,
  dateItem('debut', 'Date de début'),
  dateItem('fin', 'Date de fin'),
  numberItem('heures', 'Durée', { required: true, unit: 'heures' }),
  lovItem('type', 'Type de formation', lists.typesFormation, false),
  selectItem('sanction', 'Sanction de la formation', lists.sanctions),
);
region('R3').append(
  switchItem('direct', 'Paiement direct à l’organisme'),
  numberItem('cout', 'Coût pédagogique', { required: true, unit: '€ HT' }),
);
