import Framework7 from 'framework7/bundle';
import 'framework7/css/bundle';
import { naturesDeContrat } from '../../shared/contract-lists.js';
import { expose } from '../../shared/expose.js';
import { askServer } from '../../shared/lists.js';
import { takeMarks } from '../../shared/marks.js';

const communes = [
  'Castelnau-le-Lez',
  'Lattes',
  'Lunel',
  'Mauguio',
  'Montpellier',
  'Pérols',
  'Sète',
];
const caisses = ['AG2R La Mondiale', 'APICIL', 'IRCANTEC', 'Klesia', 'Malakoff Humanis', 'PRO BTP'];
const assureurs = ['AÉSIO', 'Harmonie Mutuelle', 'MGEN', 'Malakoff Humanis', 'Uniprévoyance'];
const held = {
  public: null,
  effectif: 1,
  retraite: null,
  prevoyance: '',
  voie: '',
  codePostal: '',
  commune: null,
  telephone: '',
  email: 'accueil@example.org',
  alertes: false,
  nature: null,
  signature: null,
  essai: 0,
  handicap: false,
  recherche: '',
};
expose(() => held);
takeMarks();
for (const [key, entries] of Object.entries({ commune: communes, nature: naturesDeContrat }))
  for (const [rank, text] of entries.entries())
    document.querySelector(`#${key} select`).append(new Option(text, `${key[0]}${rank}`));

const app = new Framework7({
  el: '#app',
  name: 'Mon Espace',
  theme: 'ios',
  dialog: { buttonOk: 'OK', buttonCancel: 'Annuler' },
});

const named = { P: 'Permanent', I: 'Intérimaire' };
for (const [rank, text] of communes.entries()) named[`c${rank}`] = text;
for (const [rank, text] of naturesDeContrat.entries()) named[`n${rank}`] = text;
const select = (key, options) => {
  app.smartSelect.create({ el: `#${key}`, ...options });
  document.querySelector(`#${key} select`).addEventListener('change', ({ target }) => {
    held[key] = named[target.value] ?? null;
  });
};
select('public', { openIn: 'popover', closeOnSelect: true });
select('commune', {
  openIn: 'popup',
  popupTabletFullscreen: true,
  searchbar: true,
  searchbarPlaceholder: 'Filtrer',
  pageTitle: 'Commune',
  popupCloseLinkText: 'Fermer',
  closeOnSelect: true,
});
select('nature', { openIn: 'sheet', sheetCloseLinkText: 'OK' });

for (const key of ['effectif', 'essai'])
  app.stepper.create({
    el: `#${key}`,
    min: 0,
    max: 9999,
    value: held[key],
    manualInputMode: true,
    decimalPoint: 0,
    on: {
      change(_, value) {
        held[key] = Number(value);
      },
    },
  });

// A server finds the funds: in a popup for the one, under the box for the other.
const source = entries => async (query, render) => {
  render((await askServer(entries, query, 400)).map(text => ({ id: text, text })));
};
app.autocomplete.create({
  openIn: 'popup',
  openerEl: '#retraite',
  popupTabletFullscreen: true,
  pageTitle: 'Caisse de retraite complémentaire',
  popupCloseLinkText: 'Fermer',
  searchbarPlaceholder: 'Ex : AG2R, APICIL',
  notFoundText: 'Aucun résultat',
  closeOnSelect: true,
  autoFocus: true,
  source: source(caisses),
  on: {
    change([chosen]) {
      held.retraite = chosen?.text ?? null;
      document.querySelector('#retraite .item-after').textContent = held.retraite ?? '';
    },
  },
});
app.autocomplete.create({
  openIn: 'dropdown',
  inputEl: '#prevoyance',
  source: source(assureurs),
  on: {
    change([chosen]) {
      held.prevoyance = chosen?.text ?? '';
    },
  },
});

const two = part => String(part).padStart(2, '0');
app.calendar.create({
  inputEl: '#signature',
  locale: 'fr',
  dateFormat: 'dd/mm/yyyy',
  closeOnSelect: true,
  on: {
    change(_, [day]) {
      held.signature = day
        ? `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
        : null;
    },
  },
});

const email = document.querySelector('[name=email]');
email.value = held.email;
app.input.checkEmptyState(email);
const texts = ['voie', 'codePostal', 'email', 'prevoyance'];
addEventListener('change', ({ target }) => {
  const { name, value, type, checked } = target;
  if (target.id === 'rech') held.recherche = value;
  else if (type === 'checkbox' && name in held) held[name] = checked;
  else if (texts.includes(name)) held[name] = value.trim();
  else if (name === 'telephone') {
    held.telephone = value.replace(/\D/g, '').replace(/(\d\d)(?=\d)/g, '$1 ');
    target.value = held.telephone;
  }
});
