import AutoNumeric from 'autonumeric';
import { formatDate, formatNumeral } from 'cleave-zen';
import IMask from 'imask';
import Inputmask from 'inputmask';
import intlTelInput from 'intl-tel-input/intlTelInputWithUtils';
import 'intl-tel-input/styles';
import { expose, held, isoDay, line, put } from '../../shared/widgets.js';

expose(() => held);

const box = (key, label, markup = '<input type="text" id="$id">') =>
  line(key, label, markup).querySelector('input');

function imask(key, label, options, value = mask => mask.unmaskedValue) {
  const mask = IMask(box(key, label), options);
  mask.on('complete', () => put(key)(value(mask)));
  if (options.mask === Number) mask.on('accept', () => put(key)(value(mask)));
}
imask('imaskNir', 'NIR (13 chiffres)', { mask: '0 00 00 00 000 000' });
imask('imaskSiret', 'SIRET', { mask: '000 000 000 00000', lazy: false });
imask(
  'imaskDate',
  'Date de naissance',
  {
    mask: Date,
    pattern: 'd{/}`m{/}`Y',
    format: date => date.toLocaleDateString('fr-FR'),
    parse: text => {
      const [day, month, year] = text.split('/').map(Number);
      return new Date(year, month - 1, day);
    },
    lazy: false,
  },
  mask => isoDay(mask.typedValue),
);
imask(
  'imaskNumber',
  'Durée en heures',
  {
    mask: Number,
    scale: 2,
    radix: ',',
    mapToRadix: [],
    thousandsSeparator: ' ',
    padFractionalZeros: true,
  },
  mask => (mask.value === '' ? null : mask.typedValue),
);
imask('imaskIban', 'Numéro de déclaration', { mask: '00 00 00000 00' });

function inputmask(key, label, options, value) {
  const field = box(key, label);
  const commit = () => put(key)(value(field));
  Inputmask({ ...options, oncomplete: commit, onincomplete: () => put(key)(null) }).mask(field);
  field.addEventListener('change', () => {
    if (field.inputmask.isComplete()) commit();
  });
}
inputmask(
  'inputmaskDate',
  'Fin de formation',
  { alias: 'datetime', inputFormat: 'dd/mm/yyyy', placeholder: 'jj/mm/aaaa' },
  field => field.value.split('/').reverse().join('-'),
);
inputmask(
  'inputmaskNir',
  'Numéro de sécurité sociale',
  { mask: '9 99 99 99 999 999', autoUnmask: true },
  field => field.inputmask.unmaskedvalue(),
);
inputmask(
  'inputmaskCurrency',
  'Coût pédagogique',
  {
    alias: 'numeric',
    groupSeparator: ' ',
    radixPoint: ',',
    digits: 2,
    digitsOptional: false,
    suffix: ' €',
    rightAlign: true,
  },
  field => Number(field.inputmask.unmaskedvalue().replace(',', '.')),
);

// cleave-zen is functions only: the page formats on every input.
const date = box('cleaveDate', 'Début de formation');
date.addEventListener('input', () => {
  date.value = formatDate(date.value, { delimiter: '/', datePattern: ['d', 'm', 'Y'] });
  const isFull = /^\d\d\/\d\d\/\d{4}$/.test(date.value);
  put('cleaveDate')(isFull ? date.value.split('/').reverse().join('-') : null);
});
const numeral = box('cleaveNumeral', 'Taux horaire brut');
numeral.addEventListener('input', () => {
  numeral.value = formatNumeral(numeral.value, { delimiter: ' ', numeralDecimalMark: ',' });
  put('cleaveNumeral')(Number(numeral.value.replace(/ /g, '').replace(',', '.')));
});

const amount = box('autonumeric', 'Montant total');
const money = new AutoNumeric(amount, 'French');
amount.addEventListener('autoNumeric:rawValueModified', () => {
  put('autonumeric')(money.rawValue === '' ? null : money.getNumber());
});

const tel = box('intlTel', 'Téléphone portable', '<input type="tel" id="$id">');
const phone = intlTelInput(tel, { initialCountry: 'fr', nationalMode: true });
for (const event of ['input', 'change']) {
  tel.addEventListener(event, () =>
    put('intlTel')(phone.isValidNumber() ? phone.getNumber() : null),
  );
}
