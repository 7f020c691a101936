import '@spectrum-web-components/theme/sp-theme.js';
import '@spectrum-web-components/theme/src/themes.js';
import '@spectrum-web-components/button/sp-button.js';
import '@spectrum-web-components/checkbox/sp-checkbox.js';
import '@spectrum-web-components/combobox/sp-combobox.js';
import '@spectrum-web-components/field-label/sp-field-label.js';
import '@spectrum-web-components/help-text/sp-help-text.js';
import '@spectrum-web-components/menu/sp-menu-item.js';
import '@spectrum-web-components/number-field/sp-number-field.js';
import '@spectrum-web-components/picker/sp-picker.js';
import '@spectrum-web-components/radio/sp-radio-group.js';
import '@spectrum-web-components/radio/sp-radio.js';
import '@spectrum-web-components/textfield/sp-textfield.js';
import { expose } from '../../shared/expose.js';
import { takeMarks } from '../../shared/marks.js';
import './page.css';

const held = {
  eEmail: 'accueil@example.org',
  eTelephone: '',
  ePublic: null,
  effectif: null,
  eVoie: '',
  eComplement: '',
  eCodePostal: '',
  eCommune: null,
  retraite: '',
  prevoyance: '',
  tva: null,
  exactitude: false,
};
expose(() => held);
takeMarks();

const at = rank => document.getElementById(`s${rank}`);
const follow = (element, key, read = ({ value }) => value) =>
  element.addEventListener('change', () => {
    held[key] = read(element);
  });

for (const [rank, key] of [
  [3, 'eEmail'],
  [7, 'eVoie'],
  [8, 'eComplement'],
  [13, 'retraite'],
])
  follow(at(rank), key);
follow(at(6), 'effectif', ({ value }) => (Number.isNaN(value) ? null : value));
follow(at(15), 'tva', ({ selected }) => ({ o: 'Oui', n: 'Non' })[selected]);
follow(at(16), 'exactitude', ({ checked }) => checked);

// A number that is not whole is refused on leaving, and forgotten.
at(4).addEventListener('change', () => {
  const digits = at(4).value.replace(/\D/g, '');
  at(4).invalid = digits.length !== 10;
  held.eTelephone = at(4).invalid ? '' : digits;
  if (!at(4).invalid) at(4).value = digits.replace(/(\d\d)(?=\d)/g, '$1 ');
});
// The page writes this one in capitals at each key.
at(14).addEventListener('input', () => {
  at(14).value = at(14).value.toUpperCase();
  held.prevoyance = at(14).value;
});

/** Options of a list of the kit, valued by code. */
function fill(picker, entries) {
  for (const [rank, text] of entries.entries()) {
    const item = document.createElement('sp-menu-item');
    item.value = `P${rank}`;
    item.textContent = text;
    picker.append(item);
  }
  return code => entries[Number(code.slice(1))] ?? null;
}
setTimeout(() => {
  const textOf = fill(at(5), ['Permanent', 'Intérimaire', 'Saisonnier']);
  at(5).pending = false;
  follow(at(5), 'ePublic', ({ value }) => textOf(value));
}, 1100);
at(13).options = ['AG2R LA MONDIALE', 'APICIL', 'MALAKOFF HUMANIS', 'KLESIA'].map(itemText => ({
  value: itemText,
  itemText,
}));

// Once the postal code is told, the town's box gives way to a list of its towns.
at(9).addEventListener('change', () => {
  held.eCodePostal = at(9).value;
  held.eCommune = null;
  setTimeout(() => {
    const list = document.createElement('sp-picker');
    list.id = 's10';
    list.label = 'Sélectionnez un élément';
    const towns = { 34090: ['Montpellier', 'Grabels'] }[held.eCodePostal] ?? ['Inconnue'];
    const textOf = fill(list, towns);
    follow(list, 'eCommune', ({ value }) => textOf(value));
    at(10).replaceWith(list);
  }, 500);
});
