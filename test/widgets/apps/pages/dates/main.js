import AirDatepicker from 'air-datepicker';
import 'air-datepicker/air-datepicker.css';
import localeFr from 'air-datepicker/locale/fr';
import flatpickr from 'flatpickr';
import 'flatpickr/dist/flatpickr.css';
import { French } from 'flatpickr/dist/l10n/fr.js';
import RangePlugin from 'flatpickr/dist/plugins/rangePlugin.js';
import { expose, hand, held, isoDay, line, put } from '../../shared/widgets.js';

expose(() => held);

const box = (key, label, markup = '<input type="text" id="$id">') =>
  line(key, label, markup).querySelector('input');
const pick =
  key =>
  ([date]) =>
    put(key)(isoDay(date));

flatpickr(box('flatpickr', 'Début de formation'), {
  locale: French,
  dateFormat: 'd/m/Y',
  allowInput: true,
  onChange: pick('flatpickr'),
});
flatpickr(box('flatpickrOnly', 'Fin de formation'), {
  locale: French,
  dateFormat: 'j F Y',
  onChange: pick('flatpickrOnly'),
});
const air = (key, label, options) => {
  const field = box(
    key,
    label,
    `<input type="text" id="$id" ${options.readonly ? 'readonly' : ''}>`,
  );
  new AirDatepicker(field, {
    locale: localeFr.default ?? localeFr,
    dateFormat: 'dd/MM/yyyy',
    autoClose: true,
    onSelect: ({ date }) => put(key)(isoDay(date)),
  });
};
air('air', 'Date de la convention', { readonly: true });

// The oldest way: day, month and year in three lists, or in three boxes.
const lists = line(
  'threeLists',
  'Date de naissance',
  `<select aria-label="Jour"><option value="">Jour</option></select>
   <select aria-label="Mois"><option value="">Mois</option></select>
   <select aria-label="Année"><option value="">Année</option></select>`,
  { labelTag: 'div' },
);
lists.setAttribute('role', 'group');
lists.setAttribute('aria-labelledby', lists.firstElementChild.id);
const months = Array.from({ length: 12 }, (_, rank) =>
  new Date(2020, rank, 1).toLocaleDateString('fr-FR', { month: 'long' }),
);
const [day, month, year] = lists.querySelectorAll('select');
for (let rank = 1; rank <= 31; rank++) day.add(new Option(String(rank).padStart(2, '0'), rank));
for (const [rank, name] of months.entries()) month.add(new Option(name, rank + 1));
for (let rank = 2027; rank > 1950; rank--) year.add(new Option(rank));
lists.addEventListener('change', () => {
  const isFull = day.value && month.value && year.value;
  put('threeLists')(isFull ? isoDay(new Date(year.value, month.value - 1, day.value)) : null);
});

const boxes = line(
  'threeBoxes',
  "Date d'entrée",
  `<input type="text" aria-label="Jour" size="2" maxlength="2" placeholder="JJ"> /
   <input type="text" aria-label="Mois" size="2" maxlength="2" placeholder="MM"> /
   <input type="text" aria-label="Année" size="4" maxlength="4" placeholder="AAAA">`,
  { labelTag: 'div' },
);
boxes.setAttribute('role', 'group');
boxes.setAttribute('aria-labelledby', boxes.firstElementChild.id);
const parts = [...boxes.querySelectorAll('input')];
for (const [rank, part] of parts.entries()) {
  part.addEventListener('input', () => {
    if (part.value.length === part.maxLength) parts[rank + 1]?.focus();
    const [d, m, y] = parts.map(({ value }) => value);
    put('threeBoxes')(d && m && y.length === 4 ? `${y}-${m}-${d}` : null);
  });
}

/** Two boxes under one question; their state is under `nameStart` and `nameEnd`. */
function period(name, question, box, before, between) {
  const way = side => {
    const [mark] = Object.entries(hand(name + side));
    return `<span ${mark ? mark.join('=') : ''}>${box}</span>`;
  };
  const markup = `<div>${before} ${way('Start')} ${between} ${way('End')}</div>`;
  const row = line(`${name}Start`, question, markup, { labelTag: 'div' });
  held[`${name}End`] = null;
  delete row.dataset.hand;
  return row.querySelectorAll('input');
}

const [stayStart, stayEnd] = period('stay', 'Dates du séjour', '<input type="text">', '', '→');
flatpickr(stayStart, {
  locale: French,
  dateFormat: 'd/m/Y',
  plugins: [new RangePlugin({ input: stayEnd })],
  onChange([start, end]) {
    put('stayStart')(isoDay(start));
    put('stayEnd')(isoDay(end));
  },
});

const absence = period('absence', "Période d'absence", '<input type="date">', 'du', 'au');
for (const [rank, key] of ['absenceStart', 'absenceEnd'].entries()) {
  absence[rank].addEventListener('change', () => put(key)(absence[rank].value));
}
