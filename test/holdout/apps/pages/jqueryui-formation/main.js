import { $ } from '../../shared/global-jquery.js';
import 'jquery-ui/dist/jquery-ui.js';
import 'jquery-ui/dist/themes/base/jquery-ui.css';
import Inputmask from 'inputmask';
import { expose } from '../../shared/expose.js';
import * as lists from '../../shared/lists.js';
import { takeMarks } from '../../shared/marks.js';
import './page.css';

const held = {
  reference: '',
  sousDispositif: lists.sousDispositifs[0],
  objectifDossier: null,
  organisme: null,
  lieuVoie: '',
  lieuCodePostal: '',
  lieuVille: '',
  modalite: null,
  intitule: '',
  debut: null,
  fin: null,
  heures: null,
  jours: null,
  sanction: null,
  type: null,
  coutPedagogique: null,
  paiementDirect: null,
};
expose(() => held);
takeMarks();

const iso = date => (date ? $.datepicker.formatDate('yy-mm-dd', date) : null);

$('#ref').on('change', event => {
  held.reference = event.target.value;
});
$('#in').on('change', event => {
  held.intitule = event.target.value;
});
$('.lieu').on('change', event => {
  held[event.target.dataset.n] = event.target.value;
});

function menu(id, key, options) {
  for (const [rank, option] of options.entries()) $(id).append(new Option(option, `v${rank}`));
  $(id).selectmenu({
    width: 420,
    change: (_, { item }) => {
      held[key] = item.value ? item.label : null;
    },
  });
}
menu('#sd', 'sousDispositif', lists.sousDispositifs);
menu('#od', 'objectifDossier', lists.objectifsDossier);
menu('#mo', 'modalite', lists.modalites);
menu('#sa', 'sanction', lists.sanctions);

$('#of').autocomplete({
  minLength: 3,
  delay: 400,
  source: ({ term }, give) => lists.askServer(lists.organismes, term).then(give),
  change: (event, { item }) => {
    if (!item) $(event.target).val(held.organisme ?? '');
  },
  select: (_, { item }) => {
    held.organisme = item.value;
  },
});

$.datepicker.setDefaults({
  dateFormat: 'dd/mm/yy',
  firstDay: 1,
  changeMonth: true,
  changeYear: true,
  monthNames:
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
      ' ',
    ),
  monthNamesShort: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' '),
  dayNamesMin: ['D', 'L', 'M', 'M', 'J', 'V', 'S'],
});
// The first box may be typed in, the second takes its day from the calendar alone.
$('#d1').datepicker({ showOn: 'button', buttonText: '📅' });
$('#d1').on('change', () => {
  held.debut = iso($('#d1').datepicker('getDate'));
});
$('#d2').datepicker({
  onSelect: () => {
    held.fin = iso($('#d2').datepicker('getDate'));
  },
});
Inputmask({ alias: 'datetime', inputFormat: 'dd/mm/yyyy', placeholder: '_' }).mask('#d1');

const decimal = { alias: 'numeric', radixPoint: ',', groupSeparator: ' ', digits: 2 };
const figure = id => {
  const text = document.querySelector(id).inputmask.unmaskedvalue();
  return text === '' ? null : Number(text.replace(',', '.'));
};
Inputmask({ ...decimal, digitsOptional: false }).mask('#h');
Inputmask({ ...decimal, digitsOptional: false, rightAlign: true }).mask('#co');
$('#h').on('change', () => {
  held.heures = figure('#h');
});
$('#co').on('change', () => {
  held.coutPedagogique = figure('#co');
});
$('#j').spinner({
  min: 0,
  step: 1,
  change: () => {
    held.jours = $('#j').spinner('value');
  },
});
$('.radios').controlgroup();
$('.radios input').on('change', ({ target }) => {
  const text = $(`label[for=${target.id}]`).text().trim();
  held[target.name === 't' ? 'type' : 'paiementDirect'] = text;
});
$('#ok, #go').button();
