import '@telekom/scale-components-neutral/dist/scale-components/scale-components.css';
import './elements.js';
import { expose, hand } from '../../shared/expose.js';
import { formatFrench, parseFrench } from '../../shared/french-number.js';
import { askServer } from '../../shared/lists.js';
import { takeMarks } from '../../shared/marks.js';
import { dateAdapter, localization } from './french-days.js';
import './page.css';

const funds = ['AG2R La Mondiale', 'Agrica', 'APICIL', 'Audiens', 'IRCEM', 'Malakoff Humanis'];
const insurers = ['AÉSIO mutuelle', 'Mutex', 'OCIRP', 'Uniprévoyance', 'Harmonie Mutuelle'];
const townsOf = {
  29000: ['QUIMPER'],
  33170: ['GRADIGNAN'],
  33600: ['PESSAC'],
  33700: ['ARLAC', 'CAPEYRON', 'MERIGNAC'],
};
const held = {
  recherche: '',
  notice: false,
  raison: 'GROUPEMENT FLE',
  siret: '51161271500033',
  siegeCp: '34000',
  siegeCommune: 'MONTPELLIER',
  public: null,
  effectif: null,
  retraite: null,
  prevoyance: null,
  voie: '',
  complement: '',
  codePostal: '',
  commune: null,
  telephone: '',
  email: 'secretariat@example.org',
  nature: null,
  debut: null,
  fin: null,
  essai: 0,
  hebdo: '',
  salaire: null,
  handicap: false,
  alertes: true,
  commentaires: '',
  atteste: false,
};
expose(() => held);
const at = id => document.getElementById(id);

/** What a box tells at each key, and what it writes again once left. */
function follow(id, { take = text => text, leave } = {}) {
  const box = at(id);
  box.addEventListener('scale-input', () => {
    held[id] = take(String(box.value ?? ''));
  });
  if (leave)
    box.addEventListener('scale-blur', () => {
      box.value = leave(String(box.value ?? ''));
      held[id] = take(box.value);
    });
}
function tick(id) {
  at(id).addEventListener('scale-change', ({ target }) => {
    held[id] = target.checked;
  });
}
function setCalendar(box, key) {
  Object.assign(box, { localization, dateAdapter, firstDayOfWeek: 1 });
  box.addEventListener('scale-change', ({ detail }) => {
    held[key] = detail.value || null;
  });
}

function fillCompany() {
  for (const id of ['raison', 'siret', 'siegeCp', 'siegeCommune', 'email']) at(id).value = held[id];
  at('public').addEventListener('scale-change', ({ currentTarget }) => {
    const rank = [...currentTarget.children].findIndex(it => it.selected);
    held.public = ['P', 'I'][rank] ?? null;
  });
  follow('effectif', { take: text => (text ? Number(text) : null) });
  for (const [rank, name] of insurers.entries())
    at('prevoyance').append(
      Object.assign(document.createElement('scale-dropdown-select-item'), {
        value: `OP${rank + 10}`,
        textContent: name,
      }),
    );
  at('prevoyance').addEventListener('scale-change', ({ detail }) => {
    held.prevoyance = detail.value || null;
  });
  // The rows are those that a server finds for what is typed.
  const box = at('retraite');
  box.filterFunction = () => true;
  let rest;
  box.addEventListener('input', event => {
    const typed = event.composedPath()[0].value;
    clearTimeout(rest);
    held.retraite = null;
    box.options = [];
    rest = setTimeout(async () => {
      box.options = await askServer(funds, typed, 450);
    }, 300);
  });
  box.addEventListener('scale-change', ({ detail }) => {
    held.retraite = detail.value;
  });
}

function drawTowns(names) {
  held.commune = null;
  const list = Object.assign(document.createElement('scale-dropdown'), {
    label: 'Commune',
    disabled: !names.length,
  });
  list.append(...['', ...names].map(name => new Option(name, name)));
  list.addEventListener('scale-change', () => {
    held.commune = list.value || null;
  });
  at('lieu').replaceChildren(list);
}

function fillAddress() {
  follow('voie', { leave: text => text.toLocaleUpperCase('fr') });
  follow('complement');
  follow('codePostal');
  follow('email');
  const inPairs = text => text.replace(/\D/g, '').replace(/(\d\d)(?=\d)/g, '$1 ');
  follow('telephone', { leave: inPairs });
  drawTowns([]);
  // The list of the towns is drawn again once the server has told them.
  let rest;
  at('codePostal').addEventListener('scale-input', () => {
    clearTimeout(rest);
    rest = setTimeout(() => drawTowns(townsOf[held.codePostal] ?? []), 600);
  });
}

function showTerm() {
  at('terme').replaceChildren();
  if (held.nature !== 'CDD') return;
  const line = document.createElement('div');
  for (const [name, value] of Object.entries(hand('fin'))) line.setAttribute(name, value);
  const box = Object.assign(document.createElement('scale-date-picker'), {
    label: 'Date de fin du CDD',
    identifier: 'fin-jour',
  });
  setCalendar(box, 'fin');
  line.append(box);
  at('terme').append(line);
}

function fillContract() {
  at('nature').addEventListener('scale-change', ({ target }) => {
    held.nature = target.label;
    setTimeout(showTerm, 350);
  });
  setCalendar(at('debut'), 'debut');
  at('essai').addEventListener('scale-change', ({ currentTarget }) => {
    held.essai = currentTarget.value;
  });
  follow('hebdo', {
    leave(text) {
      const [, hours, minutes = '00'] = /^(\d{1,2})\s*[h:]?\s*(\d\d)?$/.exec(text) ?? [];
      return hours ? `${hours}h${minutes}` : '';
    },
  });
  follow('salaire', {
    take: parseFrench,
    leave(text) {
      const value = parseFrench(text);
      return value === null ? text : `${formatFrench(value)} €`;
    },
  });
  follow('commentaires');
  for (const id of ['handicap', 'alertes', 'atteste']) tick(id);
}

follow('recherche');
tick('notice');
setTimeout(() => {
  at('corps').replaceChildren(at('formulaire').content.cloneNode(true));
  takeMarks();
  at('corps')
    .querySelector('form')
    .addEventListener('submit', event => event.preventDefault());
  fillCompany();
  fillAddress();
  fillContract();
}, 800);
