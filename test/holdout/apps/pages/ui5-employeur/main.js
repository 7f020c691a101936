import './locale.js';
import '@ui5/webcomponents/dist/Button.js';
import '@ui5/webcomponents/dist/CheckBox.js';
import '@ui5/webcomponents/dist/ComboBox.js';
import '@ui5/webcomponents/dist/ComboBoxItem.js';
import '@ui5/webcomponents/dist/DatePicker.js';
import '@ui5/webcomponents/dist/Form.js';
import '@ui5/webcomponents/dist/FormItem.js';
import '@ui5/webcomponents/dist/Input.js';
import '@ui5/webcomponents/dist/Label.js';
import '@ui5/webcomponents/dist/Option.js';
import '@ui5/webcomponents/dist/Panel.js';
import '@ui5/webcomponents/dist/RadioButton.js';
import '@ui5/webcomponents/dist/Select.js';
import '@ui5/webcomponents/dist/StepInput.js';
import '@ui5/webcomponents/dist/SuggestionItem.js';
import '@ui5/webcomponents/dist/Switch.js';
import '@ui5/webcomponents/dist/TextArea.js';
import '@ui5/webcomponents/dist/Title.js';
import '@ui5/webcomponents/dist/features/InputSuggestions.js';
import { expose } from '../../shared/expose.js';
import { takeMarks } from '../../shared/marks.js';
import './page.css';

const held = {
  eEmail: '',
  eTelephone: '',
  effectif: null,
  ePublic: null,
  mandat: false,
  retraite: '',
  prevoyance: '',
  adhesion: null,
  tva: null,
  eVoie: '',
  eCodePostal: '',
  eCommune: '',
  precisions: '',
  exactitude: false,
  signature: '',
};
expose(() => held);
takeMarks();

const at = rank => document.getElementById(`u${rank}`);
const day = text => (/^\d\d\/\d\d\/\d{4}$/.test(text) ? text.split('/').reverse().join('-') : null);

/** The page listens to the kit's own `change`, sent when a person leaves the box. */
function follow(rank, key, read = element => element.value) {
  at(rank).addEventListener('change', () => {
    held[key] = read(at(rank));
  });
}
follow(2, 'eEmail');
follow(3, 'eTelephone');
follow(4, 'effectif');
follow(5, 'ePublic', list => list.selectedOption?.textContent.trim() || null);
follow(6, 'mandat', ({ checked }) => checked);
follow(7, 'retraite');
follow(8, 'prevoyance');
follow(9, 'adhesion', ({ value }) => day(value));
for (const [rank, key] of [
  [10, 'eVoie'],
  [11, 'eCodePostal'],
  [12, 'eCommune'],
  [13, 'precisions'],
  [15, 'signature'],
])
  follow(rank, key);
follow(14, 'exactitude', ({ checked }) => checked);
for (const radio of document.querySelectorAll('ui5-radio-button')) {
  radio.addEventListener('change', () => {
    held.tva = document.querySelector('ui5-radio-button[checked]')?.value ?? null;
  });
}
