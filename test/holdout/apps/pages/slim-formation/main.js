import accessibleAutocomplete from 'accessible-autocomplete';
import 'accessible-autocomplete/dist/accessible-autocomplete.min.css';
import AirDatepicker from 'air-datepicker';
import 'air-datepicker/air-datepicker.css';
import fr from 'air-datepicker/locale/fr';
import { formatDate, formatNumeral, registerCursorTracker } from 'cleave-zen';
import SlimSelect from 'slim-select';
import 'slim-select/styles';
import { expose } from '../../shared/expose.js';
import { parseFrench } from '../../shared/french-number.js';
import * as lists from '../../shared/lists.js';
import { takeMarks } from '../../shared/marks.js';
import './page.css';

const held = {
  sousDispositif: null,
  objectifDossier: null,
  reference: '',
  organisme: null,
  intitule: '',
  niveau: null,
  recherchePar: null,
  domaine: null,
  rncp: null,
  debut: null,
  fin: null,
  heures: null,
  coutPedagogique: null,
};
expose(() => held);
takeMarks();

const at = id => document.getElementById(id);

function slim(id, key, options, showSearch) {
  for (const option of options) at(id).add(new Option(option, option));
  new SlimSelect({
    select: at(id),
    settings: {
      showSearch,
      placeholderText: 'Sélectionnez un élément',
      searchPlaceholder: 'Filtrer',
    },
    events: {
      afterChange: ([picked]) => {
        held[key] = picked?.value || null;
      },
    },
  });
}
slim('s1', 'sousDispositif', lists.sousDispositifs, false);
slim('s2', 'objectifDossier', lists.objectifsDossier, true);

/** Suggestions as one types; only the pick of one counts. */
function suggest(place, id, key, source, more) {
  accessibleAutocomplete({
    element: place,
    id,
    source,
    minLength: 2,
    confirmOnBlur: false,
    tNoResults: () => 'Aucun résultat',
    onConfirm: value => {
      if (value) held[key] = value;
    },
    ...more,
  });
}
const remote = entries => (query, give) => lists.askServer(entries, query).then(give);
suggest(at('s4c'), 's4', 'organisme', remote(lists.organismes));
suggest(at('s6c'), 's6', 'niveau', lists.niveaux, { showAllValues: true, minLength: 0 });

// The search field exists once the kind of search is chosen, under a name that depends on it.
const cards = document.querySelectorAll('.card');
for (const card of cards) {
  card.addEventListener('click', () => {
    held.recherchePar = card.textContent;
    for (const one of cards) one.classList.toggle('on', one === card);
    const key = card.textContent === 'RNCP' ? 'rncp' : 'domaine';
    const line = document.createElement('div');
    line.className = 'q';
    line.dataset.k = key;
    const label = document.createElement('label');
    label.className = 'l';
    label.htmlFor = 's7';
    label.textContent = key === 'rncp' ? 'Code RNCP' : 'Formacode : code ou intitulé';
    const place = document.createElement('div');
    line.append(label, place);
    at('suite').replaceChildren(line);
    takeMarks(at('suite'));
    suggest(place, 's7', key, remote(key === 'rncp' ? [] : lists.domaines));
  });
}

at('s3').addEventListener('input', () => {
  held.reference = at('s3').value;
});
at('s5').addEventListener('input', () => {
  held.intitule = at('s5').value;
});

// Rewritten at each key: slashes added, a group of thousands parted.
registerCursorTracker({ input: at('s8'), delimiter: '/' });
at('s8').addEventListener('input', ({ target }) => {
  target.value = formatDate(target.value, { delimiter: '/', datePattern: ['d', 'm', 'Y'] });
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(target.value) ?? [];
  held.debut = day ? `${year}-${month}-${day}` : null;
});
new AirDatepicker(at('s9'), {
  locale: fr.default,
  dateFormat: 'd MMMM yyyy',
  autoClose: true,
  onSelect: ({ date }) => {
    held.fin = date ? new Intl.DateTimeFormat('sv').format(date) : null;
  },
});
for (const [id, key] of [
  ['s10', 'heures'],
  ['s11', 'coutPedagogique'],
]) {
  registerCursorTracker({ input: at(id), delimiter: ' ' });
  at(id).addEventListener('input', ({ target }) => {
    target.value = formatNumeral(target.value, {
      delimiter: ' ',
      numeralDecimalMark: ',',
      numeralDecimalScale: 2,
    });
    held[key] = parseFrench(target.value.replace(/,$/, ''));
  });
}
